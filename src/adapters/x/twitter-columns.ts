import { partMetric } from "../../observations/metric.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { type FoundColumn, findColumns, type MetricColumn } from "../columns.ts";
import { columnOf } from "../header.ts";
import { TWITTER_METRICS } from "./columns.ts";

/** How old Twitter writes that there is no count. */
export const TWITTER_MISSING = ["-", ""];

const ORGANIC: readonly MetricColumn[] = TWITTER_METRICS.map((m) => ({ ...m, paid: "organic" }));
/** Under names of their own, as the plain columns do not hold them. */
const PROMOTED: readonly MetricColumn[] = TWITTER_METRICS.map((m) => ({
  ...m,
  metric: partMetric(m.metric, "origin", "promoted"),
  names: m.names.map((name) => `promoted ${name}`),
  paid: "paid",
}));

export const TWITTER_NAMES = [...ORGANIC, ...PROMOTED].flatMap((c) => c.names);

export interface TwitterColumns {
  readonly columns: readonly FoundColumn[];
  readonly checks: readonly ExportCheck[];
}

/** The metric columns of an old export. Promoted ones that hold nothing but `-` are named and not loaded. */
export function findTwitterColumns(
  table: ExportTable,
  more: readonly MetricColumn[],
  understood: readonly string[],
): TwitterColumns {
  const empty = PROMOTED.filter((column) => isEmpty(table, column));
  const emptyNames = empty.flatMap((c) => c.names);
  const wanted = [...more, ...ORGANIC, ...PROMOTED.filter((column) => !empty.includes(column))];
  const { columns, checks } = findColumns(table, wanted, [...understood, ...emptyNames]);
  return { columns, checks: [...unpromoted(empty.length), ...checks] };
}

/** The record with its counts as plain numbers; its texts stay as they are. */
export function withPlainNumbers(
  record: ExportRecord,
  columns: readonly FoundColumn[],
): ExportRecord {
  const indexes = new Set(columns.map((c) => c.index));
  return {
    ...record,
    cells: record.cells.map((cell, i) => (indexes.has(i) ? plainNumber(cell.trim()) : cell)),
  };
}

/**
 * The digits of a number as the old exports write it: whole counts as `1938.0`, small rates as `9.7E-4`. Nothing
 * is rounded; any other text stays as it is.
 */
export function plainNumber(text: string): string {
  const match = /^(-?)(\d)\.(\d+)E(-?\d{1,2})$/.exec(text);
  if (!match) return text.replace(/^(-?\d+)\.0$/, "$1");
  const [, sign = "", first = "", rest = "", exponent = ""] = match;
  const digits = rest === "0" ? first : first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function isEmpty({ header, records }: ExportTable, { names }: MetricColumn): boolean {
  const index = columnOf(header, names);
  return (
    index !== -1 &&
    records.every(
      (r) => r.fault !== null || TWITTER_MISSING.includes((r.cells[index] ?? "").trim()),
    )
  );
}

function unpromoted(columns: number): ExportCheck[] {
  if (columns === 0) return [];
  return [
    {
      id: "constant-column",
      ok: true,
      message: `Not loaded: columns of promoted counts that hold no number on any row (${columns} of ${PROMOTED.length}).`,
    },
  ];
}
