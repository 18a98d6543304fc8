import { transformSync } from "@swc/wasm-typescript";
import { type Program, parse, type Token } from "acorn";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { lineOffsets, placeAt, problem } from "../files/source-file.ts";
import { extractModule } from "./extract.ts";
import type { ReportFile } from "./report-file.ts";

/** A report's code with types blanked out. Offsets are the report's own. */
export interface JavaScript {
  readonly code: string;
  readonly program: Program;
  readonly tokens: readonly Token[];
}

/** @throws DiagnosticsError with the place of a syntax error. */
export function toJavaScript(report: ReportFile): JavaScript {
  const code = stripTypes(report);
  const tokens: Token[] = [];
  try {
    const program = parse(code, { ecmaVersion: "latest", sourceType: "module", onToken: tokens });
    return { code, program, tokens };
  } catch (error) {
    // What types allow and the language does not, such as two names alike.
    const { message, pos = 0 } = error as { message: string; pos?: number };
    const place = placeOfName(report, placeAt(lineOffsets(report.source.text), pos));
    throw syntaxError(report, place, message.replace(/ \(\d+:\d+\)$/, "."));
  }
}

/** The name that a sql cell declares stands elsewhere on its line than in the code. */
function placeOfName(report: ReportFile, place: { line: number; column: number }) {
  const sql = report.cells.find((c) => c.fenceLine === place.line)?.sql;
  return sql ? { line: place.line, column: sql.nameColumn } : place;
}

function stripTypes(report: ReportFile): string {
  const typescript = extractModule(report);
  try {
    return strip(typescript);
  } catch (error) {
    throw syntaxError(report, placeOf(error, typescript), messageOf(error));
  }
}

function strip(typescript: string): string {
  return transformSync(typescript, { mode: "strip-only", module: true }).code;
}

interface Located {
  readonly startLine?: number;
  readonly startColumn?: number;
}

/**
 * The compiler counts columns as a terminal shows them: four for a tab, two for an emoji. With one plain
 * letter for each code unit of such characters it counts as editors do.
 */
function placeOf(error: unknown, typescript: string): { line: number; column: number } {
  const { startLine: line = 1, startColumn = 0 } = error as Located;
  const plain = typescript
    .replace(/\t/g, " ")
    .replace(/[\p{L}\p{M}\p{Extended_Pictographic}]/gu, (c) =>
      c < "\x80" ? c : "x".repeat(c.length),
    );
  try {
    strip(plain);
  } catch (again) {
    const { startLine, startColumn: exact = 0 } = again as Located;
    if (startLine === line) return { line, column: exact + 1 };
  }
  return { line, column: startColumn + 1 };
}

function messageOf(error: unknown): string {
  const first = String((error as { message?: string }).message ?? error).split("\n")[0] ?? "";
  return first.length > 160 ? `${first.slice(0, 157)}...` : first;
}

export function syntaxError(
  report: ReportFile,
  place: { line: number; column: number },
  message: string,
): DiagnosticsError {
  return new DiagnosticsError([
    problem(report.source, place, {
      code: "syntax",
      message,
      hint: "mend the code here; the rest of the report is fine as far as it could be read.",
    }),
  ]);
}
