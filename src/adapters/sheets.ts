import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { AS_DOWNLOADED } from "../files/file-kind.ts";
import {
  readWorkbook,
  type SheetRow,
  type WorkbookKind,
  type WorkbookSheet,
} from "../files/workbook.ts";
import type { ExportRecord } from "./adapter.ts";
import { show } from "./cells.ts";
import { type CheckedTable, cutTables } from "./cut-tables.ts";
import type { ExportSetup } from "./export-setup.ts";
import type { RawTable } from "./read-table.ts";
import { partPath, type UnusedTable } from "./table-parts.ts";

export interface SheetTable extends RawTable {
  /** `<workbook>#<sheet>` */
  readonly path: string;
  /** Of the sheet. */
  readonly name: string;
}

export interface SheetTables {
  readonly tables: readonly SheetTable[];
  readonly unused: readonly UnusedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tables of a workbook. Hidden sheets, rows and columns are read like others. A sheet is cut like a text.
 * A record that has fewer cells than the header is filled up to it, as nothing stands in a sheet for an empty
 * cell at the end of a row. Sheets that hold nothing at all are passed over; a sheet without a known header
 * beside one that has is no error.
 * @throws DiagnosticsError when the workbook cannot be read, or no sheet in it is known
 */
export function readSheetTables(bytes: Uint8Array, path: string, setup: ExportSetup): SheetTables {
  const { kind, sheets } = readWorkbook(bytes, path);
  const tables: SheetTable[] = [];
  const unused: UnusedTable[] = [];
  const diagnostics: Diagnostic[] = [];
  const unknown: WorkbookSheet[] = [];
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  for (const sheet of filled) {
    const at = partPath(path, sheet.name);
    try {
      const cut = cutTables(sheet.rows.map(asExportRecord), at, setup);
      if (cut === null) unknown.push(sheet);
      else if ("unused" in cut) unused.push({ path: at, reason: cut.unused });
      else tables.push(...cut.map((table) => sheetTable(table, kind, at, sheet.name)));
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      diagnostics.push(...error.diagnostics);
    }
  }
  if (unknown.length === filled.length) throw noKnownSheet(path, filled);
  for (const sheet of unknown) {
    const reason = `No column names of this sheet are known; it begins with ${beginning(sheet)}.`;
    unused.push({ path: partPath(path, sheet.name), reason });
  }
  return { tables, unused, diagnostics };
}

function asExportRecord({ line, cells, faults }: SheetRow): ExportRecord {
  const [fault] = faults;
  return {
    line,
    cells,
    raw: cells.join("\t"),
    fault: fault ? `Cell ${columnLetters(fault.column)}${line}: ${fault.message}` : null,
  };
}

function sheetTable(cut: CheckedTable, kind: WorkbookKind, path: string, name: string): SheetTable {
  const width = cut.header.cells.length;
  const records = cut.records.map((record) => ({
    ...record,
    cells: [...record.cells, ...Array<string>(Math.max(0, width - record.cells.length)).fill("")],
  }));
  return { ...cut, records, path, name, encoding: kind, delimiter: null };
}

/** As Excel names its columns: A to Z, then AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

const NAMED_SHEETS = 8;

function noKnownSheet(path: string, filled: readonly WorkbookSheet[]): DiagnosticsError {
  const at = { file: path, line: 1, column: 1 };
  const problem = (code: string, message: string, hint: string) =>
    new DiagnosticsError([{ code, severity: "error", message, at, hint }]);
  if (filled.length === 0)
    return problem("empty-file", "No sheet of this workbook holds anything.", AS_DOWNLOADED);
  const named = filled
    .slice(0, NAMED_SHEETS)
    .map((sheet) => `${show(sheet.name)} begins with ${beginning(sheet)}`);
  const more = filled.length > NAMED_SHEETS ? `; ${filled.length - NAMED_SHEETS} more` : "";
  return problem(
    "unknown-export",
    `No adapter knows a sheet of this workbook: ${named.join("; ")}${more}.`,
    "say in export.yml beside it which column holds what, or write the counts as a tidy table: date,platform,account,surface,metric,value.",
  );
}

function beginning({ rows: [first] }: WorkbookSheet): string {
  const cells = first?.cells ?? [];
  return cells
    .filter((cell) => cell !== "")
    .slice(0, 6)
    .map(show)
    .join(", ");
}
