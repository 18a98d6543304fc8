import { divide } from "./interval.ts";
import { type Bounded, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * How many times one number goes into another: a divided by b, in times.
 * Bounds: lowest a over highest b, highest a over lowest b.
 *
 * Reasons: the inputs' own; `missing-end` without a and `missing-start` without b, as b is the base;
 * `zero-base`; `negative-base`; `mixed-signs` for a loss set against a gain, which is no multiple of it.
 * @example ratio of 5,363 (5,284 to 6,284) and 137 (117 to 159) is 39 (33 to 54)
 * @example ratio of 300M ("over") and 250,000 ("more than") is 1,200 with no bound on either side
 */
export function ratio(a: Bounded, b: Bounded): Outcome {
  if (a.value === null) return none(reasonOf(a, "missing-end"));
  if (b.value === null) return none(reasonOf(b, "missing-start"));
  if (b.value === 0) return none("zero-base");
  if (b.value < 0) return none("negative-base");
  if (a.value < 0) return none("mixed-signs");
  return { ...divide(a, b), reason: null };
}
