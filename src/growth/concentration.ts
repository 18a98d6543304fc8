import { exact, none, type Outcome, some } from "./outcome.ts";
import { percent } from "./percent.ts";

/**
 * Which part of the sum the k largest values bring. A fraction.
 *
 * Reasons: `no-series` without values; `zero-base` when they add up to 0; `mixed-signs` when one is below 0.
 * @example topShare of 10, 20, 30 and 40, k = 1, is 0.4
 */
export function topShare(values: readonly number[], k: number): Outcome {
  if (values.length === 0) return none("no-series");
  if (values.some((x) => x < 0)) return none("mixed-signs");
  const total = sum(values);
  if (total === 0) return none("zero-base");
  const share = sum(descending(values).slice(0, k)) / total;
  return some(share, share, share);
}

export interface LeaveOneOut {
  /** Growth of the sums, as a fraction. */
  readonly all: Outcome;
  /** The same without the largest value of each period. */
  readonly withoutTop: Outcome;
}

/**
 * How much of a growth rests on the largest value: the growth of the sums, and again without the largest
 * value of both periods, so that one hit is not set against another.
 *
 * Reasons: as `percent`; `too-short` for the second where a period has one value or none.
 * @example leaveOneOut of 1, 1, 1 and 1, 1, 7 grows by 200 %, without the top ones by 0 %
 */
export function leaveOneOut(before: readonly number[], after: readonly number[]): LeaveOneOut {
  const growth = (a: readonly number[], b: readonly number[]) =>
    percent(exact(sum(a)), exact(sum(b)));
  const rest = (values: readonly number[]) => descending(values).slice(1);
  return {
    all: growth(before, after),
    withoutTop:
      Math.min(before.length, after.length) < 2
        ? none("too-short")
        : growth(rest(before), rest(after)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function descending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => b - a);
}
