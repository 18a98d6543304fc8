import type { ReportFile } from "./report-file.ts";

/**
 * The code of a report as one module in which every character keeps its line and column:
 * prose becomes blanks, fences become empty statements, `${x}` becomes `$(x)`. So a compiler's
 * or an engine's line and column are the report's own, and no map between the two is needed.
 *
 * `prelude` takes the place of the front matter's first line, where no code can stand.
 */
export function extractModule(report: ReportFile, prelude: string): string {
  const { text } = report.source;
  const out = blank(text);
  const put = (at: number, code: string) => {
    for (let i = 0; i < code.length; i++) out[at + i] = code[i] ?? " ";
  };
  const offsets = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) offsets.push(match.index + match[0].length);
  const lineStart = (line: number) => offsets[line - 1] ?? text.length;

  for (const cell of report.cells) {
    // A statement must never run on from prose into a cell or from a cell into prose.
    put(lineStart(cell.fenceLine), ";");
    put(
      lineStart(cell.firstLine),
      text.slice(lineStart(cell.firstLine), lineStart(cell.lastLine + 1)),
    );
    put(lineStart(cell.lastLine + 1), ";");
  }
  for (const [i, inline] of report.inlines.entries()) {
    const adjoining = report.inlines[i - 1]?.end === inline.start;
    // Two expressions without a character between them are chained: `$` returns itself.
    put(inline.start, adjoining ? " (" : "$(");
    put(inline.start + 2, inline.code);
    put(inline.end - 1, ")");
    const next = text[inline.end];
    if (
      next !== undefined &&
      next !== "\n" &&
      next !== "\r" &&
      !text.startsWith("${", inline.end)
    ) {
      put(inline.end, ";");
    }
  }
  return prelude + out.slice(lineEnd(text)).join("");
}

function lineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

function blank(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => {
    const c = text[i] ?? " ";
    return c === "\n" || c === "\r" ? c : " ";
  });
}
