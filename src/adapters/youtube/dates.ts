import type { Adapter } from "../adapter.ts";
import { readCell, readDay } from "../cells.ts";
import { findColumns, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { hasColumns, normalizeName } from "../header.ts";
import { readRows } from "../rows.ts";
import {
  beginsWithTotal,
  DATE,
  isTotalRow,
  METRIC_NAMES,
  YOUTUBE_METRICS,
  YOUTUBE_MISSING,
} from "./columns.ts";
import { checkTotalRow } from "./total-row.ts";

const DATES = new Set(DATE.map(normalizeName));

/** The table of the tab Date: one row a day for the whole channel, with the metrics that were switched on. */
export const youtubeStudioDates: Adapter = {
  id: "youtube-studio-dates",
  title: "YouTube Studio, tab Date",
  platforms: ["youtube"],
  headerNames: [...DATE, ...METRIC_NAMES],
  identify: (table) =>
    DATES.has(normalizeName(table.header.cells[0] ?? "")) &&
    hasColumns(table.header, METRIC_NAMES) &&
    beginsWithTotal(table),
  extract: (table) => {
    const { columns, checks } = findColumns(table, YOUTUBE_METRICS, DATE);
    const days = readRows<Day>(table, (record) =>
      isTotalRow(record)
        ? null
        : {
            at: readCell(record, 0, readDay),
            values: readMetrics(table, record, columns, YOUTUBE_MISSING),
          },
    );
    const values = days.rows.map((row) => row.value.values);
    return extractDays(table, days, "all", [...checkTotalRow(table, columns, values), ...checks]);
  },
};
