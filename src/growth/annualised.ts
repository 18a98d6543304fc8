import { YEAR_DAYS } from "../calendar/dates.ts";
import { divide } from "./interval.ts";
import { type Bounded, none, type Outcome, reasonOf } from "./outcome.ts";

/** 30.4375 days, the mean length of a month. */
export const MONTH_DAYS = YEAR_DAYS / 12;
/** Shorter windows say nothing about a month. */
const SHORTEST_FOR_MONTH = 28;

/**
 * The growth of a year that, kept up over the window, leads from the start to the end (compound annual
 * growth): (end / start)^(365.25 / days) - 1. A fraction. Of windows below a year a rule blocks it; from
 * the opening of an account (a start of 0) it does not exist.
 *
 * Reasons: `missing-start`, `missing-end`, `zero-base`, `negative-base`, `zero-days`.
 * @param days From the day of the start to the day of the end.
 * @example annualised from 12,000 to 13,500 in 634 days is 0.0702
 */
export function annualised(start: Bounded, end: Bounded, days: number): Outcome {
  return compound(start, end, days, YEAR_DAYS);
}

/**
 * The same for a month of 30.4375 days (compound monthly growth). A fraction.
 *
 * Reasons: as `annualised`; `too-short` below 28 days.
 * @example monthly from 12,000 to 13,500 in 634 days is 0.00567
 */
export function monthly(start: Bounded, end: Bounded, days: number): Outcome {
  if (days >= 1 && days < SHORTEST_FOR_MONTH) return none("too-short");
  return compound(start, end, days, MONTH_DAYS);
}

function compound(start: Bounded, end: Bounded, days: number, unit: number): Outcome {
  if (start.value === null) return none(reasonOf(start, "missing-start"));
  if (end.value === null) return none(reasonOf(end, "missing-end"));
  if (start.value === 0) return none("zero-base");
  // A count of 0 or below at the end has no rate that, repeated, leads to it.
  if (start.value < 0 || end.value <= 0) return none("negative-base");
  if (days < 1) return none("zero-days");
  const times = divide(end, start);
  // Rising in the quotient, so its bounds are those of the quotient.
  const rate = (x: number | null) => (x === null || x < 0 ? null : x ** (unit / days) - 1);
  const value = rate(times.value);
  return value === null
    ? none("negative-base")
    : { value, lo: rate(times.lo), hi: rate(times.hi), reason: null };
}
