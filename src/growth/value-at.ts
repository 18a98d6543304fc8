import { daysBetween, type IsoDate } from "../calendar/dates.ts";
import { interpolate, MAX_GAP_DAYS, type ValueAt } from "./interpolate.ts";
import { inOrder, type Point } from "./point.ts";

/**
 * The count on a date, in the unit of the points: the observation of that date, else linear between the
 * observations before and after it, if these are at most 92 days apart. Never outside the observations.
 * An interpolated value lies somewhere between its neighbours: they are its bounds.
 *
 * Reasons: `missing-start` before the first observation, `missing-end` after the last, `no-series` in a
 * longer gap or without observations.
 * @example valueAt 2020-08-01 between 545,000 on 2020-06-30 and 900,000 on 2020-09-30 is
 * 668,478.26 (545,000 to 900,000), kind `interpolated`, gapDays 92
 * @throws RangeError when a date has two values
 */
export function valueAt(points: readonly Point[], date: IsoDate): ValueAt {
  const samples = inOrder(points).map((p) => ({ ...p, day: daysBetween(date, p.date) }));
  return interpolate(samples, 0, MAX_GAP_DAYS);
}
