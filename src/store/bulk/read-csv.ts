import { columnOf } from "../../adapters/header.ts";
import { tidy } from "../../adapters/tidy.ts";
import { sqlText } from "../database.ts";
import type { TableHead } from "./row-source.ts";

/** What the database's reader is told of a file; it finds out nothing by itself. */
export interface CsvReading {
  readonly file: string;
  readonly head: TableHead & { readonly delimiter: string };
  /** Whether there are quotation marks in it at all. */
  readonly hasQuotes: boolean;
  /** Whether rows with cells in quotation marks are rows like others; else they are left to the adapter. */
  readonly isQuoted: boolean;
}

/** A call of the database's reader, for which every column is text. Lines with other cells it passes over. */
export function readCsv(file: string, { header, delimiter }: CsvReading["head"]): string {
  const names = header.cells.map((_, i) => `c${i}`);
  return `read_csv(${sqlText(file)}, columns = {${names.map((name) => `'${name}': 'VARCHAR'`).join(", ")}},
    auto_detect = false, header = false, skip = ${header.line}, delim = ${sqlText(delimiter)}, quote = '',
    escape = '', comment = '', nullstr = '\u0001', force_not_null = [${names.map(sqlText).join(", ")}],
    ignore_errors = true, max_line_size = 2097152)`;
}

/** Columns that no count is read from. */
export function unusedColumns({ header }: TableHead): string[] {
  const used = tidy.headerNames.map((name) => columnOf(header, [name]));
  return header.cells.flatMap((_, i) => (used.includes(i) ? [] : [`c${i}`]));
}
