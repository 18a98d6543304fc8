import { metricOf } from "../../observations/metric.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { Unreadable } from "../cells.ts";
import type { FoundColumn } from "../columns.ts";
import { readStyledMetrics } from "../declared-cells.ts";
import type { Located } from "./locate.ts";
import type { Mapping } from "./mapping.ts";
import type { RowKinds } from "./row-kinds.ts";

/** Sums of decimals carry the noise of binary fractions. */
const NOISE = 1e-9;

/**
 * Sets each row of totals against the rows that it sums: those that have its date and its cells in the columns
 * of `rows`, as far as the total has any of its own there.
 */
export function checkTotals(
  table: ExportTable,
  mapping: Mapping,
  at: Located,
  { kindOf }: RowKinds,
  columns: readonly FoundColumn[],
): ExportCheck[] {
  const whole = table.records.filter(
    (r) => r.fault === null && r.cells.length === table.header.cells.length,
  );
  const totals = whole.filter((r) => kindOf(r) === "total");
  if (totals.length === 0) return [];
  const tokens = new Set(mapping.totals.flatMap((t) => t.values).concat(""));
  const dates = mapping.columns.filter((c) => c.what === "date");
  const keys = [...mapping.rows, ...dates].map(at);
  const addends = whole.filter((r) => kindOf(r) !== "total");
  const wrong = totals.flatMap((total) => {
    const own = keys.filter((i) => !tokens.has(cell(total, i)));
    const summed = addends.filter((r) => own.every((i) => cell(r, i) === cell(total, i)));
    const acrossDays = !dates.some((date) => own.includes(at(date)));
    return columns
      .filter((c) => addsUp(c.metric, acrossDays))
      .flatMap((column) => difference(mapping, total, summed, column));
  });
  if (wrong.length === 0)
    return [verdict(true, `Rows of totals: ${totals.length}; the rows add up to each of them.`)];
  const shown = wrong.slice(0, 3).join("; ") + (wrong.length > 3 ? " and others" : "");
  return [
    verdict(
      false,
      `Rows of totals: ${totals.length}; the rows do not add up to all of them: ${shown}.`,
    ),
  ];
}

/** Over days only flows add up; on one day a file may add whatever is counted. */
function addsUp(metric: string, acrossDays: boolean): boolean {
  const { kind, addsOverTime } = metricOf(metric);
  return acrossDays ? addsOverTime : kind !== "ratio";
}

function difference(
  mapping: Mapping,
  total: ExportRecord,
  summed: readonly ExportRecord[],
  column: FoundColumn,
): string[] {
  const told = readCount(mapping, total, column);
  if (told === null) return [];
  const sum = summed.reduce((all, record) => all + (readCount(mapping, record, column) ?? 0), 0);
  if (Math.abs(sum - told) <= NOISE * Math.max(1, Math.abs(told))) return [];
  return [`line ${total.line} has ${told} ${column.metric}, its rows ${Number(sum.toFixed(6))}`];
}

/** What cannot be read is quarantined where it is loaded, and adds nothing here. */
function readCount(mapping: Mapping, record: ExportRecord, column: FoundColumn): number | null {
  try {
    const [found] = readStyledMetrics(record, [column], mapping.numbers, mapping.missing);
    return found?.value ?? null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function cell(record: ExportRecord, index: number): string {
  return record.cells[index]?.trim() ?? "";
}

function verdict(ok: boolean, message: string): ExportCheck {
  return { id: "total-row", ok, message };
}
