import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { type FoundColumn, findColumns, type MetricValue, readMetrics } from "../columns.ts";
import { readStyledMetrics } from "../declared-cells.ts";
import { YOUTUBE_METRICS, YOUTUBE_MISSING } from "./columns.ts";
import { styleCheck, styleOf } from "./number-writing.ts";

/** The metrics of one table: where they stand, how its numbers are written, what is not read. */
export interface TableMetrics {
  readonly columns: readonly FoundColumn[];
  readonly checks: readonly ExportCheck[];
  /** @throws Unreadable */
  read(record: ExportRecord, columns?: readonly FoundColumn[]): MetricValue[];
}

/** @param own names of the columns that are no metrics and that the adapter reads itself */
export function metricsOf(table: ExportTable, own: readonly string[]): TableMetrics {
  const money = table.header.cells.filter(isMoney);
  const { columns, checks } = findColumns(table, YOUTUBE_METRICS, [...own, ...money]);
  const style = styleOf(table, columns);
  return {
    columns,
    checks: [...checks, ...moneyCheck(money), ...styleCheck(style)],
    read: (record, some = columns) =>
      style === "1234.5"
        ? readMetrics(table, record, some, YOUTUBE_MISSING)
        : readStyledMetrics(record, some, style, YOUTUBE_MISSING),
  };
}

/** `Estimated revenue (USD)`, `Geschätzter Umsatz (EUR)`: the name ends in the currency, in every language. */
function isMoney(name: string): boolean {
  return /\([A-Z]{3}\)$/.test(name.trim());
}

function moneyCheck(names: readonly string[]): ExportCheck[] {
  const list = names.map((name) => JSON.stringify(name)).join(", ");
  if (names.length === 0) return [];
  return [{ id: "ignored-column", ok: true, message: `Not used: ${list}; money is not read.` }];
}
