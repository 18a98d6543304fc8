import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type DelimitedRecord, readDelimited } from "./delimited-records.ts";
import { problem, type SourceFile } from "./source-file.ts";
import { lineOffsets, placeAt, type TextPlace } from "./text-place.ts";

/** One cell and where its first character stands. */
export interface CsvCell extends TextPlace {
  readonly text: string;
}

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
    records: read.map((record) => ({ line: record.line, cells: placeCells(record) })),
    diagnostics: read.flatMap(({ faults }) =>
      faults.map(({ line, column, message, hint }) =>
        problem(source, { line, column }, { code: "csv-syntax", message, hint }),
      ),
    ),
  };
}

/** A record begins at the first character of its line, so its raw text tells where its cells stand. */
function placeCells({ line, cells, raw }: DelimitedRecord): CsvCell[] {
  const offsets = lineOffsets(raw);
  let from = 0;
  return cells.map((text) => {
    const place = placeAt(offsets, from);
    from = endOfCell(raw, from) + 1;
    return { text, line: line + place.line - 1, column: place.column };
  });
}

function endOfCell(raw: string, from: number): number {
  const quoted = raw[from] === '"' ? /(?:[^"]|"")*/y : null;
  let behind = from;
  if (quoted) {
    quoted.lastIndex = from + 1;
    behind = from + 2 + (quoted.exec(raw)?.[0].length ?? 0);
  }
  const comma = raw.indexOf(",", behind);
  return comma === -1 ? raw.length : comma;
}
