import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type SourceFile } from "./source-file.ts";

export interface CsvCell {
  readonly text: string;
  /** Where the cell's first character stands. */
  readonly line: number;
  readonly column: number;
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
  const records: CsvRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const { text } = source;
  let i = 0;
  let line = 1;
  let lineStart = 0;
  const here = () => ({ line, column: i - lineStart + 1 });
  const atBreak = () => text[i] === "\n" || text[i] === "\r";
  const passBreak = () => {
    i += text[i] === "\r" && text[i + 1] === "\n" ? 2 : 1;
    line++;
    lineStart = i;
  };
  const complain = (place: { line: number; column: number }, message: string, hint: string) =>
    diagnostics.push(problem(source, place, { code: "csv-syntax", message, hint }));

  const quoted = (): string => {
    const opened = here();
    let value = "";
    i++;
    for (;;) {
      if (i >= text.length) {
        complain(
          opened,
          "This quotation mark is never closed.",
          'close it with " before the next comma.',
        );
        return value;
      }
      if (text[i] === '"' && text[i + 1] === '"') {
        value += '"';
        i += 2;
      } else if (text[i] === '"') {
        i++;
        return value;
      } else if (atBreak()) {
        const from = i;
        passBreak();
        value += text.slice(from, i);
      } else value += text[i++];
    }
  };
  const bare = (): string => {
    const from = i;
    while (i < text.length && text[i] !== "," && !atBreak()) {
      if (text[i] === '"') {
        complain(
          here(),
          "A quotation mark stands inside a cell that does not begin with one.",
          'put the whole cell into quotation marks and write "" for each mark inside it.',
        );
        while (i < text.length && !atBreak() && text[i] !== ",") i++;
        break;
      }
      i++;
    }
    return text.slice(from, i);
  };

  while (i < text.length) {
    if (atBreak()) {
      passBreak();
      continue;
    }
    const cells: CsvCell[] = [];
    const recordLine = line;
    for (;;) {
      const place = here();
      const value = text[i] === '"' ? quoted() : bare();
      cells.push({ text: value, ...place });
      if (i < text.length && text[i] !== "," && !atBreak()) {
        complain(
          here(),
          "There is text after a closing quotation mark.",
          "move it inside the quotation marks.",
        );
        while (i < text.length && text[i] !== "," && !atBreak()) i++;
      }
      if (text[i] === ",") i++;
      else break;
    }
    if (i < text.length) passBreak();
    records.push({ line: recordLine, cells });
  }
  return { records, diagnostics };
}
