import { addDays, daysBetween, type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { type MonthDay, readMonthDay } from "../month-day.ts";
import { tableProblem } from "../table-problem.ts";

export interface DatedRecords {
  /** The day of each record whose year is certain. */
  readonly dates: ReadonlyMap<ExportRecord, IsoDate>;
  readonly check: ExportCheck;
}

/** A download that seems to end this long before it was made more likely lies in a folder of a wrong date. */
const LONGEST_LAG = 350;
/** Beyond this many days the reader is told to look. */
const USUAL_LAG = 31;

/**
 * TikTok Studio writes days without a year. One day is certain: the first, where the zip's name has it
 * (`Overview_2026-07-01_1790812800_<handle>.zip`), else the last, which is the newest such day on or before
 * the download. From there the days follow each other without a gap; records behind a break get no date.
 * @throws DiagnosticsError when no day is certain.
 */
export function dateRecords(table: ExportTable): DatedRecords {
  const days = table.records.flatMap((record, index) => {
    const monthDay = record.fault === null ? readMonthDay(record.cells[0] ?? "") : null;
    return monthDay ? [{ record, index, monthDay }] : [];
  });
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { dates: new Map(), check: noDays };
  const start = windowStart(table.container);
  if (start !== null) {
    const date = next(first.monthDay, start);
    if (date === null || daysBetween(start, date) > first.index)
      throw conflict(table, first.record, start);
    const dates = walk(days, date, next, 1);
    for (const [record, day] of dates)
      if (day > table.downloadedOn) throw future(table, record, day);
    return { dates, check: certain(start) };
  }
  const date = previous(last.monthDay, table.downloadedOn);
  const lag = date === null ? Number.POSITIVE_INFINITY : daysBetween(date, table.downloadedOn);
  if (date === null || lag > LONGEST_LAG) throw future(table, last.record, null);
  return {
    dates: walk([...days].reverse(), date, previous, -1),
    check: inferred(date, table.downloadedOn, lag),
  };
}

interface DayRecord {
  readonly record: ExportRecord;
  readonly index: number;
  readonly monthDay: MonthDay;
}

/** An unreadable record between two days may or may not be a day, so it excuses one missing day. */
function walk(
  days: readonly DayRecord[],
  from: IsoDate,
  step: (day: MonthDay, from: IsoDate) => IsoDate | null,
  direction: 1 | -1,
): Map<ExportRecord, IsoDate> {
  const dates = new Map<ExportRecord, IsoDate>();
  let [date, index] = [from, days[0]?.index ?? 0];
  for (const day of days) {
    const found = step(day.monthDay, date);
    const distance = found === null ? Number.POSITIVE_INFINITY : daysBetween(date, found);
    if (found === null || distance * direction > Math.abs(day.index - index)) break;
    dates.set(day.record, found);
    [date, index] = [found, day.index];
  }
  return dates;
}

/** The newest such day on or before a date; null when eight years have none. */
export function previous(day: MonthDay, until: IsoDate): IsoDate | null {
  return nearest(day, until, -1, (date) => date <= until);
}

function next(day: MonthDay, since: IsoDate): IsoDate | null {
  return nearest(day, since, 1, (date) => date >= since);
}

/** 29 February can be eight years away: 2096 and 2104 are leap years, 2100 is none. */
function nearest(
  { month, day }: MonthDay,
  from: IsoDate,
  direction: 1 | -1,
  fits: (date: IsoDate) => boolean,
): IsoDate | null {
  for (let n = 0; n <= 8; n++) {
    const year = Number(from.slice(0, 4)) + n * direction;
    const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    if (isIsoDate(date) && fits(date)) return date;
  }
  return null;
}

function windowStart(container: string | null): IsoDate | null {
  const start = /^Overview_(\d{4}-\d{2}-\d{2})_\d{9,}_/i.exec(container ?? "")?.[1];
  return start !== undefined && isIsoDate(start) ? start : null;
}

const noDays: ExportCheck = {
  id: "inferred-year",
  ok: false,
  message: "No row has a day that can be read.",
};

function certain(start: IsoDate): ExportCheck {
  return {
    id: "inferred-year",
    ok: true,
    message: `The days have no year; it is from the zip's name, whose window starts on ${start}.`,
  };
}

function inferred(last: IsoDate, downloadedOn: IsoDate, lag: number): ExportCheck {
  return {
    id: "inferred-year",
    ok: lag <= USUAL_LAG,
    message: `The days have no year; it is inferred from the download on ${downloadedOn}, so the last row is ${last}.`,
  };
}

function conflict(table: ExportTable, record: ExportRecord, start: IsoDate) {
  return tableProblem(table, record, {
    code: "year-unknown",
    message: `The zip's name says that its window starts on ${start}; its first row is another day.`,
    hint: "put the zip here under the name that TikTok gave it, with the rows that it came with.",
  });
}

function future(table: ExportTable, record: ExportRecord, end: IsoDate | null) {
  const last = end ?? `"${record.cells[0]}"`;
  return tableProblem(table, record, {
    code: "year-unknown",
    message: `The days have no year, and the row ${last} does not fit a download on ${table.downloadedOn} (${addDays(table.downloadedOn, -LONGEST_LAG)} at the earliest).`,
    hint: "name the folder after the day of the download, data/exports/<account>/<YYYY-MM-DD>/.",
  });
}
