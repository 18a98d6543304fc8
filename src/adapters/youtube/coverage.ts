import { metricOf } from "../../observations/metric.ts";
import type { ExportCheck, ExportTable } from "../adapter.ts";
import type { MetricValue } from "../columns.ts";
import type { TableMetrics } from "./table-metrics.ts";
import { type Sum, sumsOf, totalRow, totalsOf } from "./total-row.ts";

/**
 * What share of the Total row the rows of a breakdown hold. Less than all is normal: YouTube leaves out views of
 * which it does not know the country. More than all is not, where nothing can be lost again.
 */
export function checkCoverage(
  table: ExportTable,
  metrics: TableMetrics,
  rows: readonly (readonly MetricValue[])[],
): ExportCheck[] {
  const told = totalsOf(table, metrics);
  if (told === null) return [];
  if (typeof told === "string") return [totalRow(false, told)];
  const sums = sumsOf(told, rows);
  const unlike = sums.filter((sum) => !sum.equal);
  if (unlike.length === 0) return [totalRow(true, "The rows add up to the Total row.")];
  const over = unlike.filter((s) => s.rows > s.total && metricOf(s.metric).sense === "gross");
  const list = (over.length > 0 ? over : unlike).map(shareOf).join("; ");
  return [
    over.length > 0
      ? totalRow(false, `The rows hold more than the Total row: ${list}.`)
      : totalRow(true, `The rows are not the whole of the Total row: ${list}.`),
  ];
}

function shareOf({ metric, rows, total }: Sum): string {
  const share = total > 0 ? ` (${((rows / total) * 100).toFixed(1)} %)` : "";
  return `${metric} ${rows} of ${total}${share}`;
}
