import type { Observation } from "../observations/observation.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "./adapter.ts";
import { type Notation, readCell, readValue } from "./cells.ts";
import { normalizeName } from "./header.ts";

/** A column that holds a metric, under each name that platforms gave it. */
export interface MetricColumn {
  readonly metric: string;
  readonly names: readonly string[];
  /** `count` unless told. */
  readonly notation?: Notation;
  /** `unknown` unless the platform tells what was paid for apart from the rest. */
  readonly paid?: Observation["paid"];
}

/** A metric column found in a table. */
export interface FoundColumn extends MetricColumn {
  readonly index: number;
}

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  readonly checks: readonly ExportCheck[];
}

/**
 * Where the metrics of a table stand, by header and never by position.
 * Where two columns have the same name and disagree, neither is read: the file does not say which is which.
 * @param understood names of columns that the adapter reads itself
 */
export function findColumns(
  table: ExportTable,
  wanted: readonly MetricColumn[],
  understood: readonly string[],
): FoundColumns {
  const names = table.header.cells.map(normalizeName);
  const known = new Set(understood.map(normalizeName));
  const columns: FoundColumn[] = [];
  const disputed: number[] = [];
  for (const column of wanted) {
    const own = new Set(column.names.map(normalizeName));
    const found = names.flatMap((name, index) => (own.has(name) ? [index] : []));
    const [index] = found;
    if (index === undefined) continue;
    if (agree(table.records, found)) columns.push({ ...column, index });
    else disputed.push(...found);
    for (const name of own) known.add(name);
  }
  const unused = table.header.cells.filter(
    (_, i) => disputed.includes(i) || !known.has(names[i] ?? ""),
  );
  return { columns, checks: unused.length > 0 ? [ignored(unused, disputed.length > 0)] : [] };
}

export interface MetricValue {
  readonly metric: string;
  readonly value: number | null;
  readonly index: number;
  readonly paid?: Observation["paid"];
}

/**
 * The metrics of one record.
 * @param missing how this export writes that it has no value
 * @throws Unreadable
 */
export function readMetrics(
  table: ExportTable,
  record: ExportRecord,
  columns: readonly FoundColumn[],
  missing: readonly string[],
): MetricValue[] {
  const decimalCommas = writesDecimalCommas(table);
  return columns.map(({ metric, index, notation = "count", paid = "unknown" }) => ({
    metric,
    index,
    paid,
    value: readCell(record, index, (text) =>
      missing.includes(text.trim()) ? null : readValue(text, metric, notation, decimalCommas),
    ),
  }));
}

/** Spreadsheets of countries that write `1,5` put `;` or a tab between the cells; a workbook's numbers are none's. */
export function writesDecimalCommas({ delimiter }: ExportTable): boolean {
  return delimiter !== null && delimiter !== ",";
}

function agree(records: readonly ExportRecord[], indexes: readonly number[]): boolean {
  return records.every((r) => new Set(indexes.map((i) => r.cells[i])).size === 1);
}

function ignored(names: readonly string[], disputed: boolean): ExportCheck {
  const list = names.map((name) => JSON.stringify(name)).join(", ");
  return {
    id: "ignored-column",
    ok: !disputed,
    message: disputed
      ? `Not used: ${list}; columns of one name that disagree are among them.`
      : `Not used: ${list}.`,
  };
}
