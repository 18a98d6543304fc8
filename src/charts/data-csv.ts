import type { Cell, ChartTable } from "./chart.ts";

/**
 * A chart's table as CSV (RFC 4180, LF, UTF-8): exact numbers, empty cells for missing ones.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function toCsv(table: ChartTable): string {
  const head = table.columns.map((c) => c.label);
  return [head, ...table.rows].map(csvLine).join("");
}

/** One line of such a file, for tables that are too long to be held whole. */
export function csvLine(row: readonly Cell[]): string {
  return `${row.map(cell).join(",")}\n`;
}

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
