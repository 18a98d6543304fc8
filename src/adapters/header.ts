import type { ExportRecord } from "./adapter.ts";

/** Exports begin with at most this many records before and with the header. */
export const HEADER_WITHIN = 8;

/** A sheet can hold as many columns, and no column's name is as long. What has more is damage, and takes no time. */
const MOST_COLUMNS = 16_384;
const LONGEST_NAME = 1000;

/**
 * A column name as it is compared, never as it is shown: platforms put soft hyphens, zero-width
 * characters, trailing blanks and varying case into theirs.
 */
export function normalizeName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .trim()
    .toLowerCase();
}

/** The cells of a record as they are compared with names of columns. */
export function namesIn({ cells }: ExportRecord): string[] {
  if (cells.length > MOST_COLUMNS) return [];
  return cells.map((cell) => (cell.length > LONGEST_NAME ? "" : normalizeName(cell)));
}

/**
 * Index of the header among the first records: the first with two different known column names.
 * One would not do, as the title line of a daily Meta export is itself the name of a metric.
 * @returns -1 when there is none.
 */
export function findHeader(
  records: readonly ExportRecord[],
  knownNames: ReadonlySet<string>,
): number {
  return records.slice(0, HEADER_WITHIN).findIndex((record) => {
    const names = new Set(namesIn(record));
    return [...names].filter((name) => knownNames.has(name)).length >= 2;
  });
}

/** Whether the header has a column for each of these lists of names. */
export function hasColumns(
  header: ExportRecord,
  ...columns: readonly (readonly string[])[]
): boolean {
  return columns.every((names) => columnOf(header, names) !== -1);
}

/** Index of the first column with one of these names, or -1. */
export function columnOf(header: ExportRecord, names: readonly string[]): number {
  const cells = cellsOf(header);
  const found = names.map((name) => cells.get(wanted(name)) ?? -1).filter((index) => index !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

// Adapters ask for the columns of each row anew.
const headers = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
const wantedNames = new Map<string, string>();

/** Where each name stands first. */
function cellsOf({ cells }: ExportRecord): ReadonlyMap<string, number> {
  const known = headers.get(cells);
  if (known) return known;
  const places = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const name = normalizeName(cell);
    if (!places.has(name)) places.set(name, index);
  }
  headers.set(cells, places);
  return places;
}

/** Names that adapters and mappings ask for, which are few. */
function wanted(name: string): string {
  const known = wantedNames.get(name) ?? normalizeName(name);
  wantedNames.set(name, known);
  return known;
}
