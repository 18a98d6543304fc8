import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { ExportRecord, ExportTable } from "./adapter.ts";

/** A table that cannot be used as a whole. */
export function tableProblem(
  table: Pick<ExportTable, "path">,
  record: ExportRecord,
  what: { code: string; message: string; hint: string },
): DiagnosticsError {
  const at = { file: table.path, line: record.line, column: 1 };
  return new DiagnosticsError([{ ...what, severity: "error", at, excerpt: firstLine(record.raw) }]);
}

export function firstLine(raw: string): string {
  return raw.split(/\r\n|\n|\r/, 1)[0] ?? "";
}
