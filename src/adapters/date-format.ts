import { DateTime } from "luxon";
import type { IsoDate } from "../calendar/dates.ts";

/** How a file can write its days, as `export.yml` names it, and the same for luxon. Months are English words. */
const FORMATS = {
  "YYYY-MM-DD": "yyyy-MM-dd",
  "YYYY/MM/DD": "yyyy/MM/dd",
  "YYYY.MM.DD": "yyyy.MM.dd",
  YYYYMMDD: "yyyyMMdd",
  "MM/DD/YYYY": "M/d/yyyy",
  "DD/MM/YYYY": "d/M/yyyy",
  "MM-DD-YYYY": "M-d-yyyy",
  "DD-MM-YYYY": "d-M-yyyy",
  "DD.MM.YYYY": "d.M.yyyy",
  "Mon D, YYYY": "LLL d, yyyy",
  "D Mon YYYY": "d LLL yyyy",
  "Month D, YYYY": "LLLL d, yyyy",
  "D Month YYYY": "d LLLL yyyy",
} as const;

export type DateFormat = keyof typeof FORMATS;

export const DATE_FORMATS = Object.keys(FORMATS) as [DateFormat, ...DateFormat[]];

/** `14:05`, `2:05 PM`, `14:05:09.250`, `14:05:09Z`, `14:05:09+02:00`: behind a blank, a comma or a T. */
const TIME =
  /(?:T|,? )(\d{1,2}):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?: ?([AP]M))?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;

/**
 * The day of a cell, as it is written there: a time behind it is checked and left out, and nothing is moved to
 * another time zone.
 * @returns null for anything but this one format
 */
export function parseDay(written: string, format: DateFormat): IsoDate | null {
  const text = written.replace(/\s+/g, " ").trim();
  const time = TIME.exec(text);
  if (time && !isHour(Number(time[1]), time[3] !== undefined)) return null;
  const day = time ? text.slice(0, time.index) : text;
  return DateTime.fromFormat(day, FORMATS[format], { zone: "utc", locale: "en" }).toISODate();
}

/** The formats in which every one of some cells is a date. */
export function fittingFormats(cells: readonly string[]): DateFormat[] {
  return DATE_FORMATS.filter((format) => cells.every((cell) => parseDay(cell, format) !== null));
}

function isHour(hour: number, inHalfDays: boolean): boolean {
  return inHalfDays ? hour >= 1 && hour <= 12 : hour <= 23;
}
