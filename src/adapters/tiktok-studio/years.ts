import { daysBetween, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import type { DayReader } from "./day-reader.ts";
import { type Limit, limitOf } from "./limit.ts";
import { type DayRecord, dateIn, followInAnotherYear, next, previous, walk } from "./walk.ts";
import { conflict, LONGEST_LAG, leapYear, tooLong, unfitting } from "./year-problem.ts";
import { zipName } from "./zip-name.ts";

type Dates = ReadonlyMap<ExportRecord, IsoDate>;

export interface DatedRecords {
  /** The day of each record whose year is certain. */
  readonly dates: Dates;
  readonly checks: readonly ExportCheck[];
}

/** Beyond this many days the reader is told to look. */
const USUAL_LAG = 31;
/** The end in a zip's name is a moment; its day in UTC can be the day before or after the account's. */
const ZONE_DAYS = 1;

/**
 * TikTok Studio writes days without a year. One day is certain: the first, where the zip's name has it
 * (`Overview_2026-07-01_1790812800_<handle>.zip`), else the last, which is the newest such day on or before
 * `as-of` of `export.yml` or the download. From there the days follow each other without a gap; records behind a
 * break get no date. Where a workbook has date cells, their years are taken if they follow each other.
 * @param column index of the column of days
 * @throws DiagnosticsError when no day is certain, or when a 29 February proves the year wrong
 */
export function dateRecords(table: ExportTable, column: number, read: DayReader): DatedRecords {
  const days = table.records.flatMap((record, index) => {
    const text = record.cells[column] ?? "";
    const day = record.fault === null ? read(text) : null;
    return day ? [{ record, index, text, day }] : [];
  });
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last)
    return { dates: new Map(), checks: table.records.length > 0 ? [NO_DAYS] : [] };
  if (countDays(days) > 366) throw tooLong(table, first.record, countDays(days));
  const limit = limitOf(table);
  const window = zipName(table.container)?.window ?? null;
  const written = writtenDates(days);
  const [dates, found] = window
    ? fromStart(table, days, first, window)
    : written
      ? ([written, "The years are those of the workbook's dates"] as const)
      : fromEnd(table, days, last, limit);
  if (window && written && written.get(first.record) !== dates.get(first.record))
    throw conflict(table, first.record, window.from);
  const to = [...dates.values()].sort().at(-1) ?? limit.day;
  if (to > limit.day) throw unfitting(table, last, limit);
  const sure = window !== null || daysBetween(to, limit.day) <= USUAL_LAG;
  const unused = written === null && days.some(({ day }) => day.year !== null);
  const message = `${found}; the last row is ${to}.${unused ? UNUSED_YEARS : ""}`;
  const checks: ExportCheck[] = [{ id: "inferred-year", ok: sure, message }];
  return { dates, checks: window ? [...checks, endOf(window, to)] : checks };
}

/** The first row is at most as many days into the window as rows before it cannot be read. */
function fromStart(
  table: ExportTable,
  days: readonly DayRecord[],
  { record, index, day }: DayRecord,
  { from }: Period,
) {
  const date = next(day, from);
  if (date === null || daysBetween(from, date) > index) throw conflict(table, record, from);
  const by = `the zip's name, whose window starts on ${from}`;
  return [certain(table, days, date, "on", by), `The days have no year; it is from ${by}`] as const;
}

function fromEnd(table: ExportTable, days: readonly DayRecord[], last: DayRecord, limit: Limit) {
  const date = previous(last.day, limit.day);
  if (date === null || daysBetween(date, limit.day) > LONGEST_LAG)
    throw unfitting(table, last, limit);
  const dates = certain(table, days, date, "back", limit.by);
  return [dates, `The days have no year; it is inferred from ${limit.by}`] as const;
}

/** Rows that break off here and would follow each other in another year prove that the year is not this one. */
function certain(
  table: ExportTable,
  days: readonly DayRecord[],
  from: IsoDate,
  direction: "on" | "back",
  by: string,
): Dates {
  const { dates, broken } = walk(days, from, direction);
  if (broken && followInAnotherYear(broken)) throw leapYear(table, broken, by);
  return dates;
}

/** The dates of a workbook's date cells; null where one is text, or where they do not follow each other. */
function writtenDates(days: readonly DayRecord[]): Dates | null {
  const dates = new Map<ExportRecord, IsoDate>();
  let before: { readonly date: IsoDate; readonly index: number } | null = null;
  for (const { record, index, day } of days) {
    const date = day.year === null ? null : dateIn(day.year, day);
    if (date === null) return null;
    const distance = before === null ? 0 : daysBetween(before.date, date);
    if (distance < 0 || (before !== null && distance > index - before.index)) return null;
    dates.set(record, date);
    before = { date, index };
  }
  return dates;
}

/** Rows of one day stand together. */
function countDays(days: readonly DayRecord[]): number {
  return days.filter(({ day }, i) => {
    const before = days[i - 1]?.day;
    return day.month !== before?.month || day.day !== before.day;
  }).length;
}

function endOf({ from, to }: Period, last: IsoDate): ExportCheck {
  const ok = Math.abs(daysBetween(last, to)) <= ZONE_DAYS;
  const verdict = ok ? "" : ", so rows are missing or were added";
  return {
    id: "window",
    ok,
    message: `The zip's name has the window ${from} to ${to}; the last row is ${last}${verdict}.`,
  };
}

const NO_DAYS: ExportCheck = {
  id: "inferred-year",
  ok: false,
  message: "No row has a day that can be read.",
};

const UNUSED_YEARS =
  " The workbook's dates have years of their own that do not follow each other; they are not used.";
