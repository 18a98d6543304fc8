import { none, type Outcome, some } from "./outcome.ts";

/**
 * How unequal values are: 0 when all are the same, towards 1 when one has everything (Gini's coefficient, half
 * the mean difference of two values drawn with replacement over their mean).
 *
 * Reasons: `no-series` without values, `mixed-signs` when one is below 0, `zero-base` when they add up to 0.
 * @example gini of 1, 1 and 4 is 0.3333
 */
export function gini(values: readonly number[]): Outcome {
  if (values.length === 0) return none("no-series");
  if (values.some((x) => x < 0)) return none("mixed-signs");
  const sorted = values.toSorted((a, b) => a - b);
  const total = sorted.reduce((a, b) => a + b, 0);
  if (total === 0) return none("zero-base");
  const n = sorted.length;
  // Each value counts once for every value below it and against every one above.
  const ranked = sorted.reduce((sum, x, i) => sum + (2 * (i + 1) - n - 1) * x, 0);
  const share = ranked / (n * total);
  return some(share, share, share);
}
