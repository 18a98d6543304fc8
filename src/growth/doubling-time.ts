import { divide } from "./interval.ts";
import { type Bounded, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * Days in which a count doubles at the pace of the window: days x ln 2 / ln(end / start). Below 0 it is the
 * time in which the count halves, to be shown without its sign. Where the bounds allow both growth and loss,
 * no bound is known: the time runs from never to never.
 *
 * Reasons: `missing-start`, `missing-end`, `zero-base`, `negative-base`, `zero-days`; `too-short` when the
 * count did not change, as it then doubles never.
 * @param days From the day of the start to the day of the end.
 * @example doublingTime from 1,000 to 1,500 in 90 days is 153.86 days
 */
export function doublingTime(start: Bounded, end: Bounded, days: number): Outcome {
  if (start.value === null) return none(reasonOf(start, "missing-start"));
  if (end.value === null) return none(reasonOf(end, "missing-end"));
  if (start.value === 0) return none("zero-base");
  if (start.value < 0 || end.value <= 0) return none("negative-base");
  if (days < 1) return none("zero-days");
  if (start.value === end.value) return none("too-short");
  const { lo, hi, value } = divide(end, start);
  const time = (times: number) => (days * Math.LN2) / Math.log(times);
  const oneWay = lo !== null && hi !== null && lo > 0 && (lo > 1 || hi < 1);
  return {
    value: time(value ?? 1),
    // The faster the growth, the shorter the time, on either side of 1.
    lo: oneWay ? time(hi) : null,
    hi: oneWay ? time(lo) : null,
    reason: null,
  };
}
