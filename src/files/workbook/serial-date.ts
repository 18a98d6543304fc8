import type { NumberFormat } from "./number-format.ts";

const DAY_MS = 86_400_000;
/** The day after 9999-12-31, the last that a workbook knows. */
const END_SERIAL = 2_958_466;
/** Where the serial numbers begin, with 0. */
const START_1900 = Date.UTC(1899, 11, 31);
const START_1904 = Date.UTC(1904, 0, 1);
/** From here the 1900 system counts a day that never was, see {@link serialText}. */
const PHANTOM = 60;
const PHANTOM_MS = PHANTOM * DAY_MS;

/**
 * A serial number as a day, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, or as a time, `H:MM:SS`: days since the
 * end of 1899, or since 1904 in the other system of dates. Reckoned in UTC, as a serial has no time zone;
 * cut to the millisecond against the noise of binary fractions. Fractions of a second are dropped from a
 * day's time and kept in a time alone, which can be a duration.
 * @returns null where the number is no date: 0 and 60 of the 1900 system, which are the days "0 January 1900" and
 * the 29 February 1900 that Excel takes over from Lotus 1-2-3 and no calendar has.
 */
export function serialText(
  serial: number,
  format: Exclude<NumberFormat, "number">,
  date1904: boolean,
): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= END_SERIAL) return null;
  const ms = Math.round(serial * DAY_MS);
  if (format === "elapsed" || (format === "time" && ms < DAY_MS)) return clock(ms);
  const day = calendarDay(Math.floor(ms / DAY_MS), date1904);
  if (day === null) return null;
  const seconds = Math.floor((ms % DAY_MS) / 1000) * 1000;
  const stamp = new Date(day + seconds).toISOString();
  return seconds === 0 ? stamp.slice(0, 10) : stamp.slice(0, 19);
}

function calendarDay(serial: number, date1904: boolean): number | null {
  if (date1904) return START_1904 + serial * DAY_MS;
  if (serial === 0 || serial === PHANTOM) return null;
  return START_1900 + (serial < PHANTOM ? serial : serial - 1) * DAY_MS;
}

function clock(ms: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];
  const rest = ms % 1000 === 0 ? "" : `.${String(ms % 1000).padStart(3, "0")}`;
  return `${hours}:${two(minutes)}:${two(Math.floor(ms / 1000) % 60)}${rest}`;
}

/**
 * A date that a workbook writes out (`2020-04-01T00:00:00.000`), in the same shapes. A time alone is written
 * as one on the day before the first.
 * @returns null where it is no date
 */
export function isoText(written: string, format: NumberFormat, date1904: boolean): string | null {
  const [, day, minutes = "00:00", seconds = "00", fraction = ""] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,3}))?\d*)?Z?)?$/.exec(written.trim()) ??
    [];
  if (day === undefined) return null;
  const stamp = `${day}T${minutes}:${seconds}`;
  const ms = Date.parse(`${stamp}Z`);
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(stamp)) return null;
  const sinceStart = ms - (date1904 ? START_1904 : START_1900) + Number(fraction.padEnd(3, "0"));
  if (sinceStart >= 0 && (format === "elapsed" || (format === "time" && sinceStart < DAY_MS)))
    return clock(sinceStart + (sinceStart < PHANTOM_MS || date1904 ? 0 : DAY_MS));
  return stamp.endsWith("T00:00:00") ? day : stamp;
}
