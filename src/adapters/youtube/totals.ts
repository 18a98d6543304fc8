import type { Adapter, ExportTable } from "../adapter.ts";
import { readCell, readDay } from "../cells.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { type Rows, readRows } from "../rows.ts";
import { beginsWithTotal, DATE, METRIC_NAMES } from "./columns.ts";
import { refuseLongSteps } from "./daily-steps.ts";
import { withoutPadding } from "./padding.ts";
import { metricsOf, type TableMetrics } from "./table-metrics.ts";

/** Beside every table lies this one: a day and the one metric of the chart, for the whole channel. */
export const youtubeStudioTotals: Adapter = {
  id: "youtube-studio-totals",
  title: "YouTube Studio, totals by day",
  platforms: ["youtube"],
  headerNames: [...DATE, ...METRIC_NAMES],
  identify: isTotals,
  extract: (table) => {
    const metrics = metricsOf(table, DATE);
    const days = readTotals(table, metrics);
    refuseLongSteps(table, days.rows);
    const { checks, ...lived } = withoutPadding(table, days);
    return extractDays(table, lived, "all", [...checks, ...metrics.checks]);
  },
};

/** By what it holds: a day and one metric, and no Total row as the table of the tab Date has. */
export function isTotals(table: ExportTable): boolean {
  return (
    table.header.cells.length === 2 &&
    hasColumns(table.header, DATE, METRIC_NAMES) &&
    !beginsWithTotal(table)
  );
}

export function readTotals(table: ExportTable, metrics: TableMetrics): Rows<Day> {
  const date = columnOf(table.header, DATE);
  return readRows<Day>(table, (record) => ({
    at: readCell(record, date, readDay),
    values: metrics.read(record),
  }));
}
