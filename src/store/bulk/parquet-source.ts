import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf } from "../../adapters/header.ts";
import type { BulkInput } from "./bulk-table.ts";
import { keyOf } from "./count-key.ts";
import { openParquet, parquetRecords, quotedName } from "./parquet-file.ts";
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

const AT_ONCE = 10_000;

/**
 * Stages a Parquet file.
 * @throws DiagnosticsError when it is no Parquet file, or no tidy table.
 */
export async function parquetSource(
  connection: DuckDBConnection,
  input: BulkInput,
): Promise<RowSource> {
  const { path, accounts } = input;
  const file = await openParquet(connection, join(input.root, path), path);
  const { header } = file;
  const column = (name: string) => quotedName(header.cells[columnOf(header, [name])] ?? "");
  const text = (name: string) => `coalesce(CAST(${column(name)} AS VARCHAR), '')`;
  const code = (name: keyof typeof TYPES) => codeOf(text(name), TYPES[name], false);
  const plain = file.hasNumbers ? plainNumber("v", "m") : plainText("t", "m", true);
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
        FROM ${file.from})`);
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
        const condition = `file_row_number IN (${wanted.join(", ")})`;
        for (const record of await parquetRecords(on, file, condition))
          yield { record, lastLine: record.line };
      }
    },
  };
}
