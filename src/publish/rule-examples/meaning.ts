import { bars, type Pair } from "./picture.ts";

/** Rules that keep a number from being taken for more than it is. */
export const MEANING: Readonly<Record<string, Pair>> = {
  "audience-not-reacting": {
    misleading: bars("followers", [
      ["account-a", 80_000],
      ["account-b", 20_000, "quiet"],
    ]),
    better: {
      kind: "ranges",
      head: "rate-by-follower",
      unit: "fraction",
      rows: [
        { name: "account-a", at: 0.003, span: [0.0025, 0.0035], shade: "main" },
        { name: "benchmark-year", at: 0.016, shade: "quiet" },
      ],
    },
  },
  "small-base": {
    misleading: bars(
      "growth",
      [
        ["account-a", 1.5],
        ["account-b", 0.08, "quiet"],
      ],
      {
        unit: "fraction",
      },
    ),
    better: {
      kind: "facts",
      head: "followers",
      rows: [
        { name: "account-a", span: [12, 30] },
        { name: "account-b", span: [20_000, 21_600] },
      ],
    },
  },
  "no-outcome-metric": {
    misleading: {
      kind: "facts",
      head: "blood-campaign",
      rows: [
        { name: "posts", value: 120 },
        { name: "views", value: 900_000 },
      ],
    },
    better: {
      kind: "facts",
      head: "blood-campaign",
      rows: [
        { name: "posts", value: 120 },
        { name: "views", value: 900_000 },
        { name: "new-donors", value: 85 },
      ],
    },
  },
  // Nine posts each: 180,000 views of account A and 72,000 of account B.
  "mean-vs-median": {
    misleading: bars("views-average", [
      ["account-a", 20_000],
      ["account-b", 8000, "quiet"],
    ]),
    better: {
      kind: "dots",
      head: "views-per-post",
      rows: [
        {
          name: "account-a",
          values: [2000, 3000, 3000, 4000, 4000, 5000, 5000, 6000, 148_000],
          hit: "the-hit",
        },
        { name: "account-b", values: [6000, 7000, 7000, 8000, 8000, 8000, 9000, 9000, 10_000] },
      ],
    },
  },
  "percentage-without-absolute": {
    misleading: bars(
      "growth",
      [
        ["account-a", 0.5],
        ["account-b", 0.12, "quiet"],
      ],
      {
        unit: "fraction",
      },
    ),
    better: {
      kind: "facts",
      head: "growth",
      rows: [
        { name: "account-a", value: 0.5, unit: "fraction", span: [2000, 3000] },
        { name: "account-b", value: 0.12, unit: "fraction", span: [12_500, 14_000] },
      ],
    },
  },
  "absolute-without-denominator": {
    misleading: bars("views", [
      ["account-a", 600_000],
      ["account-b", 200_000, "quiet"],
    ]),
    better: bars("views-per-post", [
      ["a-many-posts", 1000],
      ["b-few-posts", 5000, "quiet"],
    ]),
  },
};
