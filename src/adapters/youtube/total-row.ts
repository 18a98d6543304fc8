import { metricOf } from "../../observations/metric.ts";
import type { ExportCheck, ExportTable } from "../adapter.ts";
import { Unreadable } from "../cells.ts";
import type { MetricValue } from "../columns.ts";
import { isTotalRow } from "./columns.ts";
import type { TableMetrics } from "./table-metrics.ts";

/** Hours come with four decimals, each row rounded for itself. */
const ROUNDING = 0.00005;

type ValuesOfRows = readonly (readonly MetricValue[])[];

/** A metric in the rows and in the Total row. */
export interface Sum {
  readonly metric: string;
  readonly rows: number;
  readonly total: number;
  /** As far as rounding lets one see. */
  readonly equal: boolean;
}

/**
 * Sets the sums of the rows against the table's totals row. Metrics that do not add up (people, averages)
 * are left out: YouTube writes 0 there where it cannot add.
 */
export function checkTotalRow(
  table: ExportTable,
  metrics: TableMetrics,
  rows: ValuesOfRows,
): ExportCheck[] {
  const told = totalsOf(table, metrics);
  if (told === null) return [];
  if (typeof told === "string") return [totalRow(false, told)];
  const wrong = sumsOf(told, rows).filter((sum) => !sum.equal);
  if (wrong.length === 0) return [totalRow(true, "The rows add up to the Total row.")];
  const list = wrong.map(
    (s) => `${s.metric} ${s.rows} in the rows and ${s.total} in the Total row`,
  );
  return [totalRow(false, `The rows do not add up to the Total row: ${list.join("; ")}.`)];
}

/** What the totals row says of the metrics that add up; a sentence where it cannot be used; null where there is none. */
export function totalsOf(
  table: ExportTable,
  { columns, read }: TableMetrics,
): readonly MetricValue[] | string | null {
  const { length } = table.header.cells;
  const totals = table.records.filter((r) => isTotalRow(r) && r.cells.length === length);
  const [total] = totals;
  if (total === undefined) return null;
  if (totals.length > 1)
    return `There are ${totals.length} rows of totals; none of them is checked.`;
  try {
    return read(
      total,
      columns.filter((c) => metricOf(c.metric).addsOverTime),
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return `The Total row cannot be read: ${error.message}`;
  }
}

export function sumsOf(told: readonly MetricValue[], rows: ValuesOfRows): Sum[] {
  return told.flatMap(({ metric, value, index }) => {
    if (value === null) return [];
    const values = rows.map((row) => row.find((v) => v.index === index)?.value ?? 0);
    return [compared(metric, values, value)];
  });
}

export function compared(metric: string, values: readonly number[], total: number): Sum {
  const sum = values.reduce((a, b) => a + b, 0);
  const tolerance = Number.isInteger(total) && Number.isInteger(sum) ? 0 : values.length + 1;
  const equal = Math.abs(sum - total) <= tolerance * ROUNDING;
  return { metric, rows: round(sum), total: round(total), equal };
}

export function totalRow(ok: boolean, message: string): ExportCheck {
  return { id: "total-row", ok, message };
}

/** Sums of decimals, without the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toFixed(4));
}
