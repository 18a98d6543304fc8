import { partMetric } from "../../observations/metric.ts";
import type { MetricColumn } from "../columns.ts";
import { hasColumns } from "../header.ts";
import { DATE, extractDaySheet } from "./days.ts";
import type { Sheet } from "./sheets.ts";

const WHOLE = ["Total page views (total)"];
const COUNTS = [
  { metric: "page_views", name: "page views" },
  { metric: "unique_visitors", name: "unique visitors" },
];
const SECTIONS = ["Overview", "Life", "Jobs", "Total"];
const DEVICES = ["desktop", "mobile", "total"];

/** `Overview page views (desktop)` and the 23 others: views, and people who viewed, by part of the page and device. */
const COLUMNS: readonly MetricColumn[] = COUNTS.flatMap(({ metric, name }) =>
  SECTIONS.flatMap((section) =>
    DEVICES.map((device) => ({
      metric: partOf(metric, section.toLowerCase(), device),
      names: [`${section} ${name} (${device})`],
    })),
  ),
);

function partOf(metric: string, section: string, device: string): string {
  if (section === "total" && device === "total") return metric;
  if (section === "total") return partMetric(metric, "device", device);
  if (device === "total") return partMetric(metric, "section", section);
  return partMetric(metric, "section_device", `${section}_${device}`);
}

/** Sheet `Visitor metrics` of a page. */
export const visitorMetrics: Sheet = {
  headerNames: [...DATE, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, DATE, WHOLE),
  extract: (table) => extractDaySheet(table, COLUMNS, "account"),
};
