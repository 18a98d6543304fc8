import { daysBetween, type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { ExportRecord } from "../adapter.ts";
import type { MonthDay } from "../month-day.ts";
import type { WrittenDay } from "./day-reader.ts";

/** A record whose day can be read. */
export interface DayRecord {
  readonly record: ExportRecord;
  /** Among all records of the table. */
  readonly index: number;
  /** Its cell, and what that says. */
  readonly text: string;
  readonly day: WrittenDay;
}

export interface Walk {
  readonly dates: ReadonlyMap<ExportRecord, IsoDate>;
  /** The two records, in the order of the file, between which the days break off; null when they do not. */
  readonly broken: readonly [DayRecord, DayRecord] | null;
}

/**
 * Dates records one after another, from one whose date is known. Days must follow each other; a record between
 * two of them that cannot be read may or may not be a day, so it excuses one missing day.
 * @param days in the order of the file
 * @param from date of the first of them, or of the last when walking back
 */
export function walk(days: readonly DayRecord[], from: IsoDate, direction: "on" | "back"): Walk {
  const [step, ordered] = direction === "on" ? [next, days] : [previous, [...days].reverse()];
  const dates = new Map<ExportRecord, IsoDate>();
  let date = from;
  let last = ordered[0];
  for (const here of ordered) {
    const before = last ?? here;
    const found = step(here.day, date);
    if (found === null || Math.abs(daysBetween(date, found)) > Math.abs(here.index - before.index))
      return { dates, broken: direction === "on" ? [before, here] : [here, before] };
    dates.set(here.record, found);
    [date, last] = [found, here];
  }
  return { dates, broken: null };
}

/** Whether two records would follow each other in a year with, or without, a 29 February. */
export function followInAnotherYear([a, b]: readonly [DayRecord, DayRecord]): boolean {
  return [2023, 2024].some((year) => {
    const from = dateIn(year, a.day);
    const to = from === null ? null : next(b.day, from);
    return from !== null && to !== null && daysBetween(from, to) <= b.index - a.index;
  });
}

/** The newest such day on or before a date; null when eight years have none. */
export function previous(day: MonthDay, until: IsoDate): IsoDate | null {
  return nearest(day, until, -1, (date) => date <= until);
}

/** The first such day on or after a date. */
export function next(day: MonthDay, since: IsoDate): IsoDate | null {
  return nearest(day, since, 1, (date) => date >= since);
}

/** 29 February can be eight years away: 2096 and 2104 are leap years, 2100 is none. */
function nearest(
  day: MonthDay,
  from: IsoDate,
  direction: 1 | -1,
  fits: (date: IsoDate) => boolean,
): IsoDate | null {
  for (let n = 0; n <= 8; n++) {
    const date = dateIn(Number(from.slice(0, 4)) + n * direction, day);
    if (date !== null && fits(date)) return date;
  }
  return null;
}

/** null where the year has no such day. */
export function dateIn(year: number, { month, day }: MonthDay): IsoDate | null {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(date) ? date : null;
}
