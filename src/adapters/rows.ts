import type { ExportRecord, ExportTable, Quarantined } from "./adapter.ts";
import { Unreadable } from "./cells.ts";

/** A record that was read, and what it says. */
export interface Row<T> {
  readonly record: ExportRecord;
  readonly value: T;
}

export interface Rows<T> {
  readonly rows: readonly Row<T>[];
  readonly quarantine: readonly Quarantined[];
}

/**
 * Reads each record of a table. Broken and ragged records are quarantined before `read` sees them;
 * blank ones are understood and say nothing.
 * @param read returns null for a record that is understood and holds no data, such as a totals row
 */
export function readRows<T>(table: ExportTable, read: (record: ExportRecord) => T | null): Rows<T> {
  const rows: Row<T>[] = [];
  const quarantine: Quarantined[] = [];
  for (const record of table.records) {
    try {
      if (isBlank(record)) continue;
      const value = read(whole(record, table.header.cells.length));
      if (value !== null) rows.push({ record, value });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      quarantine.push(quarantined(table, record, error.message, error.column));
    }
  }
  return { rows, quarantine };
}

/**
 * Keeps one row for each key. A second copy says nothing new and is dropped; rows of one key that disagree
 * are all quarantined, as nobody can tell which of them is right.
 */
export function settleDuplicates<T>(
  table: ExportTable,
  { rows, quarantine }: Rows<T>,
  keyOf: (value: T) => string,
): Rows<T> {
  const byKey = new Map<string, [Row<T>, ...Row<T>[]]>();
  for (const row of rows) {
    const group = byKey.get(keyOf(row.value));
    if (group) group.push(row);
    else byKey.set(keyOf(row.value), [row]);
  }
  const kept: Row<T>[] = [];
  const refused: Quarantined[] = [];
  for (const [key, group] of byKey) {
    const [first, ...others] = group;
    const told = others.length > 0 ? JSON.stringify(first.value) : "";
    if (others.every((row) => JSON.stringify(row.value) === told)) kept.push(first);
    else {
      const lines = group.slice(0, 5).map((row) => row.record.line);
      const reason = `Lines ${lines.join(", ")}${group.length > 5 ? " and others" : ""} give different values for ${key}.`;
      for (const row of group) refused.push(quarantined(table, row.record, reason));
    }
  }
  return { rows: kept, quarantine: [...quarantine, ...refused].sort((a, b) => a.line - b.line) };
}

export function quarantined(
  table: ExportTable,
  record: ExportRecord,
  reason: string,
  column: number | null = null,
): Quarantined {
  return { path: table.path, line: record.line, column, reason, raw: record.raw };
}

/** @throws Unreadable */
function whole(record: ExportRecord, columns: number): ExportRecord {
  if (record.fault !== null) throw new Unreadable(record.fault);
  if (record.cells.length !== columns)
    throw new Unreadable(`This row has ${record.cells.length} cells; the header has ${columns}.`);
  return record;
}

export function isBlank(record: ExportRecord): boolean {
  return record.fault === null && record.cells.every((cell) => cell.trim() === "");
}

/** read = loaded + quarantined. */
export function tally(table: ExportTable, quarantine: readonly Quarantined[]) {
  const read = table.records.length;
  return { read, loaded: read - quarantine.length, quarantined: quarantine.length };
}
