import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type DelimitedCell, readDelimited } from "./delimited-records.ts";
import { problem, type SourceFile } from "./source-file.ts";

export type CsvCell = DelimitedCell;

export interface CsvRecord {
  /** Physical line on which the record begins. */
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

/**
 * Strict RFC 4180 reading of a hand-kept file: comma, double quotes, LF or CRLF.
 * Each record keeps the physical line on which it begins, also behind cells with line breaks.
 * Blank lines are passed over. What a lenient reader would guess at is a diagnostic here:
 * a quote inside an unquoted cell, text after a closing quote, a quote that is never closed.
 */
export function readCsv(source: SourceFile): { records: CsvRecord[]; diagnostics: Diagnostic[] } {
  const read = readDelimited(source.text, ",");
  return {
    records: read.map(({ line, cells }) => ({ line, cells })),
    diagnostics: read.flatMap(({ faults }) =>
      faults.map(({ line, column, message, hint }) =>
        problem(source, { line, column }, { code: "csv-syntax", message, hint }),
      ),
    ),
  };
}
