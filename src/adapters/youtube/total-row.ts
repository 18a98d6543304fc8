import { metricOf } from "../../observations/metric.ts";
import type { ExportCheck, ExportTable } from "../adapter.ts";
import { Unreadable } from "../cells.ts";
import { type FoundColumn, type MetricValue, readMetrics } from "../columns.ts";
import { isTotalRow, YOUTUBE_MISSING } from "./columns.ts";

/** Hours come with four decimals, each row rounded for itself. */
const ROUNDING = 0.00005;

/**
 * Sets the sums of the rows against the table's totals row. Metrics that do not add up (people, averages)
 * are left out: YouTube writes 0 there where it cannot add.
 */
export function checkTotalRow(
  table: ExportTable,
  columns: readonly FoundColumn[],
  rows: readonly (readonly MetricValue[])[],
): ExportCheck[] {
  const { length } = table.header.cells;
  const totals = table.records.filter((r) => isTotalRow(r) && r.cells.length === length);
  const [total] = totals;
  if (total === undefined) return [];
  if (totals.length > 1)
    return [verdict(false, `There are ${totals.length} rows of totals; none of them is checked.`)];
  const adding = columns.filter((c) => metricOf(c.metric).addsOverTime);
  let told: readonly MetricValue[];
  try {
    told = readMetrics(table, total, adding, YOUTUBE_MISSING);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [verdict(false, `The Total row cannot be read: ${error.message}`)];
  }
  const wrong = told.flatMap(({ metric, value, index }) => {
    if (value === null) return [];
    const values = rows.map((row) => row.find((v) => v.index === index)?.value ?? 0);
    const sum = values.reduce((a, b) => a + b, 0);
    const tolerance = Number.isInteger(value) && Number.isInteger(sum) ? 0 : rows.length + 1;
    if (Math.abs(sum - value) <= tolerance * ROUNDING) return [];
    return [`${metric} ${round(sum)} in the rows and ${round(value)} in the Total row`];
  });
  return wrong.length === 0
    ? [verdict(true, "The rows add up to the Total row.")]
    : [verdict(false, `The rows do not add up to the Total row: ${wrong.join("; ")}.`)];
}

function verdict(ok: boolean, message: string): ExportCheck {
  return { id: "total-row", ok, message };
}

/** Sums of decimals, without the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toFixed(4));
}
