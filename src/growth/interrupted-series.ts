import type { Reason } from "../figures/figure.ts";
import { neweyWestLag, regress } from "./newey-west.ts";
import { type Outcome, some } from "./outcome.ts";

/** Fewer days on one side tell no trend from a wave; our own choice. */
export const DAYS_EACH_SIDE = 21;
/** Of the normal distribution: a 95 % interval. */
const Z_95 = 1.959963984540054;

export interface InterruptedSeries {
  /** Intercept, trend a day, change of level at the event, change of trend after it. */
  readonly coefficients: readonly [number, number, number, number];
  readonly errors: readonly number[];
  readonly adjustedErrors: readonly number[];
  readonly lag: number;
  /** The step at the event, in the unit of the values, with a 95 % interval. */
  readonly level: Outcome;
  /** The change of the daily trend, with a 95 % interval. */
  readonly slope: Outcome;
  /** All days after the event together: how far they lie from the earlier trend drawn on. No interval. */
  readonly cumulated: number;
}

/**
 * A daily flow before and after a day (segmented regression): y = b0 + b1 t + b2 D + b3 (t - t0) D, errors by
 * Newey and West. Only for flows, as a stock carries its past along, and only without a change of the counting
 * rule inside. It describes a change; without a control series nothing says what caused it.
 * @param event Index of the first day after.
 * @returns the reason `too-short` with fewer than 21 days on either side
 */
export function interruptedSeries(
  values: readonly number[],
  event: number,
): InterruptedSeries | { readonly reason: Reason } {
  const after = values.length - event;
  if (event < DAYS_EACH_SIDE || after < DAYS_EACH_SIDE) return { reason: "too-short" };
  const design = values.map((_, i) => {
    const past = i >= event ? 1 : 0;
    return [1, i, past, past * (i - event)];
  });
  const fit = regress(values, design, neweyWestLag(values.length));
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = fit.coefficients;
  const interval = (value: number, i: number) => {
    const half = Z_95 * (fit.adjustedErrors[i] ?? 0);
    return some(value, value - half, value + half);
  };
  return {
    coefficients: [b0, b1, b2, b3],
    errors: fit.errors,
    adjustedErrors: fit.adjustedErrors,
    lag: fit.lag,
    level: interval(b2, 2),
    slope: interval(b3, 3),
    cumulated: after * b2 + (b3 * after * (after - 1)) / 2,
  };
}
