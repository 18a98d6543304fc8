import { none, type Outcome, some } from "./outcome.ts";

/**
 * How many equally large posts would be as concentrated as these: 1 over the sum of the squared shares
 * (Herfindahl's index turned over). As many as there are when all are equal, near 1 when one has everything.
 *
 * Reasons: `no-series` without values, `mixed-signs` when one is below 0, `zero-base` when they add up to 0.
 * @example effectivePosts of 1, 1 and 4 is 2
 */
export function effectivePosts(values: readonly number[]): Outcome {
  if (values.length === 0) return none("no-series");
  if (values.some((x) => x < 0)) return none("mixed-signs");
  const total = values.reduce((a, b) => a + b, 0);
  if (total === 0) return none("zero-base");
  const count = 1 / values.reduce((sum, x) => sum + (x / total) ** 2, 0);
  return some(count, count, count);
}
