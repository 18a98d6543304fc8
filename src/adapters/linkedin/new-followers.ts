import { partMetric } from "../../observations/metric.ts";
import { Unreadable } from "../cells.ts";
import type { MetricColumn, MetricValue } from "../columns.ts";
import { hasColumns } from "../header.ts";
import { DATE, extractDaySheet } from "./days.ts";
import type { Sheet } from "./sheets.ts";

const ORGANIC = ["Organic followers"];
const TOTAL = ["Total followers"];
const gainedBy = (origin: string) => partMetric("followers_gained", "origin", origin);
const COLUMNS: readonly MetricColumn[] = [
  { metric: "followers_gained", names: TOTAL, paid: "mixed" },
  { metric: gainedBy("sponsored"), names: ["Sponsored followers"], paid: "paid" },
  { metric: gainedBy("organic"), names: ORGANIC, paid: "organic" },
  { metric: gainedBy("auto_invited"), names: ["Auto-invited followers"] },
];

/**
 * Sheet `New followers` of a page. Its column `Total followers` holds the new ones of the day, however they came:
 * it is no running total, and those lost are nowhere.
 */
export const newFollowers: Sheet = {
  headerNames: [...DATE, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, DATE, ORGANIC, TOTAL),
  extract: (table) => extractDaySheet(table, COLUMNS, "account", checkSum),
};

/** Where the parts do not make the sum, the header means something else than we think. @throws Unreadable */
function checkSum(values: readonly MetricValue[]): void {
  const total = values.find((v) => v.metric === "followers_gained");
  const parts = values.filter((v) => v !== total);
  if (total === undefined || [total, ...parts].some((v) => v.value === null)) return;
  const sum = parts.reduce((all, part) => all + (part.value ?? 0), 0);
  if (sum !== total.value)
    throw new Unreadable(
      `Total followers is ${total.value}, but its parts are ${sum} new followers.`,
      total.index + 1,
    );
}
