import type { MetricName } from "../../observations/metric.ts";
import type { Platform } from "../../observations/observation.ts";
import type { Adapter, ExportTable } from "../adapter.ts";
import { readCell, readDay, show, Unreadable } from "../cells.ts";
import { findColumns, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { normalizeName } from "../header.ts";
import { readRows } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";

const DATE = ["Date", "Fecha"];
const VALUE = ["Primary"];
const DATES = new Set(DATE.map(normalizeName));

interface Title {
  readonly metric: MetricName;
  /** Null where Facebook and Instagram use the same title: the folder's account decides. */
  readonly platform: Platform | null;
}

/** The title line says what was counted; the file's name is the same for both platforms. */
const TITLES: ReadonlyMap<string, Title> = new Map([
  ["facebook follows", { metric: "followers_gained", platform: "facebook" }],
  ["instagram follows", { metric: "followers_gained", platform: "instagram" }],
  ["follows", { metric: "followers_gained", platform: null }],
  ["views", { metric: "views", platform: null }],
  ["facebook reach", { metric: "reach", platform: "facebook" }],
  ["instagram reach", { metric: "reach", platform: "instagram" }],
  ["reach", { metric: "reach", platform: null }],
  ["viewers", { metric: "viewers", platform: null }],
  ["facebook visits", { metric: "profile_views", platform: "facebook" }],
  ["instagram profile visits", { metric: "profile_views", platform: "instagram" }],
  ["content interactions", { metric: "engagements", platform: null }],
  ["facebook link clicks", { metric: "link_clicks", platform: "facebook" }],
  ["instagram link clicks", { metric: "link_clicks", platform: "instagram" }],
]);

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
  const title = TITLES.get(normalizeName(written));
  if (title === undefined)
    throw tableProblem(table, line ?? table.header, {
      code: "unknown-title",
      message: line
        ? `The title ${show(written)} is none that Followthrough knows, so the metric is unknown.`
        : "The title line is missing, so it is unknown what was counted.",
      hint: `put the file here as downloaded. Known titles: ${[...TITLES.keys()].join(", ")}.`,
    });
  if (title.platform !== null && title.platform !== table.account.platform)
    throw tableProblem(table, line ?? table.header, {
      code: "wrong-platform",
      message: `The title ${show(written)} is of ${title.platform}, but ${table.account.id} is on ${table.account.platform}.`,
      hint: `move the file to the folder of an account on ${title.platform}.`,
    });
  return title.metric;
}
