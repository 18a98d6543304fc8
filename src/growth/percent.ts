import { divide, subtract } from "./interval.ts";
import { type Bounded, exact, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * Relative growth: end divided by start, minus 1. A fraction (0.125), shown as percent (12.5 %), and
 * only ever beside both counts. Bounds: lowest end over highest start, highest end over lowest start.
 *
 * Reasons: `missing-start`, `missing-end` or the input's own; `zero-base` (growth from 0 has no
 * percentage: show net new); `negative-base`.
 * @example percent of 12,000 and 13,500 is 0.125
 * @example percent of "3.2M" and "3.4M", both rounded to 0.1M, is 0.0625 (0.0308 to 0.0952)
 */
export function percent(start: Bounded, end: Bounded): Outcome {
  if (start.value === null) return none(reasonOf(start, "missing-start"));
  if (end.value === null) return none(reasonOf(end, "missing-end"));
  if (start.value === 0) return none("zero-base");
  if (start.value < 0) return none("negative-base");
  return { ...subtract(divide(end, start), exact(1)), reason: null };
}
