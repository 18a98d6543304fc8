import type { Adapter, ExportTable } from "../adapter.ts";

/** One sheet of a workbook: which it is, by its header, and what it says. */
export type Sheet = Pick<Adapter, "headerNames" | "identify" | "extract">;

/** An export that is one workbook of several sheets, each with columns of its own. */
export function workbookOf(id: string, title: string, ...sheets: readonly Sheet[]): Adapter {
  return {
    id,
    title,
    platforms: ["linkedin"],
    headerNames: sheets.flatMap((sheet) => sheet.headerNames),
    identify: (table) => sheets.some((sheet) => sheet.identify(table)),
    extract: (table) => sheetOf(table, sheets).extract(table),
  };
}

function sheetOf(table: ExportTable, sheets: readonly Sheet[]): Sheet {
  const sheet = sheets.find((s) => s.identify(table));
  if (sheet === undefined) throw new RangeError(`${table.path} is no sheet of this workbook`);
  return sheet;
}
