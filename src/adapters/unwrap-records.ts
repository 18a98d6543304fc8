import { readDelimited } from "../files/delimited-records.ts";
import type { ExportCheck, ExportRecord } from "./adapter.ts";
import { HEADER_WITHIN } from "./header.ts";
import { isBlank } from "./rows.ts";

/** Records as they were before a spreadsheet put each into one cell. Lines and raw text are those of the file. */
export interface Unwrapped {
  readonly records: readonly ExportRecord[];
  /** What stands between the cells of the rows that were wrapped. */
  readonly delimiter: string;
  readonly check: ExportCheck;
}

/** The header is wrapped, and this row cannot be taken apart into as many cells. */
export interface Misfit {
  readonly record: ExportRecord;
  readonly cells: number;
  readonly columns: number;
}

type HeaderIndex = (records: readonly ExportRecord[]) => number;

/** Where the header is among the first records, as they are or taken apart. */
export interface FoundHeader {
  readonly at: number;
  readonly columns: number;
  /** Null where the header is not wrapped. */
  readonly wrappedWith: string | null;
}

/** The one that comes first: a row of data can hold names of columns too. */
export function findHeader(
  records: readonly ExportRecord[],
  delimiters: readonly string[],
  headerIndex: HeaderIndex,
): FoundHeader | null {
  const found = [null, ...delimiters].flatMap((wrappedWith) => {
    const head = wrappedWith === null ? records : unwrapHead(records, wrappedWith);
    const at = headerIndex(head);
    return at === -1 ? [] : [{ at, columns: head[at]?.cells.length ?? 0, wrappedWith }];
  });
  return found.reduce<FoundHeader | null>((a, b) => (a !== null && a.at <= b.at ? a : b), null);
}

/**
 * A spreadsheet that expects another delimiter reads each line as one cell, and saves it as one quoted field with
 * doubled quotes: `"2026-07-01,""5"""`. Taken apart once, and only where every row then has as many cells as the
 * header: else nobody can tell which of the quotes are the platform's.
 * @param delimiter with which the records were cut
 * @param delimiters that the rows in the cells may have
 * @param headerIndex where the header is among records, or -1
 * @returns null where nothing is wrapped
 */
export function unwrapRecords(
  records: readonly ExportRecord[],
  delimiter: string,
  delimiters: readonly string[],
  headerIndex: HeaderIndex,
): Unwrapped | { readonly misfit: Misfit } | null {
  const header = findHeader(records, delimiters, headerIndex);
  if (header === null || header.columns < 2) return null;
  const { at, columns, wrappedWith } = header;
  const inner = wrappedWith ?? delimiter;
  const isWrapped = (r: ExportRecord) =>
    r.cells.length !== columns && (wrappedWith !== null || isQuoting(r));
  const table = records.slice(at).map((r) => (isWrapped(r) ? (unwrapped(r, inner) ?? r) : r));
  const misfit = table.find((r) => !isBlank(r) && !fits(r, columns));
  if (misfit && wrappedWith !== null)
    return { misfit: { record: misfit, cells: misfit.cells.length, columns } };
  const count = table.filter((r, i) => r !== records[at + i]).length;
  if (misfit || count === 0) return null;
  const head = wrappedWith === null ? records : unwrapHead(records, inner);
  return {
    records: [...head.slice(0, at), ...table],
    delimiter: inner,
    check: check(count, table.length),
  };
}

function unwrapHead(records: readonly ExportRecord[], delimiter: string): ExportRecord[] {
  return records.slice(0, HEADER_WITHIN).map((r) => unwrapped(r, delimiter) ?? r);
}

/** Null for a record that is not one cell which holds a whole record. */
function unwrapped(record: ExportRecord, delimiter: string): ExportRecord | null {
  const [text = "", ...others] = record.cells;
  if (record.fault !== null || others.some((cell) => cell.trim() !== "")) return null;
  // A bare cell is wrapped only where a spreadsheet padded it: else another delimiter is to be tried.
  if (!record.raw.startsWith('"') && others.length === 0) return null;
  if (!text.includes(delimiter) && !text.startsWith('"')) return null;
  const [inner, second] = readDelimited(text, delimiter, 2);
  if (inner === undefined || second !== undefined || inner.faults.length > 0) return null;
  return { ...record, cells: inner.cells };
}

/** Below a header that was left alone, only rows with quotes were wrapped: `"May 1, 2026"` is one ragged cell. */
function isQuoting({ cells: [text = ""] }: ExportRecord): boolean {
  return text.includes('"');
}

function fits(record: ExportRecord, columns: number): boolean {
  return record.fault === null && record.cells.length === columns;
}

function check(count: number, rows: number): ExportCheck {
  return {
    id: "unwrapped",
    ok: true,
    message: `A spreadsheet had put ${count} of ${rows} lines of this table into one cell each; they were taken apart again.`,
  };
}
