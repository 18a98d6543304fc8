import type { ExportTable, Extract } from "../adapter.ts";
import { readCell } from "../cells.ts";
import { findColumns, type MetricColumn, type MetricValue, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf } from "../header.ts";
import { readRows } from "../rows.ts";
import { readLinkedInDay } from "./dates.ts";
import { LINKEDIN_MISSING } from "./names.ts";

export const DATE = ["Date"];

/**
 * A sheet with one row a day.
 * @param check throws Unreadable where the counts of a day contradict each other
 */
export function extractDaySheet(
  table: ExportTable,
  wanted: readonly MetricColumn[],
  surface: string,
  check: (values: readonly MetricValue[]) => void = () => {},
): Extract {
  const { columns, checks } = findColumns(table, wanted, [...DATE, ""]);
  const date = columnOf(table.header, DATE);
  const days = readRows<Day>(table, (record) => {
    const values = readMetrics(table, record, columns, LINKEDIN_MISSING);
    check(values);
    return { at: readCell(record, date, readLinkedInDay), values };
  });
  return extractDays(table, days, surface, checks);
}
