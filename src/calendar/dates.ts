import { DateTime } from "luxon";

/** A calendar date, `YYYY-MM-DD`, in the analytics zone of the platform that counted. */
export type IsoDate = string;

/** Days in a year on average, for spans that sources give in years. */
export const YEAR_DAYS = 365.25;

const DAY_MS = 86_400_000;

/** True for an existing calendar date written as `YYYY-MM-DD`; 2021-02-30 does not exist. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // A day too many becomes one of the next month, which is how it shows.
  const parsed = new Date(`${text}T00:00:00Z`);
  return (
    parsed.getUTCMonth() + 1 === Number(text.slice(5, 7)) &&
    parsed.getUTCDate() === Number(text.slice(8))
  );
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((epochMs(to) - epochMs(from)) / DAY_MS);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochMs(epochMs(date) + days * DAY_MS);
}

/** Calendar months later; the end of a shorter month stands for a missing day (31 Aug + 1 = 30 Sep). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return fromEpochMs(
    DateTime.fromMillis(epochMs(date), { zone: "utc" }).plus({ months }).toMillis(),
  );
}

/**
 * Milliseconds since 1970-01-01 UTC. Dates are UTC midnights, so daylight saving can never lose or add a day.
 * Stores and rules ask for it hundreds of thousands of times in a build: a library would take seconds.
 * @throws RangeError when the text is no date.
 */
export function epochMs(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is not a date as YYYY-MM-DD`);
  return Date.parse(date);
}

/** @throws RangeError beyond the years that a clock knows */
export function fromEpochMs(ms: number): IsoDate {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) throw new RangeError("date out of range");
  return date.toISOString().replace(/T.*/, "");
}
