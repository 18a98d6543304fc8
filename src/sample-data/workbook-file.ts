import { createRequire } from "node:module";

export type Cell = string | number | null;

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Loaded where it is needed only: it is large. */
const load = (): typeof import("xlsx") => createRequire(import.meta.url)("xlsx");

/**
 * A BIFF8 workbook, as LinkedIn gives it. Texts stay texts, also where they look like dates, and a cell that is
 * null is not stored. SheetJS writes no time and no name of a machine into it, so its bytes depend on the rows alone.
 */
export function workbook(sheets: readonly SheetRows[]): Uint8Array {
  const XLSX = load();
  const book = XLSX.utils.book_new();
  for (const { name, rows } of sheets)
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((r) => [...r])), name);
  const bytes: unknown = XLSX.write(book, { type: "buffer", bookType: "biff8", bookSST: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError("SheetJS gave no bytes.");
  return new Uint8Array(bytes);
}
