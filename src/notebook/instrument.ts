import { transformSync } from "@swc/wasm-typescript";
import {
  type ImportDeclaration,
  type ModuleDeclaration,
  type Pattern,
  parse,
  type Statement,
} from "acorn";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import { extractModule } from "./extract.ts";
import type { Cell, ReportFile } from "./report-file.ts";

/** Text put into a line, which moves what follows it to the right. */
interface Insertion {
  readonly line: number;
  readonly column: number;
  readonly width: number;
}

export interface RunnableReport {
  /** Plain JavaScript, to be run as the body of an async function; lines are the report's own. */
  readonly code: string;
  /** The report's column for a column of the running code. */
  columnOf(line: number, column: number): number;
}

/** Where a report's names come from; the only module that a report imports. */
export const REPORT_MODULE = "followthrough";

/**
 * Turns a report into code that runs: types are blanked out, imports become destructuring of `__api`,
 * the value of a cell's closing expression goes to `__show(cell, value)`, and the names that a cell
 * declares go to `__name({...})`, so that figures are called what the author called them.
 * @throws DiagnosticsError with the place of a syntax error or of an import that is not allowed.
 */
export function instrument(report: ReportFile): RunnableReport {
  const javascript = stripTypes(report);
  const program = parse(javascript, {
    ecmaVersion: "latest",
    sourceType: "module",
    locations: true,
  });
  const edits: { at: number; remove: number; text: string; moves: boolean }[] = [];
  const diagnostics: Diagnostic[] = [];
  const ends = cellEnds(report);

  for (const node of program.body) {
    if (node.type === "ImportDeclaration") {
      if (node.source.value !== REPORT_MODULE) {
        const place = {
          line: node.loc?.start.line ?? 1,
          column: (node.loc?.start.column ?? 0) + 1,
        };
        diagnostics.push(
          problem(report.source, place, {
            code: "report-import",
            message: `A report cannot import "${String(node.source.value)}".`,
            hint: `import from "${REPORT_MODULE}" only: what a report reads must be known, so that new data never shows old numbers.`,
          }),
        );
        continue;
      }
      edits.push({
        at: node.start,
        remove: node.end - node.start,
        text: destructuring(node),
        moves: true,
      });
    }
  }
  for (const [index, cell] of report.cells.entries()) {
    const inCell = program.body.filter((n) => within(cell, n.loc?.start.line ?? 0));
    const last = inCell.at(-1);
    if (last?.type === "ExpressionStatement" && !endsSilently(cell.code)) {
      const { start, end } = last.expression;
      edits.push({ at: start, remove: 0, text: `__show(${index},(`, moves: true });
      edits.push({ at: end, remove: 0, text: "))", moves: true });
    }
    const names = inCell.flatMap(declaredNames);
    if (names.length > 0)
      edits.push({
        at: ends[index] ?? 0,
        remove: 0,
        text: `;__name({${names.join(",")}});`,
        moves: false,
      });
  }
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return apply(javascript, edits);
}

function stripTypes(report: ReportFile): string {
  const typescript = extractModule(report, "");
  try {
    return transformSync(typescript, { mode: "strip-only", module: true }).code;
  } catch (error) {
    const e = error as { message?: string; startLine?: number; startColumn?: number };
    throw new DiagnosticsError([
      problem(
        report.source,
        { line: e.startLine ?? 1, column: (e.startColumn ?? 0) + 1 },
        {
          code: "syntax",
          message: firstSentence(e.message ?? String(error)),
          hint: "mend the code here; the rest of the report is fine as far as it could be read.",
        },
      ),
    ]);
  }
}

/** Offset of the blanked closing fence of each cell. */
function cellEnds(report: ReportFile): number[] {
  const offsets = [0];
  for (const m of report.source.text.matchAll(/\r\n|\n|\r/g)) offsets.push(m.index + m[0].length);
  const shift = lengthOfFirstLine(report.source.text);
  return report.cells.map((c) => (offsets[c.lastLine] ?? report.source.text.length) - shift);
}

/** `extractModule` with an empty prelude drops the first line's characters, but keeps its line end. */
function lengthOfFirstLine(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

function within(cell: Cell, line: number): boolean {
  return line >= cell.firstLine && line <= cell.lastLine;
}

/** A closing semicolon keeps a cell's value off the page. */
function endsSilently(code: string): boolean {
  return /;\s*$/.test(code.replace(/(\s*\/\/[^\n]*|\s*\/\*[^*]*\*\/)*\s*$/, ""));
}

function destructuring(node: ImportDeclaration): string {
  const whole = node.specifiers.find((s) => s.type === "ImportNamespaceSpecifier");
  if (whole) return `const ${whole.local.name}=__api;`;
  const names = node.specifiers.flatMap((s) => {
    if (s.type !== "ImportSpecifier") return [];
    const imported =
      s.imported.type === "Identifier" ? s.imported.name : JSON.stringify(s.imported.value);
    return imported === s.local.name ? [imported] : [`${imported}:${s.local.name}`];
  });
  const newlines = "\n".repeat((node.loc?.end.line ?? 0) - (node.loc?.start.line ?? 0));
  return `const {${names.join(",")}}=__api;${newlines}`;
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
    default:
      return [];
  }
}

function apply(
  code: string,
  edits: { at: number; remove: number; text: string; moves: boolean }[],
): RunnableReport {
  const insertions: Insertion[] = [];
  let out = "";
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    out += code.slice(from, edit.at);
    if (edit.moves && edit.remove === 0) {
      const before = code.slice(0, edit.at).split("\n");
      insertions.push({
        line: before.length,
        column: (before.at(-1) ?? "").length + 1,
        width: edit.text.length,
      });
    }
    out += edit.text;
    from = edit.at + edit.remove;
  }
  out += code.slice(from);
  return {
    code: out,
    columnOf(line, column) {
      let result = column;
      for (const i of insertions) {
        if (i.line === line && i.column < result) result = Math.max(i.column, result - i.width);
      }
      return result;
    },
  };
}

function firstSentence(message: string): string {
  const first = message.split("\n")[0] ?? message;
  return first.length > 160 ? `${first.slice(0, 157)}...` : first;
}
