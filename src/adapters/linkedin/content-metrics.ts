import { partMetric } from "../../observations/metric.ts";
import type { Notation } from "../cells.ts";
import type { MetricColumn } from "../columns.ts";
import { hasColumns } from "../header.ts";
import { DATE, extractDaySheet } from "./days.ts";
import type { Sheet } from "./sheets.ts";

const IMPRESSIONS = ["Impressions (organic)"];
const TOTAL = ["Impressions (total)"];

/** What was paid for and what was not have names of their own, so that no sum holds a day twice. */
function split(metric: string, names: readonly string[], notation: Notation = "count") {
  const named = (origin: string) => names.map((name) => `${name} (${origin})`);
  return [
    { metric, names: named("total"), paid: "mixed", notation },
    {
      metric: partMetric(metric, "origin", "organic"),
      names: named("organic"),
      paid: "organic",
      notation,
    },
    {
      metric: partMetric(metric, "origin", "sponsored"),
      names: named("sponsored"),
      paid: "paid",
      notation,
    },
  ] as const satisfies readonly MetricColumn[];
}

/** Shares became reposts in name. Unique impressions are people, and come without those paid for. */
const COLUMNS: readonly MetricColumn[] = [
  ...split("impressions", ["Impressions"]),
  { metric: "unique_impressions", names: ["Unique impressions (organic)"], paid: "organic" },
  ...split("clicks", ["Clicks"]),
  ...split("reactions", ["Reactions"]),
  ...split("comments", ["Comments"]),
  ...split("reposts", ["Reposts", "Shares"]),
  ...split("engagement_rate", ["Engagement rate"], "decimal"),
];

/** Sheet `Metrics` of a page's content, `Update metrics (aggregated)` until about 2022: what its posts did each day. */
export const contentMetrics: Sheet = {
  headerNames: [...DATE, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, DATE, IMPRESSIONS, TOTAL),
  extract: (table) => extractDaySheet(table, COLUMNS, "account"),
};
