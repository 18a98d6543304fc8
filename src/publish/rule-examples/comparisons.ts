import { bars, columns, lines, type Pair } from "./picture.ts";

/** Rules that keep like beside like. */
export const COMPARISONS: Readonly<Record<string, Pair>> = {
  "unequal-account-age": {
    misleading: bars("followers", [
      ["account-a", 60_000],
      ["account-b", 24_000, "quiet"],
    ]),
    // 60,000 in ten years are 16 a day, 24,000 in one year 66.
    better: {
      kind: "ranges",
      head: "followers-a-day",
      rows: [
        { name: "account-a-old", at: 16, span: [14, 18], shade: "main" },
        { name: "account-b-young", at: 66, span: [60, 72], shade: "quiet" },
      ],
    },
  },
  "view-definitions-not-comparable": {
    misleading: bars("views", [
      ["platform-a", 900_000],
      ["platform-b", 400_000, "quiet"],
    ]),
    better: lines(
      "views-index",
      [{ month: "2026-01" }, { month: "2026-06" }],
      [
        { name: "platform-a", values: [100, 101, 104, 103, 107, 110] },
        { name: "platform-b", values: [100, 106, 111, 118, 124, 131] },
      ],
      { panels: true },
    ),
  },
  "engagement-denominator": {
    misleading: bars(
      "rate",
      [
        ["account-a", 0.051],
        ["account-b", 0.009, "quiet"],
      ],
      {
        unit: "fraction",
      },
    ),
    better: bars(
      "rate-by-follower",
      [
        ["account-a", 0.008],
        ["account-b", 0.009, "quiet"],
      ],
      {
        unit: "fraction",
      },
    ),
  },
  "benchmark-mismatch": {
    misleading: bars(
      "rate",
      [
        ["own-rate", 0.03],
        ["benchmark", 0.005, "quiet"],
      ],
      {
        unit: "fraction",
      },
    ),
    better: columns(
      "rate-by-view",
      [
        [{ year: 2022 }, 0.034, "quiet"],
        [{ year: 2023 }, 0.032, "quiet"],
        [{ year: 2024 }, 0.031, "quiet"],
        [{ year: 2025 }, 0.03],
      ],
      { unit: "fraction" },
    ),
  },
  "as-of-mismatch": {
    misleading: bars("followers", [
      ["account-a", 52_000],
      ["account-b", 48_000, "quiet"],
    ]),
    better: bars({ word: "followers-on", date: "2026-06-30" }, [
      ["account-a", 52_000],
      ["account-b", 55_000, "quiet"],
    ]),
  },
  "unequal-windows": {
    misleading: bars("views", [
      [{ month: "2026-02" }, 28_000, "quiet"],
      [{ month: "2026-03" }, 31_000],
    ]),
    // 28 and 31 days of a thousand views each.
    better: bars("views-a-day", [
      [{ month: "2026-02" }, 1000, "quiet"],
      [{ month: "2026-03" }, 1000],
    ]),
  },
  // A weekday brings 1,000 views and a day of the weekend 600: ten days from a Saturday hold four of these,
  // the ten after them two, and every week two.
  "weekday-mix": {
    misleading: bars("views", [
      ["first-ten-days", 8400, "quiet"],
      ["next-ten-days", 9200],
    ]),
    better: bars("views", [
      ["first-week", 6200, "quiet"],
      ["next-week", 6200],
    ]),
  },
  seasonality: {
    misleading: bars("views", [
      [{ month: "2025-08" }, 10_000, "quiet"],
      [{ month: "2025-12" }, 24_000],
    ]),
    better: bars("views", [
      [{ month: "2024-12" }, 25_000, "quiet"],
      [{ month: "2025-12" }, 24_000],
    ]),
  },
  "lifetime-vs-period": {
    misleading: bars("views-so-far", [
      [{ word: "post-of", month: "2026-01" }, 30_000],
      [{ word: "post-of", month: "2026-06" }, 12_000, "quiet"],
    ]),
    better: bars("views-7-days", [
      [{ word: "post-of", month: "2026-01" }, 9000],
      [{ word: "post-of", month: "2026-06" }, 11_000, "quiet"],
    ]),
  },
  "time-zone": {
    misleading: bars("views-event-day", [
      ["platform-a", 8000],
      ["platform-b", 5000, "quiet"],
    ]),
    better: bars("views-event-week", [
      ["platform-a", 31_000],
      ["platform-b", 31_500, "quiet"],
    ]),
  },
  "chart-lint": {
    misleading: bars(
      "views",
      [
        ["account-a", 10_400],
        ["account-b", 9800, "quiet"],
      ],
      { from: 9500 },
    ),
    better: bars("views", [
      ["account-a", 10_400],
      ["account-b", 9800, "quiet"],
    ]),
  },
  "partial-period": {
    misleading: columns("views", [
      [{ quarter: 1, year: 2026 }, 30_000, "quiet"],
      [{ quarter: 2, year: 2026 }, 31_000, "quiet"],
      [{ quarter: 3, year: 2026 }, 32_000, "quiet"],
      [{ quarter: 4, year: 2026 }, 12_600],
    ]),
    better: columns("views-35-days", [
      [{ quarter: 1, year: 2026 }, 11_600, "quiet"],
      [{ quarter: 2, year: 2026 }, 11_900, "quiet"],
      [{ quarter: 3, year: 2026 }, 12_200, "quiet"],
      [{ quarter: 4, year: 2026 }, 12_600],
    ]),
  },
};
