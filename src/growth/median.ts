import { none, type Outcome, some } from "./outcome.ts";

/**
 * The middle of the values in order; of an even number of them, halfway between the two in the middle.
 * What a typical post got: half got less, half more, however far the best one ran away.
 *
 * Reason: `no-series` without any value.
 * @example median of 1, 2, 3 and 100 is 2.5
 */
export function median(values: readonly number[]): Outcome {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return none("no-series");
  const middle = (lower + upper) / 2;
  return some(middle, middle, middle);
}
