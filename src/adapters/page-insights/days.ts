import { addDays } from "../../calendar/dates.ts";
import { partMetric } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import type { Adapter, ExportCheck } from "../adapter.ts";
import { readCell } from "../cells.ts";
import { readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { hasColumns, normalizeName } from "../header.ts";
import { readRows } from "../rows.ts";
import { findInsights, type InsightColumn, isDescriptions } from "./descriptions.ts";
import { readInsightDate } from "./read-date.ts";

const DATE = ["Date"];

/** How Facebook begins the names of counts over several days, which end on the day of the row. */
const WINDOWS = { Weekly: 7, "28 Days": 28 } as const;

/** People over a day, seven and 28 days: none of them is a sum of the others, so each has a name of its own. */
function people(metric: string, name: string): InsightColumn[] {
  return [
    { metric, names: [`Daily ${name}`], counts: "people" },
    ...Object.entries(WINDOWS).map(([period, days]) => ({
      metric: partMetric(metric, "days", String(days)),
      names: [`${period} ${name}`],
      counts: "people" as const,
    })),
  ];
}

export const PAGE_COLUMNS: readonly InsightColumn[] = [
  { metric: "page_likes", names: ["Lifetime Total Likes"], counts: "people" },
  { metric: "page_likes_gained", names: ["Daily New Likes"], counts: null },
  { metric: "page_likes_lost", names: ["Daily Unlikes"], counts: null },
  ...people("engaged_audience", "Page Engaged Users"),
  ...people("reach", "Total Reach"),
  { metric: "impressions", names: ["Daily Total Impressions"], counts: "times" },
  { metric: "clicks", names: ["Daily Page Consumptions"], counts: "times" },
];

const DAY_OF_ROW: ExportCheck = {
  id: "window-counts",
  ok: true,
  message:
    "Dates are those of the file. Facebook may mean by them the end of a day, so a count can be of the day before: sources disagree, and nothing is moved.",
};

/** Facebook Page Insights, page level, until 2023: the only export of Facebook with a running total, of page likes. */
export const pageInsightsDays: Adapter = {
  id: "page-insights-days",
  title: "Facebook Page Insights, page",
  platforms: ["facebook"],
  headerNames: [...DATE, ...PAGE_COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) =>
    normalizeName(header.cells[0] ?? "") === "date" &&
    hasColumns(
      header,
      PAGE_COLUMNS.flatMap((c) => c.names),
    ),
  extract: (table) => {
    const { columns, checks } = findInsights(table, PAGE_COLUMNS, DATE);
    const days = readRows<Day>(table, (record) =>
      record === table.records[0] && isDescriptions(record)
        ? null
        : {
            at: readCell(record, 0, readInsightDate),
            values: readMetrics(table, record, columns, [""]),
          },
    );
    const extract = extractDays(table, days, "account", [DAY_OF_ROW, ...checks]);
    return { ...extract, observations: extract.observations.map(overItsWindow) };
  },
};

/** From the first day of the window that the metric's name has. */
function overItsWindow(observation: Observation): Observation {
  const days = /:days:(\d+)$/.exec(observation.metric)?.[1];
  return days === undefined
    ? observation
    : { ...observation, from: addDays(observation.at, 1 - Number(days)) };
}
