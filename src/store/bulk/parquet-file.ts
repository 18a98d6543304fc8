import type { DuckDBConnection } from "@duckdb/node-api";
import type { ExportRecord } from "../../adapters/adapter.ts";
import { columnOf } from "../../adapters/header.ts";
import { tidy } from "../../adapters/tidy.ts";
import { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import { columns, sqlText } from "../database.ts";

const NUMBER = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$|^DOUBLE$|^DECIMAL/;

/** A Parquet file that holds a tidy table. It has no lines: a place in it is the number of the row, counted from 1. */
export interface ParquetFile {
  /** A call of the database's reader, with the number of each row, counted from 0, as `file_row_number`. */
  readonly from: string;
  readonly header: ExportRecord;
  /** Whether its values are numbers; else they are texts. */
  readonly hasNumbers: boolean;
}

/**
 * @param file where it is
 * @param path what messages call it
 * @throws DiagnosticsError when it is no Parquet file, or no tidy table.
 */
export async function openParquet(
  connection: DuckDBConnection,
  file: string,
  path: string,
): Promise<ParquetFile> {
  const from = `read_parquet(${sqlText(file)}, file_row_number = true)`;
  const [names = [], types = []] = await described(connection, from, path);
  // The last one is the number of the row, which the database adds.
  const cells = names.slice(0, -1).map(String);
  const header = { line: 0, cells, raw: cells.join(","), fault: null };
  const typeOf = (name: string) => String(types[columnOf(header, [name])] ?? "");
  for (const name of tidy.headerNames) {
    const type = typeOf(name);
    const right =
      type === "VARCHAR" ||
      (name === "date" && type === "DATE") ||
      (name === "value" && NUMBER.test(type));
    if (!right)
      throw refusal(
        path,
        type === ""
          ? `This table has no column "${name}".`
          : `Column "${name}" is of type ${type}, which is read as neither text nor a ${name}.`,
      );
  }
  return { from, header, hasNumbers: NUMBER.test(typeOf("value")) };
}

/** Rows that a condition on `file_row_number` picks, as a text file would have them. */
export async function parquetRecords(
  connection: DuckDBConnection,
  { from, header }: ParquetFile,
  condition: string,
): Promise<ExportRecord[]> {
  const [numbers = [], ...cells] = await columns(
    connection,
    `SELECT file_row_number, ${header.cells.map(quotedName).join(", ")} FROM ${from}
     WHERE ${condition} ORDER BY file_row_number`,
  );
  return numbers.map((number, i) => {
    const row = cells.map((column) => cellText(column[i]));
    return { line: Number(number) + 1, cells: row, raw: row.join(","), fault: null };
  });
}

async function described(connection: DuckDBConnection, from: string, path: string) {
  try {
    return await columns(
      connection,
      `SELECT column_name, column_type FROM (DESCRIBE FROM ${from})`,
    );
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw refusal(path, `This is no Parquet file that can be read. ${first}`);
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function refusal(path: string, message: string): DiagnosticsError {
  return new DiagnosticsError([
    {
      ...{ code: "not-tidy", severity: "error", message },
      at: { file: path, line: 1, column: 1 },
      hint: `write a table with the columns ${tidy.headerNames.join(",")}: a DATE, four texts and a whole number or DOUBLE.`,
    },
  ]);
}
