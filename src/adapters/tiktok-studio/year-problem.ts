import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import type { ExportRecord, ExportTable } from "../adapter.ts";
import { show } from "../cells.ts";
import { tableProblem } from "../table-problem.ts";
import type { Limit } from "./limit.ts";
import type { DayRecord } from "./walk.ts";

/** What ends this many days before its limit more likely has a wrong limit. */
export const LONGEST_LAG = 350;

const SAY_WHEN =
  "name the folder after the day of the download, data/exports/<account>/<YYYY-MM-DD>/, or write the last day into export.yml beside the file, as-of: YYYY-MM-DD.";
const AS_IT_CAME =
  "put the zip here under the name that TikTok gave it, with the rows that it came with.";

/** The last row is after the last day that the table can speak of, or almost a year before it. */
export function unfitting(table: ExportTable, { record, text }: DayText, { day, by }: Limit) {
  const earliest = addDays(day, -LONGEST_LAG);
  const message = `The row ${show(text)} does not fit ${by}: it must be between ${earliest} and ${day}.`;
  return unknownYear(table, record, message, SAY_WHEN);
}

/** The first row is not the day on which the window in the zip's name starts. */
export function conflict(table: ExportTable, record: ExportRecord, start: IsoDate) {
  const message = `The zip's name says that its window starts on ${start}; its first row is another day.`;
  return unknownYear(table, record, message, AS_IT_CAME);
}

/** A 29 February, or its absence, is of another year than the one found. */
export function leapYear(
  table: ExportTable,
  [before, after]: readonly [DayRecord, DayRecord],
  by: string,
) {
  const message = `${show(before.text)} and ${show(after.text)} do not follow each other in the year found by ${by}: in that year 29 February is ${isLeapDay(before) || isLeapDay(after) ? "no day" : "a day between them"}.`;
  return unknownYear(table, after.record, message, SAY_WHEN);
}

export function tooLong(table: ExportTable, record: ExportRecord, days: number) {
  const message = `These are ${days} days without a year; TikTok exports one year at most.`;
  return unknownYear(table, record, message, "put each download here as a file of its own.");
}

type DayText = Pick<DayRecord, "record" | "text">;

function isLeapDay({ day: { month, day } }: DayRecord): boolean {
  return month === 2 && day === 29;
}

function unknownYear(
  table: ExportTable,
  record: ExportRecord,
  message: string,
  hint: string,
): DiagnosticsError {
  return tableProblem(table, record, { code: "year-unknown", message, hint });
}
