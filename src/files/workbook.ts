import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { workbookKind } from "./workbook/kind.ts";
import { PROCESS_LIMITS, type ProcessLimits, WORKBOOK_LIMITS } from "./workbook/limits.ts";
import { tooMuch, workbookProblem } from "./workbook/problem.ts";
import { type ReadingAnswer, readingAnswerSchema } from "./workbook/reading-answer.ts";
import type { Workbook, WorkbookKind } from "./workbook/workbook-types.ts";
import { checkZip } from "./zip-members.ts";

export type {
  SheetRow,
  Workbook,
  WorkbookKind,
  WorkbookSheet,
} from "./workbook/workbook-types.ts";
export { workbookKind };

const READING_PROCESS = join(import.meta.dirname, "workbook/reading-process.mjs");
/** Of the sheets as JSON, whose escapes can take several bytes a character. */
const ANSWER_BYTES = 8 * WORKBOOK_LIMITS.characters;

/**
 * Reads a workbook: .xlsx, .xls (BIFF) or SpreadsheetML 2003, told apart by their bytes. All sheets, rows and
 * columns are read, hidden ones too. Cells are text: strings as stored; numbers as the stored double, never as
 * the sheet shows them; what the sheet formats as a date `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, without a
 * time zone; times alone `H:MM:SS`; `TRUE` and `FALSE`; "" where nothing is stored. Of cells that are merged
 * the first has the text.
 *
 * The work is done in a process of its own with bounds to its time and memory, after the list of files of an
 * .xlsx was checked: a workbook is a program's worth of formats, and it comes from elsewhere.
 * @throws DiagnosticsError
 */
export function readWorkbook(
  bytes: Uint8Array,
  path: string,
  limits: ProcessLimits = PROCESS_LIMITS,
): Workbook {
  const kind = workbookKind(bytes);
  try {
    if (kind === null) throw workbookProblem("broken-workbook", "This is no workbook.");
    if (bytes.length > WORKBOOK_LIMITS.bytes)
      throw tooMuch(`it has more than ${WORKBOOK_LIMITS.bytes} bytes`);
    if (kind === "xlsx") checkZip(bytes, path, WORKBOOK_LIMITS);
    const answer = readApart(kind, bytes, limits);
    if ("sheets" in answer) return { kind, sheets: answer.sheets };
    throw new DiagnosticsError(
      answer.problems.map(
        ({ line, column, ...problem }): Diagnostic => ({
          ...problem,
          severity: "error",
          at: { file: path, line, column },
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    throw new DiagnosticsError(
      error.diagnostics.map((d) => ({ ...d, at: { line: 1, column: 1, ...d.at, file: path } })),
    );
  }
}

function readApart(kind: WorkbookKind, bytes: Uint8Array, limits: ProcessLimits): ReadingAnswer {
  const { milliseconds, megabytes } = limits;
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, READING_PROCESS, kind],
    {
      input: bytes,
      timeout: milliseconds,
      killSignal: "SIGKILL",
      maxBuffer: ANSWER_BYTES,
      // Options meant for this process, such as a debugger's, are none of the other's.
      env: { ...process.env, NODE_OPTIONS: "" },
      windowsHide: true,
    },
  );
  if (status === 0) return readingAnswerSchema.parse(JSON.parse(stdout.toString("utf8")));
  if (codeOf(error) === "ETIMEDOUT")
    throw tooMuch(`reading it takes more than ${milliseconds / 1000} seconds`);
  if (codeOf(error) === "ENOBUFS" || stderr.includes("heap out of memory"))
    throw tooMuch(`reading it takes more than ${megabytes} MB of memory`);
  throw new Error(`The process that reads workbooks failed: ${stderr.toString("utf8")}`, {
    cause: error,
  });
}

function codeOf(error: Error | undefined): unknown {
  return error && "code" in error ? error.code : undefined;
}
