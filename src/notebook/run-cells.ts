import { inspect } from "node:util";
import { runInThisContext } from "node:vm";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import { instrument, type RunnableReport } from "./instrument.ts";
import { syntaxError } from "./javascript.ts";
import { NO_DATA, NoDataError } from "./no-data.ts";
import type { Cell, ReportFile } from "./report-file.ts";
import { SqlCellError } from "./run-sql.ts";

/** What a report's code gave, in the order in which it stands in the report. */
export interface CellValues {
  /** Value of each cell's closing expression; cells that end in `;` have none. */
  readonly cells: ReadonlyMap<number, unknown>;
  /** Value of each `${}`. */
  readonly inlines: readonly unknown[];
  /** Values by the names that the author gave them, first come first. */
  readonly names: ReadonlyMap<string, unknown>;
}

const LATER = "the cells above this line ran; this one can when the exports are there.";

/** Frames of our own functions must not crowd the report's out of a stack. */
const STACK_DEPTH = 100;

/**
 * Runs a report's code once, top to bottom, as one scope.
 * @param api What the report may import.
 * @param query Runs a sql cell with the values of its `${}`.
 * @throws DiagnosticsError that names the report's line and column where the code threw.
 */
export async function runCells(
  report: ReportFile,
  api: Readonly<Record<string, unknown>>,
  query: (cell: Cell, values: readonly unknown[]) => Promise<unknown> = noTables,
): Promise<CellValues> {
  const runnable = instrument(report);
  const cells = new Map<number, unknown>();
  const inlines: unknown[] = [];
  const names = new Map<string, unknown>();
  let ended = 0;
  const $ = (value: unknown) => {
    inlines.push(quiet(value));
    return $;
  };
  const show = (cell: number, value: unknown) => cells.set(cell, quiet(value));
  const end = (cell: number, values: Record<string, unknown>) => {
    ended = cell + 1;
    for (const [key, value] of Object.entries(values)) if (!names.has(key)) names.set(key, value);
  };
  const sql = (cell: number, list: readonly unknown[]) => query(report.cells[cell] as Cell, list);
  const run = compile(report, runnable);
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_DEPTH;
  try {
    await run(report.frontMatter.params, $, show, end, api, sql);
  } catch (error) {
    if (error instanceof SqlCellError) throw error;
    const reached = [report.inlines[inlines.length]?.line, report.cells[ended]?.firstLine];
    const line = Math.min(...reached.filter((n) => n !== undefined), report.source.lines.length);
    throw new DiagnosticsError(describe(report, runnable, error, line));
  } finally {
    Error.stackTraceLimit = depth;
  }
  return { cells, inlines, names };
}

async function noTables(): Promise<never> {
  throw new Error("There are no tables to query here.");
}

type Compiled = (...args: unknown[]) => Promise<void>;

function compile(report: ReportFile, runnable: RunnableReport): Compiled {
  const head = '(async function (params, $, __show, __end, __api, __sql) { "use strict";';
  try {
    return runInThisContext(`${head}${runnable.code}\n})`, { filename: report.source.path });
  } catch (error) {
    // What the parser knows and this engine does not yet.
    const { stack = "", message } = error as SyntaxError;
    const line = Number(/:(\d+)$/.exec(stack.split("\n")[0] ?? "")?.[1] ?? 1);
    throw syntaxError(report, { line, column: 1 }, `${message}.`);
  }
}

/** A promise that nobody waits for must not end the process when it fails; showing it is an error anyway. */
function quiet(value: unknown): unknown {
  if (value instanceof Promise) value.catch(() => {});
  return value;
}

function describe(
  report: ReportFile,
  runnable: RunnableReport,
  error: unknown,
  reached: number,
): Diagnostic[] {
  const place = placeIn(report, runnable, error) ?? { line: reached, column: 1 };
  // Problems of data that surface while a cell runs keep their own place and gain the cell's.
  const causes = error instanceof DiagnosticsError ? error.diagnostics : [];
  if (error instanceof NoDataError)
    return [problem(report.source, place, { code: NO_DATA, message: error.message, hint: LATER })];
  const message =
    causes.length > 0
      ? (causes[0]?.message ?? "")
      : error instanceof Error
        ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}`
        : `The code threw ${typeof error === "string" ? error : inspect(error)}.`;
  const hint = causes[0]?.hint ?? "the cells above this line ran; this one stopped the report.";
  return [
    problem(report.source, place, { code: causes[0]?.code ?? "cell-error", message, hint }),
    ...causes.filter((c) => c.at),
  ];
}

function placeIn(report: ReportFile, runnable: RunnableReport, error: unknown) {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const frame of stack.split("\n").filter((line) => /^\s+at /.test(line))) {
    const at = frame.lastIndexOf(`${report.source.path}:`);
    const match = at < 0 ? null : /:(\d+):(\d+)\)?$/.exec(frame.slice(at));
    if (match) {
      const line = Number(match[1]);
      return { line, column: runnable.columnOf(line, Number(match[2])) };
    }
  }
  return null;
}
