import { lineOffsets } from "../files/source-file.ts";
import type { Cell, ReportFile } from "./report-file.ts";
import type { SqlPart } from "./sql-cell.ts";

/**
 * The code of a report as one module in which every character keeps its line and column:
 * prose becomes blanks, fences become empty statements, `${x}` becomes `$(x)`. So a compiler's
 * or an engine's line and column are the report's own, and no map between the two is needed.
 * A sql cell becomes a list of its values under its name: `let weekly=[ (a) ,(b)];`.
 *
 * `prelude` takes the place of the front matter's first line, where no code can stand. Without one,
 * offsets are the report's own too. With one, which declares `$sql`, the fence of a sql cell says more
 * than there is room for: `const weekly=await $sql( (a) ,(b));`.
 */
export function extractModule(report: ReportFile, prelude = ""): string {
  const { text } = report.source;
  const out = blank(text);
  const put = (at: number, code: string) => {
    for (let i = 0; i < code.length; i++) out[at + i] = code[i] ?? " ";
  };
  const offsets = lineOffsets(text);
  const lineStart = (line: number) => offsets[line - 1] ?? text.length;

  const putSql = (cell: Cell, { name, nameColumn, values }: SqlPart) => {
    const fence = lineStart(cell.fenceLine);
    if (prelude === "") put(fence, `let ${name}=[`);
    // The name stays where it is written: its own problems are told there.
    else out[fence] = `;const ${" ".repeat(nameColumn - 8)}${name}=await $sql(`;
    for (const [i, value] of values.entries())
      put(value.start, `${i === 0 ? " " : ","}(${value.code})`);
    put(lineStart(cell.lastLine + 1), prelude === "" ? "];" : ");");
  };
  for (const cell of report.cells) {
    if (cell.sql) {
      putSql(cell, cell.sql);
      continue;
    }
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
  const firstLine = text.search(/[\r\n]|$/);
  return prelude.padEnd(firstLine) + out.slice(firstLine).join("");
}

function blank(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => {
    const c = text[i] ?? " ";
    return c === "\n" || c === "\r" ? c : " ";
  });
}
