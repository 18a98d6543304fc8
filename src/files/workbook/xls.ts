import { createRequire } from "node:module";
import { assertWholeBiff } from "./biff-records.ts";
import type { StoredCell } from "./cell.ts";
import type { WorkbookLimits } from "./limits.ts";
import { numberFormat } from "./number-format.ts";
import { broken, workbookProblem } from "./problem.ts";
import { SheetGrid } from "./sheet-grid.ts";
import type { WorkbookSheet } from "./workbook-types.ts";

/** Loaded where it is needed only: it is large. The CommonJS build comes with its code pages. */
const load = (): typeof import("xlsx") => createRequire(import.meta.url)("xlsx");

/**
 * The sheets of a BIFF workbook (.xls), read by SheetJS. A formula in it always stores a result.
 * @throws DiagnosticsError
 */
export function readXls(bytes: Uint8Array, limits: WorkbookLimits): readonly WorkbookSheet[] {
  const XLSX = load();
  const file = attempt(() => XLSX.CFB.read(Buffer.from(bytes), { type: "buffer" }));
  if (XLSX.CFB.find(file, "/EncryptedPackage") !== null) throw encrypted();
  assertWholeBiff(streamOf(XLSX.CFB.find(file, "/Workbook") ?? XLSX.CFB.find(file, "/Book")));
  const book = attempt(() =>
    XLSX.read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      sheetRows: limits.rows + 1,
    }),
  );
  const grid = new SheetGrid(limits);
  grid.date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  for (const name of book.SheetNames) {
    grid.begin(name);
    const rows: SheetData = book.Sheets[name]?.["!data"] ?? [];
    rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        const stored = cell && storedCell(cell);
        if (stored) grid.put(r + 1, c + 1, stored);
      });
    });
    grid.end();
  }
  return grid.sheets();
}

interface SheetCell {
  readonly t: string;
  readonly v?: unknown;
  readonly z?: unknown;
}
type SheetData = readonly (readonly (SheetCell | undefined)[] | undefined)[];

/** [MS-XLS] 2.5.10, Bes. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

function storedCell({ t, v, z }: SheetCell): StoredCell | null {
  if (t === "s" && typeof v === "string") return { type: "text", text: v };
  if (t === "n" && typeof v === "number")
    return {
      type: "number",
      value: v,
      format: numberFormat(typeof z === "string" ? z : "General"),
    };
  if (t === "b") return { type: "boolean", value: String(v) };
  if (t === "e") return { type: "error", text: ERRORS.get(v) ?? `#${v}` };
  if (t === "z") return null;
  throw broken(`It holds a cell of a kind that is not known, ${JSON.stringify(t)}.`);
}

function streamOf(entry: { content?: unknown } | null): Uint8Array {
  if (entry?.content instanceof Uint8Array) return entry.content;
  throw broken("It is an Office file, and holds no sheets.");
}

/** SheetJS tells what it cannot read by throwing errors of any kind. */
function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(message)) throw encrypted();
    throw broken(`It is cut or damaged: ${message}.`);
  }
}

function encrypted() {
  return workbookProblem(
    "encrypted-workbook",
    "This workbook is locked with a password.",
    "open it in Excel, remove the password and save it.",
  );
}
