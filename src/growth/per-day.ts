import { divide } from "./interval.ts";
import { type Bounded, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * A change divided by the days in which it came about: the unit of the change, a day.
 * Bounds of a growing count: smallest change over most days, largest change over fewest days.
 * Over an account's whole life it is an average, not the pace of any one day.
 *
 * Reasons: the inputs' own, such as `no-creation-date`; `missing-end` when the change is missing and
 * `missing-start` when the days are; `zero-days` for less than one day.
 * @example perDay of 1,500 in 634 days is 2.366
 * @example perDay of 3.4M (3.35M to 3.45M) in 634 days (549 to 634) is 5,363 (5,284 to 6,284)
 */
export function perDay(change: Bounded, days: Bounded): Outcome {
  if (change.value === null) return none(reasonOf(change, "missing-end"));
  if (days.value === null) return none(reasonOf(days, "missing-start"));
  if (days.value < 1) return none("zero-days");
  return { ...divide(change, days), reason: null };
}
