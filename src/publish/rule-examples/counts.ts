import { bars, lines, type Pair } from "./picture.ts";

const GAP = [20_000, 20_500, 21_000, null, null, null, 25_500, 25_800, 26_000] as const;
const DAYS = [
  { word: "day", date: "2026-03-01" },
  { word: "day", date: "2026-03-09" },
] as const;

/** Rules about sums, about whole counts and about where they come from. */
export const COUNTS: Readonly<Record<string, Pair>> = {
  "followers-summed": {
    misleading: bars("followers", [
      ["account-a", 40_000, "quiet"],
      ["account-b", 30_000, "quiet"],
      ["account-c", 20_000, "quiet"],
      ["added-up", 90_000],
    ]),
    better: {
      kind: "ranges",
      head: "followers",
      rows: [
        { name: "account-a", at: 40_000, shade: "quiet" },
        { name: "account-b", at: 30_000, shade: "quiet" },
        { name: "account-c", at: 20_000, shade: "quiet" },
        { name: "different-people", span: [40_000, 90_000], shade: "main" },
      ],
    },
  },
  "unique-metric-summed-over-time": {
    misleading: bars("reach", [["seven-days-added", 70_000]]),
    better: bars(
      "reach",
      [
        ["week-by-platform", 31_000],
        ["average-day", 10_000, "quiet"],
      ],
      {
        max: 70_000,
      },
    ),
  },
  "hashtag-campaign-count": {
    misleading: bars("views", [["our-campaign", 300_000_000]]),
    better: bars("views", [
      ["hashtag-claim", 300_000_000, "open"],
      ["own-videos", 2_100_000],
    ]),
  },
  "paid-vs-organic": {
    misleading: bars("views", [
      ["first-month", 22_000, "quiet"],
      ["second-month", 60_000],
    ]),
    // The paid and the unpaid ones of the second month are the 60,000.
    better: bars(
      "views",
      [
        ["unpaid-first", 22_000, "quiet"],
        ["unpaid-second", 21_000],
        ["paid-second", 39_000, "open"],
      ],
      { max: 60_000 },
    ),
  },
  "inconsistent-totals": {
    misleading: bars("views-quarter", [
      ["posts-added", 130_000],
      ["account-whole", 100_000, "quiet"],
    ]),
    better: bars("views-by-account", [
      ["quarter-before", 92_000, "quiet"],
      ["this-quarter", 100_000],
    ]),
  },
  "missing-days": {
    misleading: lines("followers", DAYS, [{ values: GAP }], { gaps: "solid" }),
    better: lines("followers-gap", DAYS, [{ values: GAP }], { gaps: "dashed" }),
  },
  "deleted-posts": {
    misleading: {
      kind: "dots",
      head: "views-per-post",
      rows: [{ name: "newest-export", values: [4000, 5000, 5000, 6000, 7000] }],
    },
    better: {
      kind: "dots",
      head: "views-per-post",
      rows: [
        { name: "newest-export", values: [4000, 5000, 5000, 6000, 7000] },
        {
          name: "earlier-export",
          values: [1000, 1000, 2000, 2000, 4000, 5000, 5000, 6000, 7000],
        },
      ],
    },
  },
  restated: {
    misleading: bars("views", [
      [{ month: "2026-03" }, 40_000, "quiet"],
      [{ month: "2026-04" }, 38_000],
    ]),
    better: bars("views", [
      [{ word: "counted-on", month: "2026-03", date: "2026-04-02" }, 40_000, "open"],
      [{ word: "counted-on", month: "2026-03", date: "2026-06-02" }, 36_000, "quiet"],
      [{ word: "counted-on", month: "2026-04", date: "2026-06-02" }, 38_000],
    ]),
  },
  "rounded-figures": {
    misleading: bars(
      "growth",
      [
        ["account-a", 0.0625],
        ["account-b", 0.05, "quiet"],
      ],
      {
        unit: "fraction",
      },
    ),
    // Account A: from “3.2 million” to “3.4 million”, so at least 3.35/3.25 and at most 3.45/3.15.
    better: {
      kind: "ranges",
      head: "growth",
      unit: "fraction",
      rows: [
        { name: "account-a-rounded", span: [3.35 / 3.25 - 1, 3.45 / 3.15 - 1], shade: "main" },
        { name: "account-b-exact", at: 0.05, shade: "quiet" },
      ],
    },
  },
  "self-reported": {
    misleading: bars("followers", [
      ["account-a", 120_000],
      ["account-b", 105_000, "quiet"],
    ]),
    better: bars("followers", [
      ["a-according", 120_000, "open"],
      ["a-export", 97_400],
      ["b-export", 105_000, "quiet"],
    ]),
  },
  "conflicting-sources": {
    misleading: bars("views-per-video", [
      ["campaign-a", 5000],
      ["campaign-b", 4500, "quiet"],
    ]),
    // 1.7 million views on 340 videos by one source and on 425 by the other.
    better: {
      kind: "ranges",
      head: "views-per-video",
      rows: [
        { name: "campaign-a-sources", span: [1_700_000 / 425, 1_700_000 / 340], shade: "main" },
        { name: "campaign-b", at: 4500, shade: "quiet" },
      ],
    },
  },
  "implausible-ratio": {
    misleading: {
      kind: "facts",
      head: "campaign-numbers",
      rows: [{ name: "videos-per-participant", value: 250 }],
    },
    better: {
      kind: "facts",
      head: "campaign-numbers",
      rows: [
        { name: "hashtag-videos", value: 250_000 },
        { name: "signed-up", value: 1000 },
      ],
    },
  },
};
