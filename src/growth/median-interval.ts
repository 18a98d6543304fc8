import { median } from "./median.ts";
import type { Outcome } from "./outcome.ts";

/** A median with the range in which the median of many more such values would lie. */
export interface MedianInterval extends Outcome {
  /** How sure the range is: at least as sure as asked. Null without a range. */
  readonly coverage: number | null;
  /** Which of the values in order, counted from 1, are the ends of the range. */
  readonly ranks: readonly [number, number] | null;
}

/** Shares are compared as whole numbers of this many binary places, so that no rounding decides. */
const PLACES = 60;

/**
 * The median with its interval by order statistics: each value lies below the true median like a coin falls, so
 * the two values that enclose it often enough are known whatever the distribution is, and no chance is involved.
 * Too few values enclose it nowhere: five leave 6 % outside all of them. Then the bounds are null.
 *
 * Reason: `no-series` without any value.
 * @param confidence Between 0 and 1.
 * @example of 20 values at 95 %, the 6th and the 15th, which are 95.86 % sure
 */
export function medianInterval(values: readonly number[], confidence = 0.95): MedianInterval {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`A confidence lies between 0 and 1, and ${confidence} does not.`);
  const middle = median(values);
  const found = innermost(values.length, confidence);
  if (!found) return { ...middle, lo: null, hi: null, coverage: null, ranks: null };
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = found.ranks;
  return {
    ...middle,
    lo: sorted[lower - 1] ?? null,
    hi: sorted[upper - 1] ?? null,
    ...found,
  };
}

/** The ranks nearest to the middle that are sure enough, by the exact binomial distribution. */
function innermost(
  n: number,
  confidence: number,
): { ranks: readonly [number, number]; coverage: number } | null {
  const all = 1n << BigInt(n);
  const asked = BigInt(Math.ceil(confidence * 2 ** PLACES)) << BigInt(n);
  let found: { lower: number; inside: bigint } | null = null;
  let choices = 1n;
  let below = 0n;
  for (let lower = 1; lower <= n + 1 - lower; lower++) {
    below += choices;
    const inside = all - 2n * below;
    if (inside << BigInt(PLACES) < asked) break;
    found = { lower, inside };
    choices = (choices * BigInt(n - lower + 1)) / BigInt(lower);
  }
  if (!found) return null;
  return {
    ranks: [found.lower, n + 1 - found.lower],
    coverage: Number((found.inside << BigInt(PLACES)) >> BigInt(n)) / 2 ** PLACES,
  };
}
