import type { ModuleDeclaration, Pattern, Statement } from "acorn";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { lineOffsets, placeAt } from "../files/source-file.ts";
import { findForeignModules, importedNames } from "./imports.ts";
import { toJavaScript } from "./javascript.ts";
import type { ReportFile } from "./report-file.ts";

export interface RunnableReport {
  /** Plain JavaScript, to be run as the body of an async function; lines are the report's own. */
  readonly code: string;
  /** The report's column for a column of the running code. */
  columnOf(line: number, column: number): number;
}

/** Text put into the code, which moves what follows it on its line to the right. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Turns a report into code that runs: types and imports are blanked out, imported names are taken from
 * `__api` on the front matter's first line, the value of a cell's closing expression goes to
 * `__show(cell, value)`, and behind each cell `__end(cell, {...})` tells the names that it declares, so that
 * figures are called what the author called them. A sql cell's values go to `__sql(cell, [...])`.
 * @throws DiagnosticsError with the place of a syntax error or of an import that is not allowed.
 */
export function instrument(report: ReportFile): RunnableReport {
  const javascript = toJavaScript(report);
  const { code, program } = javascript;
  const foreign = findForeignModules(report, javascript);
  if (foreign.length > 0) throw new DiagnosticsError(foreign);

  const offsets = lineOffsets(report.source.text);
  const lineStart = (line: number) => offsets[line - 1] ?? code.length;
  const imports = program.body.filter((n) => n.type === "ImportDeclaration");
  const insertions: Insertion[] = [{ at: 0, text: importedNames(imports) }];
  for (const [index, cell] of report.cells.entries()) {
    const end = lineStart(cell.lastLine + 1);
    if (cell.sql) {
      // `let weekly=[...];` becomes `let weekly=await __sql(0,[...]);`.
      const { name } = cell.sql;
      const list = lineStart(cell.fenceLine) + `let ${name}=`.length;
      insertions.push({ at: list, text: `await __sql(${index},` });
      insertions.push({ at: end + 1, text: `);__end(${index},{${name}})` });
      continue;
    }
    const inCell = program.body.filter(
      (n) => n.start >= lineStart(cell.firstLine) && n.start < end,
    );
    const last = inCell.at(-1);
    // A closing semicolon keeps a cell's value off the page; the one on the fence's line is ours.
    const silent = last !== undefined && last.end <= end && code[last.end - 1] === ";";
    if (last?.type === "ExpressionStatement" && !silent) {
      insertions.push({ at: last.expression.start, text: `__show(${index},(` });
      insertions.push({ at: last.expression.end, text: "))" });
    }
    const names = inCell.flatMap(declaredNames);
    insertions.push({ at: end, text: `;__end(${index},{${names.join(",")}});` });
  }
  const body = imports.reduce((text, n) => blankOut(text, n.start, n.end), code);
  return { code: insert(body, insertions), columnOf: columnsBefore(insertions, offsets) };
}

/** Blanks in place of everything but line ends, so that what follows stays where it is. */
function blankOut(code: string, from: number, to: number): string {
  return code.slice(0, from) + code.slice(from, to).replace(/[^\r\n]/g, " ") + code.slice(to);
}

function insert(code: string, insertions: readonly Insertion[]): string {
  let out = "";
  let from = 0;
  for (const { at, text } of insertions) {
    out += code.slice(from, at) + text;
    from = at;
  }
  return out + code.slice(from);
}

function columnsBefore(
  insertions: readonly Insertion[],
  offsets: readonly number[],
): RunnableReport["columnOf"] {
  const moved = insertions.map(({ at, text }) => ({ ...placeAt(offsets, at), width: text.length }));
  return (line, column) =>
    moved
      .filter((m) => m.line === line)
      .reduce((c, m) => (m.column < c ? Math.max(m.column, c - m.width) : c), column);
}

function declaredNames(node: Statement | ModuleDeclaration): string[] {
  return node.type === "VariableDeclaration" ? node.declarations.flatMap((d) => namesIn(d.id)) : [];
}

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((p) =>
        namesIn(p.type === "Property" ? p.value : p.argument),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((e) => (e ? namesIn(e) : []));
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
