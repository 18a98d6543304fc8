import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { decode } from "../files/decode.ts";
import { type DelimitedRecord, faultText, readDelimited } from "../files/delimited-records.ts";
import { AS_DOWNLOADED, type Refusal, refuseText } from "../files/file-kind.ts";
import type { ExportRecord, ExportTable } from "./adapter.ts";
import { show } from "./cells.ts";
import { type CheckedTable, cutTables, headerIndex } from "./cut-tables.ts";
import type { ExportSetup } from "./export-setup.ts";
import { HEADER_WITHIN } from "./header.ts";
import { personalDownload } from "./personal-download.ts";
import { firstLine } from "./table-problem.ts";
import { findHeader, type Misfit, unwrapRecords } from "./unwrap-records.ts";

/** What the bytes alone say of a table. */
export type RawTable = Pick<ExportTable, "encoding" | "delimiter"> & CheckedTable;

/** Spreadsheets of other countries save with these. */
export const DELIMITERS: readonly string[] = [",", ";", "\t"];

/**
 * From bytes to headers and records. The delimiter is the one that `export.yml` or the `sep=` line names, else
 * the one with which a known header appears first.
 * @returns the reason where the table is recognised as one that is not read
 * @throws DiagnosticsError when there is no text or no known header.
 */
export function readTable(
  bytes: Uint8Array,
  path: string,
  setup: ExportSetup,
): readonly RawTable[] | { readonly unused: string } {
  const { encoding, text } = decode(bytes, path, setup.encoding);
  const foreign = personalDownload(text) ?? refuseText(text);
  if (foreign) throw problem(path, { line: 1, raw: "" }, foreign);
  const named = setup.delimiter ?? SEP_LINE.exec(text)?.[1] ?? null;
  let misfit: Misfit | null = null;
  for (const outer of likelyDelimiters(text, named === null ? DELIMITERS : [named], path, setup)) {
    const records = readRecords(text, outer);
    const found = unwrapRecords(records, outer, DELIMITERS, (r) => headerIndex(r, setup));
    if (found && "misfit" in found) misfit ??= found.misfit;
    const whole = found && "records" in found ? found : null;
    const cut = cutTables(whole?.records ?? records, path, setup);
    if (cut === null) continue;
    if ("unused" in cut) return cut;
    const delimiter = whole?.delimiter ?? outer;
    const checks = whole ? [whole.check] : [];
    return cut.map((t) => ({ ...t, encoding, delimiter, checks: [...checks, ...t.checks] }));
  }
  throw misfit ? wrapped(path, misfit) : noHeader(path, text, setup);
}

const SEP_LINE = /^"?sep=([^"\r\n])"?(?=\r|\n|$)/i;

/** All of a text, or its first records. */
export function readRecords(text: string, delimiter: string, most?: number): ExportRecord[] {
  return readDelimited(text, delimiter, most).map(asExportRecord);
}

function asExportRecord({ line, cells, raw, faults }: DelimitedRecord): ExportRecord {
  const [fault] = faults;
  return {
    line,
    cells: line === 1 && SEP_LINE.test(raw) ? [raw] : cells,
    raw,
    fault: fault ? faultText(fault) : null,
  };
}

/**
 * Those with which the first records show a table; else the others need not be read. A caption can hold known names
 * too, so the header that comes first counts, and the one with most columns.
 */
function likelyDelimiters(
  text: string,
  delimiters: readonly string[],
  path: string,
  setup: ExportSetup,
): readonly string[] {
  const length = Math.max(HEADER_WITHIN, setup.headerLine ?? 0) + 1;
  const found = delimiters.flatMap((delimiter) => {
    const head = readRecords(text, delimiter, length);
    const header = findHeader(head, DELIMITERS, (r) => headerIndex(r, setup));
    if (header === null && cutTables(head, path, setup) === null) return [];
    const line = header === null ? Number.POSITIVE_INFINITY : (head[header.at]?.line ?? 0);
    return [{ delimiter, line, columns: header?.columns ?? 0 }];
  });
  return found
    .sort((a, b) => (a.line === b.line ? b.columns - a.columns : a.line - b.line))
    .map((f) => f.delimiter);
}

function wrapped(path: string, { record, cells, columns }: Misfit): DiagnosticsError {
  return problem(path, record, {
    code: "wrapped-records",
    message: `A spreadsheet has put each row into one cell. Taken apart again, the header has ${columns} cells and this row has ${cells}.`,
    hint: AS_DOWNLOADED,
  });
}

function noHeader(path: string, text: string, { headerLine }: ExportSetup): DiagnosticsError {
  const [first] = readRecords(text, ",", 1);
  if (first === undefined)
    return problem(
      path,
      { line: 1, raw: "" },
      { code: "empty-file", message: "This file holds no text.", hint: AS_DOWNLOADED },
    );
  if (headerLine !== null)
    return problem(path, first, {
      code: "no-header-line",
      message: `export.yml says that line ${headerLine} is the header, but no row begins on it.`,
      hint: "write the number of the line with the names of the columns; inspect FILE --rows shows them.",
    });
  const begin = first.cells.slice(0, 6).map(show).join(", ");
  return problem(path, first, {
    code: "unknown-export",
    message: `No adapter knows this table: no line of its first ${HEADER_WITHIN} holds two known column names. It begins with ${begin}.`,
    hint: "say in export.yml beside it which column holds what, or write the counts as a tidy table: date,platform,account,surface,metric,value.",
  });
}

function problem(
  path: string,
  { line, raw }: Pick<ExportRecord, "line" | "raw">,
  refusal: Refusal,
): DiagnosticsError {
  const at = { file: path, line, column: 1 };
  const excerpt = raw === "" ? {} : { excerpt: firstLine(raw) };
  return new DiagnosticsError([{ ...refusal, severity: "error", at, ...excerpt }]);
}
