import type { IsoDate } from "../../calendar/dates.ts";
import type { ExportCheck, ExportRecord, ExportTable, Extract } from "../adapter.ts";
import { show, Unreadable } from "../cells.ts";
import { type FoundColumns, type MetricValue, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf } from "../header.ts";
import { readRows } from "../rows.ts";
import { dayReader } from "./day-reader.ts";
import { TIKTOK_MISSING } from "./missing.ts";
import { checkRowSum, type RowSum } from "./row-sum.ts";
import { dateRecords } from "./years.ts";
import { checkOwner } from "./zip-name.ts";

/** TikTok Studio keeps its column names English whatever the language of the days. */
export const DATE = ["Date"];

/** The day of each record of a table whose days have no year, and what is to be said about them. */
export interface RecordDays {
  /** @throws Unreadable */
  readonly dayOf: (record: ExportRecord) => IsoDate;
  readonly checks: readonly ExportCheck[];
}

/** @throws DiagnosticsError when the year is unknown or the days are in two languages */
export function recordDays(table: ExportTable): RecordDays {
  const column = columnOf(table.header, DATE);
  const read = dayReader(table, [column]);
  const { dates, checks } = dateRecords(table, column, read);
  const dayOf = (record: ExportRecord) => {
    const text = record.cells[column] ?? "";
    if (read(text) === null)
      throw new Unreadable(`${show(text)} is not a day and a month.`, column + 1);
    const day = dates.get(record);
    if (day === undefined)
      throw new Unreadable(
        "The days break off here, so the year of this row is unknown.",
        column + 1,
      );
    return day;
  };
  return { dayOf, checks: [...checks, ...checkOwner(table)] };
}

/** What differs between the daily tables. */
interface DailyOptions {
  /** Makes null what a row says of days that are not counted yet. */
  readonly tidy?: (values: readonly MetricValue[]) => readonly MetricValue[];
  readonly sum?: RowSum;
}

/** The daily tables of TikTok Studio: a day without a year, then whole numbers. */
export function extractTikTokDays(
  table: ExportTable,
  { columns, checks }: FoundColumns,
  { tidy = (values) => values, sum }: DailyOptions = {},
): Extract {
  const { dayOf, checks: ofDays } = recordDays(table);
  const days = readRows<Day>(table, (record) => ({
    at: dayOf(record),
    values: tidy(readMetrics(table, record, columns, TIKTOK_MISSING)),
  }));
  const sums = sum === undefined ? [] : checkRowSum(days.rows, sum);
  return extractDays(table, days, "account", [...ofDays, ...sums, ...checks]);
}
