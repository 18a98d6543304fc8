import type { MetricName } from "../../observations/metric.ts";
import type { Adapter, ExportTable } from "../adapter.ts";
import { readCell, readDay, show, Unreadable } from "../cells.ts";
import { findColumns, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { normalizeName } from "../header.ts";
import { readRows } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";
import { DAILY_TITLES, dailyTitle } from "./titles.ts";

const DATE = ["Date", "Fecha"];
const VALUE = ["Primary"];
const DATES = new Set(DATE.map(normalizeName));

/**
 * Daily files of Meta Business Suite, one metric each. Follows are new follows, without those lost, so they
 * never become a total. Instagram leaves out the days without a new follow: a gap is no zero.
 */
export const metaDaily: Adapter = {
  id: "meta-daily",
  title: "Meta Business Suite, one metric a day",
  platforms: ["facebook", "instagram"],
  headerNames: [...DATE, ...VALUE],
  identify: ({ header: { cells } }) =>
    DATES.has(normalizeName(cells[0] ?? "")) &&
    VALUE.map(normalizeName).includes(normalizeName(cells[1] ?? "")),
  extract: (table) => {
    const metric = metricOfTitle(table);
    const { columns, checks } = findColumns(table, [{ metric, names: VALUE }], DATE);
    const days = readRows<Day>(table, (record) => ({
      at: readCell(record, 0, readMidnight),
      values: readMetrics(table, record, columns, [""]),
    }));
    return extractDays(table, days, "account", checks);
  },
};

/** The hour is an artefact of daylight saving at the time of the export: the day is the date part. */
function readMidnight(text: string) {
  const match = /^(\d{4}-\d{2}-\d{2})T0[01]:00:00$/.exec(text.trim());
  if (!match) throw new Unreadable(`${show(text)} is not a day as YYYY-MM-DDT00:00:00.`);
  return readDay(match[1] ?? "");
}

function metricOfTitle(table: ExportTable): MetricName {
  const line = table.preamble.findLast((r) => !/^sep=/i.test(r.raw));
  const written = line?.cells[0] ?? "";
  const title = dailyTitle(written);
  if (title === null)
    throw tableProblem(table, line ?? table.header, {
      code: "unknown-title",
      message: line
        ? `The title ${show(written)} is none that Followthrough knows, so the metric is unknown.`
        : "The title line is missing, so it is unknown what was counted.",
      hint: `put the file here as downloaded. Known titles: ${DAILY_TITLES.join(", ")}.`,
    });
  if (title.platform !== null && title.platform !== table.account.platform)
    throw tableProblem(table, line ?? table.header, {
      code: "wrong-platform",
      message: `The title ${show(written)} is of ${title.platform}, but ${table.account.id} is on ${table.account.platform}.`,
      hint: `move the file to the folder of an account on ${title.platform}.`,
    });
  return title.metric;
}
