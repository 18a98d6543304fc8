import { subtract } from "./interval.ts";
import { type Bounded, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * Net new: the count at the end minus the count at the start, in the unit of the counts.
 * Losses are inside it, so "net" belongs to its name. Bounds: lowest end minus highest start, and
 * highest end minus lowest start; where they lie on both sides of 0, the direction is not certain.
 *
 * Reasons: `missing-start`, `missing-end`, or the input's own.
 * @example netNew of 12,000 and 13,500 is 1,500
 * @example netNew of "3.2M" and "3.4M", both rounded to 0.1M, is 200,000 (100,000 to 300,000)
 */
export function netNew(start: Bounded, end: Bounded): Outcome {
  if (start.value === null) return none(reasonOf(start, "missing-start"));
  if (end.value === null) return none(reasonOf(end, "missing-end"));
  return { ...subtract(end, start), reason: null };
}
