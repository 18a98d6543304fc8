import { type Diagnostic, DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { ExportTable } from "../adapter.ts";
import { show } from "../cells.ts";
import { normalizeName } from "../header.ts";
import { type Mapping, type NamedColumn, namedColumns, spotOf, withoutNumber } from "./mapping.ts";

/** Index of a column that the mapping names. */
export type Located = (column: Pick<NamedColumn, "name">) => number;

/**
 * Where the columns of a mapping stand in a table.
 * @throws DiagnosticsError with every name that the header does not have, or has several times.
 */
export function locate(table: ExportTable, mapping: Mapping): Located {
  const names = table.header.cells.map(normalizeName);
  const diagnostics: Diagnostic[] = [];
  const found = new Map<string, number>();
  for (const column of namedColumns(mapping)) {
    const index = indexOf(names, column.name);
    if (typeof index === "number") found.set(column.name, index);
    else
      diagnostics.push({
        ...problemOf(table, column, index),
        severity: "error",
        ...spotOf(column),
      });
  }
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return ({ name }) => found.get(name) ?? -1;
}

/** @returns how often the name stands in the header, in a text, where that is not once. */
function indexOf(names: readonly string[], name: string): number | "none" | "several" {
  const places = (wanted: string) =>
    names.flatMap((own, i) => (own === normalizeName(wanted) ? [i] : []));
  const [first, ...others] = places(name);
  if (first !== undefined) return others.length > 0 ? "several" : first;
  const number = / \((\d+)\)$/.exec(name)?.[1];
  return number === undefined
    ? "none"
    : (places(withoutNumber(name))[Number(number) - 1] ?? "none");
}

function problemOf(
  { path, header }: ExportTable,
  { name }: NamedColumn,
  count: "none" | "several",
) {
  const where = `of ${path}, line ${header.line}`;
  if (count === "several")
    return {
      code: "column-name-twice",
      message: `Several columns ${where}, are called ${show(name)}.`,
      hint: `say which: "${name} (1)", "${name} (2)" ..., counted from the left.`,
    };
  return {
    code: "no-such-column",
    message: `No column ${where}, is called ${show(name)}.`,
    hint: didYouMean(
      name,
      header.cells.filter((cell) => cell.trim() !== ""),
    ),
  };
}
