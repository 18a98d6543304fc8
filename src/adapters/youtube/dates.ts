import type { Adapter, ExportTable } from "../adapter.ts";
import { readCell, readDay } from "../cells.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf, hasColumns, normalizeName } from "../header.ts";
import { readRows } from "../rows.ts";
import { beginsWithTotal, DATE, isTotalRow, METRIC_NAMES, OWN_NAMES } from "./columns.ts";
import { refuseLongSteps } from "./daily-steps.ts";
import { knownDimension } from "./dimensions.ts";
import { withoutPadding } from "./padding.ts";
import { metricsOf } from "./table-metrics.ts";
import { checkTotalRow } from "./total-row.ts";
import { truncation } from "./truncation.ts";

const METRICS = new Set(METRIC_NAMES.map(normalizeName));

/** The table of the tab Date: one row a day for the whole channel, with the metrics that were switched on. */
export const youtubeStudioDates: Adapter = {
  id: "youtube-studio-dates",
  title: "YouTube Studio, tab Date",
  platforms: ["youtube"],
  headerNames: [...DATE, ...METRIC_NAMES],
  identify: (table) =>
    hasColumns(table.header, DATE, METRIC_NAMES) &&
    knownDimension(table, 1) === null &&
    (beginsWithTotal(table) || isOwnTable(table)),
  extract: (table) => {
    const metrics = metricsOf(table, DATE);
    const date = columnOf(table.header, DATE);
    const days = readRows<Day>(table, (record) =>
      isTotalRow(record)
        ? null
        : { at: readCell(record, date, readDay), values: metrics.read(record) },
    );
    refuseLongSteps(table, days.rows);
    const values = days.rows.map((row) => row.value.values);
    const { checks: padding, ...lived } = withoutPadding(table, days);
    return extractDays(table, lived, "all", [
      truncation(table, "days"),
      ...checkTotalRow(table, metrics, values),
      ...padding,
      ...metrics.checks,
    ]);
  },
};

/** Somebody took the Total row away: several metrics, of which one is YouTube's alone. */
function isOwnTable({ header }: ExportTable): boolean {
  const metrics = header.cells.filter((cell) => METRICS.has(normalizeName(cell)));
  return metrics.length > 1 && hasColumns(header, OWN_NAMES);
}
