import { DateTime } from "luxon";

/** A calendar date, `YYYY-MM-DD`, in the analytics zone of the platform that counted. */
export type IsoDate = string;

/** Days in a year on average, for spans that sources give in years. */
export const YEAR_DAYS = 365.25;

const DAY_MS = 86_400_000;

/** Dates are UTC midnights, so daylight saving can never lose or add a day. */
function toUtc(date: IsoDate): DateTime {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is not a date as YYYY-MM-DD`);
  return DateTime.fromISO(date, { zone: "utc" });
}

/** True for an existing calendar date written as `YYYY-MM-DD`; 2021-02-30 does not exist. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to).toMillis() - toUtc(from).toMillis()) / DAY_MS);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return toIso(toUtc(date).plus({ days }));
}

/** Calendar months later; the end of a shorter month stands for a missing day (31 Aug + 1 = 30 Sep). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return toIso(toUtc(date).plus({ months }));
}

/** Milliseconds since 1970-01-01 UTC, for axes. */
export function epochMs(date: IsoDate): number {
  return toUtc(date).toMillis();
}

export function fromEpochMs(ms: number): IsoDate {
  return toIso(DateTime.fromMillis(ms, { zone: "utc" }));
}

function toIso(date: DateTime): IsoDate {
  const iso = date.toISODate();
  if (iso === null) throw new RangeError("date out of range");
  return iso;
}
