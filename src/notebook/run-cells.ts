import { runInThisContext } from "node:vm";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import { instrument, type RunnableReport } from "./instrument.ts";
import type { ReportFile } from "./report-file.ts";

/** What a report's code gave, in the order in which it stands in the report. */
export interface CellValues {
  /** Value of each cell's closing expression; cells that end in `;` have none. */
  readonly cells: ReadonlyMap<number, unknown>;
  /** Value of each `${}`. */
  readonly inlines: readonly unknown[];
  /** Values by the names that the author gave them, first come first. */
  readonly names: ReadonlyMap<string, unknown>;
}

/**
 * Runs a report's code once, top to bottom, as one scope.
 * @param api What the report may import.
 * @throws DiagnosticsError that names the report's line and column where the code threw.
 */
export async function runCells(
  report: ReportFile,
  api: Readonly<Record<string, unknown>>,
): Promise<CellValues> {
  const runnable = instrument(report);
  const cells = new Map<number, unknown>();
  const inlines: unknown[] = [];
  const names = new Map<string, unknown>();
  const $ = (value: unknown) => {
    inlines.push(value);
    return $;
  };
  const show = (cell: number, value: unknown) => cells.set(cell, value);
  const name = (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) if (!names.has(key)) names.set(key, value);
  };
  const head = '(async function (params, $, __show, __name, __api) { "use strict";';
  const run = runInThisContext(`${head}${runnable.code}\n})`, {
    filename: report.source.path,
    columnOffset: -head.length,
  }) as (...args: unknown[]) => Promise<void>;
  try {
    await run(report.frontMatter.params, $, show, name, api);
  } catch (error) {
    throw new DiagnosticsError(describe(report, runnable, error));
  }
  return { cells, inlines, names };
}

function describe(report: ReportFile, runnable: RunnableReport, error: unknown): Diagnostic[] {
  const place = placeIn(report, runnable, error);
  // Problems of data that surface while a cell runs keep their own place and gain the cell's.
  const causes = error instanceof DiagnosticsError ? error.diagnostics : [];
  const message =
    causes.length > 0
      ? (causes[0]?.message ?? "")
      : error instanceof Error
        ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}`
        : `The code threw ${String(error)}.`;
  const hint = causes[0]?.hint ?? "the cells above this line ran; this one stopped the report.";
  return [
    problem(report.source, place, { code: causes[0]?.code ?? "cell-error", message, hint }),
    ...causes.filter((c) => c.at),
  ];
}

function placeIn(report: ReportFile, runnable: RunnableReport, error: unknown) {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const line of stack.split("\n")) {
    const at = line.lastIndexOf(`${report.source.path}:`);
    const match = at < 0 ? null : /:(\d+):(\d+)\)?$/.exec(line.slice(at));
    if (match) {
      const row = Number(match[1]);
      return { line: row, column: runnable.columnOf(row, Number(match[2])) };
    }
  }
  const cell = report.cells[0];
  return { line: cell?.firstLine ?? 1, column: 1 };
}
