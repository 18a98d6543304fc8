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
  const present = new Set(header.cells.map(normalizeName));
  return columns.every((names) => names.some((name) => present.has(normalizeName(name))));
}

/** Index of the first column with one of these names, or -1. */
export function columnOf(header: ExportRecord, names: readonly string[]): number {
  const wanted = new Set(names.map(normalizeName));
  return header.cells.findIndex((cell) => wanted.has(normalizeName(cell)));
}
