import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { decode } from "../files/decode.ts";
import { type DelimitedRecord, readDelimited } from "../files/delimited-records.ts";
import type { CutTable, ExportRecord, ExportTable } from "./adapter.ts";
import { show } from "./cells.ts";
import { cutTables, hasKnownHeader } from "./cut-tables.ts";
import type { ExportSetup } from "./export-setup.ts";
import { HEADER_WITHIN } from "./header.ts";
import { firstLine } from "./table-problem.ts";

/** What the bytes alone say of a table. */
export type RawTable = Pick<ExportTable, "encoding" | "delimiter"> & CutTable;

/** Spreadsheets of other countries save with these. */
const DELIMITERS = [",", ";", "\t"];

/**
 * From bytes to headers and records. The delimiter is the one that `export.yml` or the `sep=` line names, else
 * the first with which a known header appears.
 * @returns the reason where the table is recognised as one that is not read
 * @throws DiagnosticsError when there is no text or no known header.
 */
export function readTable(
  bytes: Uint8Array,
  path: string,
  setup: ExportSetup,
): readonly RawTable[] | { readonly unused: string } {
  const { encoding, text } = decode(bytes, path);
  const named = setup.delimiter ?? SEP_LINE.exec(text)?.[1];
  for (const delimiter of named === undefined ? DELIMITERS : [named]) {
    const cut = cutTables(readDelimited(text, delimiter).map(asExportRecord), path, setup);
    if (cut === null) continue;
    if ("unused" in cut) return cut;
    return cut.map((table) => ({ encoding, delimiter, ...table }));
  }
  throw noHeader(path, readDelimited(text, ",").map(asExportRecord));
}

const SEP_LINE = /^"?sep=([^"\r\n])"?(?=\r|\n|$)/i;
const AGAIN = "download the export again and put it here unopened.";

function asExportRecord({ line, cells, raw, faults }: DelimitedRecord): ExportRecord {
  const [fault] = faults;
  return {
    line,
    cells: line === 1 && SEP_LINE.test(raw) ? [raw] : cells.map((cell) => cell.text),
    raw,
    fault: fault ? `${fault.message} (line ${fault.line}, character ${fault.column})` : null,
  };
}

function noHeader(path: string, records: readonly ExportRecord[]): DiagnosticsError {
  const [first] = records;
  if (first === undefined)
    return problem(path, { line: 1, raw: "" }, "empty-file", "This file holds no text.", AGAIN);
  const begin = records.slice(0, HEADER_WITHIN);
  const wrapped = begin.find((r) => r.cells.length === 1 && isHeaderIn(r.cells[0] ?? ""));
  if (wrapped)
    return problem(
      path,
      wrapped,
      "wrapped-records",
      "A spreadsheet has put each whole row into one cell.",
      AGAIN,
    );
  return problem(
    path,
    first,
    "unknown-export",
    `No adapter knows this table: no line of its first ${HEADER_WITHIN} holds two known column names. It begins with ${first.cells.slice(0, 6).map(show).join(", ")}.`,
    "write the counts as a tidy table: date,platform,account,surface,metric,value.",
  );
}

function isHeaderIn(text: string): boolean {
  return hasKnownHeader(readDelimited(text, ",").map(asExportRecord));
}

function problem(
  path: string,
  record: Pick<ExportRecord, "line" | "raw">,
  code: string,
  message: string,
  hint: string,
): DiagnosticsError {
  const at = { file: path, line: record.line, column: 1 };
  return new DiagnosticsError([
    { code, severity: "error", message, at, excerpt: firstLine(record.raw), hint },
  ]);
}
