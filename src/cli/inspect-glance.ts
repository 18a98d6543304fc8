import type { ExportRecord } from "../adapters/adapter.ts";
import type { ExportSetup } from "../adapters/export-setup.ts";
import { DELIMITERS, readRecords } from "../adapters/read-table.ts";
import { partPath } from "../adapters/table-parts.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { decode } from "../files/decode.ts";
import { zipMembers } from "../files/zip-members.ts";
import type { Inspected } from "./inspect-place.ts";

/** What can be seen of a text without a known header. */
export interface Glance {
  readonly encoding: string;
  readonly delimiter: string;
  readonly records: readonly ExportRecord[];
}

/**
 * A table that is not read can still be looked at: cut by the delimiter that gives its first line most cells.
 * @param path of the table, which may be a member of the file's zip
 * @returns null for what is no text, and for the sheet of a workbook
 */
export function glanceAt(bytes: Uint8Array, path: string, file: Inspected): Glance | null {
  try {
    const content = path === file.path ? bytes : memberOf(bytes, path, file);
    return content === null ? null : lookAt(content, path, file.setup);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return null;
  }
}

function memberOf(bytes: Uint8Array, path: string, file: Inspected): Uint8Array | null {
  const members = zipMembers(bytes, file.path);
  return members.find(({ name }) => partPath(file.path, name) === path)?.bytes ?? null;
}

function lookAt(bytes: Uint8Array, path: string, setup: ExportSetup): Glance {
  const { encoding, text } = decode(bytes, path, setup.encoding);
  const delimiters = setup.delimiter === null ? DELIMITERS : [setup.delimiter];
  const cuts = delimiters.map((delimiter) => ({ delimiter, width: widthOf(text, delimiter) }));
  const { delimiter } = cuts.reduce((a, b) => (b.width > a.width ? b : a));
  return { encoding, delimiter, records: readRecords(text, delimiter) };
}

function widthOf(text: string, delimiter: string): number {
  return readRecords(text, delimiter, 1)[0]?.cells.length ?? 0;
}
