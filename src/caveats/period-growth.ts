import { exact } from "../growth/outcome.ts";
import { percent } from "../growth/percent.ts";
import { flowOnQuarter } from "../growth/quarter-on-quarter.ts";
import { metricOf } from "../observations/metric.ts";
import { lengthOf } from "./daily.ts";
import { type Ends, endsOf } from "./ends.ts";
import type { SubjectOf } from "./rule.ts";

/** A change between two periods, worked out again from its counts. Fractions. */
export interface PeriodGrowth extends Ends {
  /** Of the counts themselves. */
  readonly raw: number;
  /** Of the daily averages; the same as `raw` for what holds on one day, such as followers. */
  readonly perDay: number;
  /** Which of the two the figure shows; `raw` where they are one. */
  readonly shown: "raw" | "per-day";
}

/** Figures are worked out in another order than here, so their last digits may differ. */
const SAME = 1e-9;

/** @returns null where the figure is neither of the two growths, or has no value. */
export function periodGrowth(subject: SubjectOf<"change">): PeriodGrowth | null {
  const { figure, metric, before, after } = subject;
  const ends = endsOf(figure);
  if (ends === null || figure.value === null) return null;
  const [start, end] = [exact(ends.start.value), exact(ends.end.value)];
  const growth = flowOnQuarter(
    { total: start, days: lengthOf(before) },
    { total: end, days: lengthOf(after) },
  );
  const raw = percent(start, end).value;
  const perDay = metricOf(metric).kind === "flow" ? growth.perDay.value : raw;
  if (raw === null || perDay === null) return null;
  if (same(figure.value, raw)) return { ...ends, raw, perDay, shown: "raw" };
  return same(figure.value, perDay) ? { ...ends, raw, perDay, shown: "per-day" } : null;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
}
