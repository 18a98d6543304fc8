import { date, number, text } from "../../caveats/message-value.ts";
import { fraction, type Samples } from "./names.ts";

/** Of rules on what a number means. */
export const MEANING: Readonly<Record<string, Samples>> = {
  "cumulative-only": { net: number(1250) },
  "mean-vs-median": { mean: number(3900), median: number(1200), times: number(3.25, "times") },
  "followers-without-engagement": {
    growth: fraction(0.24),
    start: number(50_000),
    end: number(62_000),
    metric: text("reactions"),
    now: number(120),
    before: number(180),
  },
  "followers-without-engagement.no-more": { now: number(181) },
  "audience-not-reacting": {
    by: text("followers"),
    rate: fraction(0.0008),
    hits: number(40),
    of: number(50_000),
    sector: text("NGO"),
    year: date("2025"),
    median: fraction(0.0052),
  },
  "percentage-without-absolute": { percent: fraction(0.4), a: number(5), b: number(7) },
  "percentage-without-absolute.share": { a: number(2), b: number(5) },
  "absolute-without-denominator": { each: number(1200), count: number(40) },
  "absolute-without-denominator.person": { each: number(14), count: number(8200) },
  "chart-lint": { paths: text("layer[0].encoding.y") },
};
