import { DiagnosticsError, type Position } from "../../diagnostics/diagnostic.ts";
import { AS_DOWNLOADED } from "../file-kind.ts";

/** The process that reads a workbook does not know its path; {@link readWorkbook} fills it in. */
const NOWHERE: Position = { file: "", line: 1, column: 1 };

/** Why a workbook is not read. */
export function workbookProblem(
  code: "unsafe-workbook" | "broken-workbook" | "encrypted-workbook",
  message: string,
  hint = AS_DOWNLOADED,
  at: Position = NOWHERE,
): DiagnosticsError {
  return new DiagnosticsError([{ code, severity: "error", message, at, hint }]);
}

/** Why a workbook is not read to its end. */
export function tooMuch(what: string): DiagnosticsError {
  const hint = "download the export again, of a shorter time or in parts.";
  return workbookProblem("unsafe-workbook", `This workbook is not read: ${what}.`, hint);
}

export function broken(what: string, at?: Position): DiagnosticsError {
  return workbookProblem("broken-workbook", `This workbook cannot be read. ${what}`, undefined, at);
}
