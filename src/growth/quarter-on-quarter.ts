import { type Bounded, exact, type Outcome } from "./outcome.ts";
import { perDay } from "./per-day.ts";
import { percent } from "./percent.ts";

/** What came in over a window, and the days of the window, both ends counted. */
export interface FlowWindow {
  readonly total: Bounded;
  readonly days: number;
}

export interface FlowGrowth {
  /** Sum over sum. */
  readonly raw: Outcome;
  /** Daily average over daily average: the one to show when the windows differ in length. */
  readonly perDay: Outcome;
}

/**
 * Growth of a stock from one quarter to the next: the count at the end of this one over the count at the
 * end of the last, minus 1. A fraction. A stock holds on one day, so the lengths of the quarters are no
 * matter.
 *
 * Reasons: as `percent`.
 * @example stockOnQuarter of 12,000 and 13,500 is 0.125
 */
export function stockOnQuarter(previousEnd: Bounded, end: Bounded): Outcome {
  return percent(previousEnd, end);
}

/**
 * Growth of a flow from one quarter to the next, as a fraction: of the sums, and of the daily averages,
 * since a quarter has 90, 91 or 92 days. Take a running quarter against as many days of the last one
 * (`likeForLike`).
 *
 * Reasons: as `percent`; `zero-days` for a window without a day.
 * @example flowOnQuarter of 9,000 in 90 days and 9,200 in 92 days is 0.0222 raw and 0 a day
 */
export function flowOnQuarter(previous: FlowWindow, current: FlowWindow): FlowGrowth {
  const daily = percent(
    perDay(previous.total, exact(previous.days)),
    perDay(current.total, exact(current.days)),
  );
  const raw = percent(previous.total, current.total);
  // Windows of one length: the same growth, so the same number to the last digit.
  const sameLength = previous.days === current.days && previous.days >= 1;
  return { raw, perDay: sameLength ? raw : daily };
}
