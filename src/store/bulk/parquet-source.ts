import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf } from "../../adapters/header.ts";
import { tidy } from "../../adapters/tidy.ts";
import { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import { columns, sqlText } from "../database.ts";
import type { BulkInput } from "./bulk-table.ts";
import { keyOf } from "./count-key.ts";
import {
  codeOf,
  enumTypes,
  FIRST_DAY_CODE,
  plainNumber,
  plainText,
  SURFACES,
  TYPES,
} from "./plain-cells.ts";
import type { RowSource } from "./row-source.ts";

const NUMBER = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$|^DOUBLE$|^DECIMAL/;

/**
 * Stages a Parquet file. It has no lines: a place in it is the number of the row, counted from 1.
 * @throws DiagnosticsError when it is no Parquet file, or no tidy table.
 */
export async function parquetSource(
  connection: DuckDBConnection,
  input: BulkInput,
): Promise<RowSource> {
  const { path, accounts } = input;
  const file = `read_parquet(${sqlText(join(input.root, path))}, file_row_number = true)`;
  const header = await readHeader(connection, file, path);
  const column = (name: string) => quotedName(header.cells[columnOf(header, [name])] ?? "");
  const text = (name: string) => `coalesce(CAST(${column(name)} AS VARCHAR), '')`;
  const code = (name: keyof typeof TYPES) => codeOf(text(name), TYPES[name], false);
  const plain = header.hasNumbers ? plainNumber("v", "m") : plainText("t", "m", true);
  await connection.run(
    enumTypes(
      accounts.map((a) => a.id),
      SURFACES,
      false,
    ),
  );
  await connection.run(`CREATE TABLE staged AS SELECT ${keyOf("a", "m", "s", "d")} AS key, p, v, line,
    a IS NULL OR m IS NULL OR s IS NULL OR p IS NULL OR d IS NULL OR NOT (${plain}) AS bad FROM (
      SELECT (${code("account")})::UINTEGER AS a, (${code("metric")})::UTINYINT AS m,
        (${code("surface")})::USMALLINT AS s, (${code("platform")})::UTINYINT AS p,
        (${code("date")} + ${FIRST_DAY_CODE})::UINTEGER AS d, ${text("value")} AS t,
        try_cast(${column("value")} AS DOUBLE) AS v, (file_row_number + 1)::UINTEGER AS line
        FROM ${file})`);
  return {
    head: {
      sha256: input.sha256,
      encoding: "parquet",
      delimiter: null,
      preamble: [],
      header,
      checks: [],
    },
    rows: "FROM staged",
    surfaces: SURFACES,
    refused: [],
    async *records(on, lines) {
      for (let from = 0; from < lines.length; from += AT_ONCE) {
        const wanted = lines.slice(from, from + AT_ONCE).map((line) => line - 1);
        const [numbers = [], ...cells] = await columns(
          on,
          `SELECT file_row_number, ${header.cells.map(quotedName).join(", ")} FROM ${file}
           WHERE file_row_number IN (${wanted.join(", ")}) ORDER BY file_row_number`,
        );
        for (const [i, number] of numbers.entries()) {
          const line = Number(number) + 1;
          const row = cells.map((column) => cellText(column[i]));
          yield { record: { line, cells: row, raw: row.join(","), fault: null }, lastLine: line };
        }
      }
    },
  };
}

/** @throws DiagnosticsError */
async function readHeader(connection: DuckDBConnection, file: string, path: string) {
  const [names = [], types = []] = await described(connection, file, path);
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
  return { ...header, hasNumbers: NUMBER.test(typeOf("value")) };
}

async function described(connection: DuckDBConnection, file: string, path: string) {
  try {
    return await columns(
      connection,
      `SELECT column_name, column_type FROM (DESCRIBE FROM ${file})`,
    );
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw refusal(path, `This is no Parquet file that can be read. ${first}`);
  }
}

const AT_ONCE = 10_000;

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function quotedName(name: string): string {
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
