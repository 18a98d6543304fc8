import type { ExportCheck, ExportTable, Extract } from "../adapter.ts";
import { readCell } from "../cells.ts";
import { type FoundColumn, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf } from "../header.ts";
import { readRows } from "../rows.ts";
import { TIKTOK_MISSING } from "../tiktok-studio/missing.ts";
import { checkRowSum, type RowSum } from "../tiktok-studio/row-sum.ts";
import { DATE, readBusinessDay } from "./columns.ts";

/** The daily tables of the Business Suite: a date with its year, then whole numbers. */
export function extractBusinessDays(
  table: ExportTable,
  columns: readonly FoundColumn[],
  checks: readonly ExportCheck[],
  sum: RowSum | null = null,
): Extract {
  const date = columnOf(table.header, DATE);
  const days = readRows<Day>(table, (record) => ({
    at: readCell(record, date, readBusinessDay),
    values: readMetrics(table, record, columns, TIKTOK_MISSING),
  }));
  const sums = sum === null ? [] : checkRowSum(days.rows, sum);
  return extractDays(table, days, "account", [...sums, ...checks]);
}
