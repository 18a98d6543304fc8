import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { show } from "../cells.ts";
import { tableProblem } from "../table-problem.ts";
import type { Located } from "./locate.ts";
import type { ColumnValues, Mapping } from "./mapping.ts";

/** What a record is: a row of this account, one of another account, or a sum of others. */
export type RowKind = "own" | "other" | "total";

export interface RowKinds {
  kindOf(record: ExportRecord): RowKind;
  readonly checks: readonly ExportCheck[];
}

/**
 * Tells the rows of a table apart by `rows` and `totals` of its mapping.
 * @throws DiagnosticsError when no row is of this account.
 */
export function rowKinds(table: ExportTable, mapping: Mapping, at: Located): RowKinds {
  const holds = (record: ExportRecord, column: ColumnValues) =>
    column.values.some((value) => value.trim() === record.cells[at(column)]?.trim());
  const kindOf = (record: ExportRecord): RowKind => {
    if (mapping.totals.some((column) => holds(record, column))) return "total";
    return mapping.rows.every((column) => holds(record, column)) ? "own" : "other";
  };
  if (mapping.rows.length === 0) return { kindOf, checks: [] };
  const told = table.records.filter((r) => r.fault === null && kindOf(r) !== "total");
  const own = told.filter((r) => kindOf(r) === "own").length;
  if (told.length > 0 && own === 0) throw noRow(table, mapping.rows);
  const wanted = mapping.rows.map((c) => `${c.name} = ${c.values.join(" or ")}`).join(", ");
  return {
    kindOf,
    checks: [
      {
        id: "other-account",
        ok: true,
        message: `${own} of ${told.length} rows are of this account (${wanted}); the others are left out.`,
      },
    ],
  };
}

function noRow(table: ExportTable, rows: readonly ColumnValues[]) {
  const wanted = rows.map((c) => `${c.name} = ${c.values.map(show).join(" or ")}`).join(" and ");
  return tableProblem(table, table.header, {
    code: "other-account",
    message: `No row of this table has ${wanted}.`,
    hint: `correct "rows" in ${rows[0]?.at.file ?? "export.yml"}; small and capital letters count.`,
  });
}
