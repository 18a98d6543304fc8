import { bars, columns, lines, type Pair } from "./picture.ts";

const HALF_YEAR = [{ month: "2026-01" }, { month: "2026-06" }] as const;

/** New followers by month; in March and April the platform recommended the account. */
const HELPED = [1000, 1100, 4800, 4600, 1200, 1100] as const;
const month = (i: number) => ({ month: `2026-0${i + 1}` });

/** Rules that ask what growth is made of. */
export const GROWTH: Readonly<Record<string, Pair>> = {
  "followers-without-engagement": {
    misleading: lines("followers", HALF_YEAR, [
      { values: [10_000, 11_000, 12_100, 13_500, 14_800, 16_000] },
    ]),
    better: lines("index", HALF_YEAR, [
      { name: "followers", values: [100, 110, 121, 135, 148, 160] },
      { name: "typical-reactions", values: [100, 103, 98, 101, 99, 98] },
    ]),
  },
  "definition-changed-in-window": {
    misleading: lines("views-a-day", HALF_YEAR, [
      { values: [10_000, 10_200, 10_100, 15_000, 15_300, 15_100] },
    ]),
    better: lines(
      "views-a-day",
      HALF_YEAR,
      [{ values: [10_000, 10_200, 10_100, 15_000, 15_300, 15_100] }],
      { mark: { before: 3, name: "new-rule", split: true } },
    ),
  },
  "platform-incident-in-window": {
    misleading: lines("followers", HALF_YEAR, [
      { values: [50_000, 51_000, 52_000, 41_000, 42_000, 43_000] },
    ]),
    better: lines(
      "followers",
      HALF_YEAR,
      [{ values: [50_000, 51_000, 52_000, 41_000, 42_000, 43_000] }],
      { mark: { before: 3, name: "purge", split: true } },
    ),
  },
  // The totals at the ends of the quarters, from 20,000, and what each of them brought.
  "cumulative-only": {
    misleading: lines(
      "followers",
      [
        { quarter: 1, year: 2025 },
        { quarter: 4, year: 2025 },
      ],
      [{ values: [32_000, 40_000, 44_000, 46_000] }],
    ),
    better: columns("new-followers", [
      [{ quarter: 1, year: 2025 }, 12_000],
      [{ quarter: 2, year: 2025 }, 8000],
      [{ quarter: 3, year: 2025 }, 4000],
      [{ quarter: 4, year: 2025 }, 2000],
    ]),
  },
  "follower-spike": {
    misleading: bars("new-followers", [
      ["quarter-before", 2000, "quiet"],
      ["this-quarter", 9400],
    ]),
    better: bars(
      "new-followers-quarter",
      [
        ["other-days", 2200],
        ["two-days", 7200, "quiet"],
        ["two-days-stayed", 900, "quiet"],
      ],
      { max: 9400 },
    ),
  },
  "one-post-carries": {
    misleading: bars("views", [
      ["quarter-before", 42_000, "quiet"],
      ["this-quarter", 240_000],
    ]),
    // These nine posts are the 240,000.
    better: {
      kind: "dots",
      head: "views-per-post",
      rows: [
        {
          name: "this-quarter",
          values: [3000, 4000, 4000, 5000, 5000, 6000, 6000, 7000, 200_000],
          hit: "the-hit",
        },
      ],
    },
  },
  "platform-tide": {
    misleading: lines("index", HALF_YEAR, [
      { name: "account-a", values: [100, 108, 117, 124, 133, 140] },
    ]),
    better: lines("index", HALF_YEAR, [
      { name: "account-a", values: [100, 108, 117, 124, 133, 140] },
      { name: "platform-users", values: [100, 112, 123, 134, 146, 160] },
    ]),
  },
  "platform-assisted": {
    misleading: columns(
      "new-followers",
      HELPED.map((value, i) => [month(i), value]),
    ),
    better: columns(
      "new-followers",
      HELPED.map((value, i) => [month(i), value, i === 2 || i === 3 ? "open" : "main"]),
      {
        key: [
          { name: "with-help", shade: "open" },
          { name: "without-help", shade: "main" },
        ],
      },
    ),
  },
  // 50 of 100 views at 6% and 50 at 2% are 4%; 20 at 6% and 80 at 2% are 2.8%.
  "mix-effect": {
    misleading: bars(
      "rate-by-view",
      [
        ["before", 0.04, "quiet"],
        ["after", 0.028],
      ],
      {
        unit: "fraction",
      },
    ),
    better: bars(
      "rate-by-view",
      [
        ["videos-before", 0.06, "quiet"],
        ["videos-after", 0.06],
        ["texts-before", 0.02, "quiet"],
        ["texts-after", 0.02],
      ],
      { unit: "fraction" },
    ),
  },
  "baseline-sensitive": {
    misleading: lines(
      "views-a-month",
      [{ month: "2026-03" }, { month: "2026-06" }],
      [{ values: [10_000, 13_000, 15_000, 16_000] }],
    ),
    // To the 16,000 of June from 15,000, 14,000 and 10,000.
    better: bars(
      { word: "growth-since", month: "2026-06" },
      [
        [{ month: "2026-01" }, 16 / 15 - 1, "quiet"],
        [{ month: "2026-02" }, 16 / 14 - 1, "quiet"],
        [{ month: "2026-03" }, 0.6],
      ],
      { unit: "fraction" },
    ),
  },
  extrapolation: {
    misleading: lines(
      "followers",
      [{ month: "2026-01" }, { month: "2027-01" }],
      [{ values: [1000, 1150, 1310, 1500, 1720, 1970, 2250, 2580, 2960, 3390, 3880, 4430, 5060] }],
    ),
    better: lines(
      "followers",
      [{ month: "2026-01" }, { month: "2026-04" }],
      [{ values: [1000, 1150, 1310, 1500] }],
    ),
  },
  "event-causality": {
    misleading: lines(
      "views-a-day",
      HALF_YEAR,
      [{ values: [1000, 1100, 1000, 1500, 1500, 1600] }],
      {
        mark: { before: 3, name: "campaign", split: false },
      },
    ),
    better: lines(
      "views-a-day",
      HALF_YEAR,
      [
        { name: "platform-a", values: [1000, 1100, 1000, 1500, 1500, 1600] },
        { name: "platform-without", values: [800, 850, 800, 1200, 1250, 1300] },
      ],
      { panels: true, mark: { before: 3, name: "campaign", split: false } },
    ),
  },
};
