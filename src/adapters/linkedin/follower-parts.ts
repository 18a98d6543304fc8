import { partMetric } from "../../observations/metric.ts";
import type { ExportTable } from "../adapter.ts";
import { readCell, readValue } from "../cells.ts";
import type { MetricValue } from "../columns.ts";
import { columnOf, normalizeName } from "../header.ts";
import { readRows } from "../rows.ts";
import { hasOnly, partName, TRAITS } from "./names.ts";
import type { Sheet } from "./sheets.ts";
import { extractSnapshot } from "./snapshot.ts";

const TOTAL = "Total followers";

/**
 * The sheets beside `New followers`: all followers of a page by one trait, on the day of the download. Here
 * `Total followers` is what it says.
 */
export const followerParts: Sheet = {
  headerNames: [...TRAITS, TOTAL],
  identify: ({ header }) => TRAITS.some((name) => hasOnly(header.cells, name, TOTAL)),
  extract: (table) => {
    const { dimension, label } = dimensionOf(table);
    const total = columnOf(table.header, [TOTAL]);
    const counts = readRows<MetricValue>(table, (record) => {
      const metric = readCell(record, label, (text) =>
        partMetric("followers", dimension, partName(text)),
      );
      const value = readCell(record, total, (text) =>
        text.trim() === "" ? null : readValue(text, metric, "count"),
      );
      return { metric, value, index: total, paid: "mixed" };
    });
    return extractSnapshot(table, counts);
  },
};

function dimensionOf({ header }: ExportTable): { dimension: string; label: number } {
  const label = header.cells.findIndex((cell) =>
    TRAITS.some((name) => normalizeName(name) === normalizeName(cell)),
  );
  return { dimension: partName(header.cells[label] ?? ""), label };
}
