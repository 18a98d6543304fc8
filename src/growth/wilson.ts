import { none, type Outcome, some } from "./outcome.ts";

/** The normal quantile that leaves 2.5 % above it. */
const Z_95 = 1.959963984540054;

/**
 * A share with the interval in which it would lie in 95 of 100 such counts (Wilson's score interval). It holds
 * for independent draws; likes of one post are not, so take it for the least doubt there is.
 *
 * Reasons: `zero-base` without anything drawn; `mixed-signs` for a count below 0 or above the whole.
 * @param hits How many of them.
 * @param of Out of how many.
 * @example wilson of 37 in 1,200 is 0.0308 (0.0225 to 0.0422)
 */
export function wilson(hits: number, of: number): Outcome {
  if (of <= 0) return none("zero-base");
  if (hits < 0 || hits > of) return none("mixed-signs");
  const share = hits / of;
  const z2 = Z_95 ** 2;
  const middle = share + z2 / (2 * of);
  const half = Z_95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2));
  const whole = 1 + z2 / of;
  // Of none and of all the formula gives exactly 0 and 1, which rounding misses by a hair.
  const lo = hits === 0 ? 0 : (middle - half) / whole;
  const hi = hits === of ? 1 : (middle + half) / whole;
  return some(share, lo, hi);
}
