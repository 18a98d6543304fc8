import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf } from "../../adapters/header.ts";
import type { BulkInput, CsvHead } from "./bulk-table.ts";
import { keyOf } from "./count-key.ts";
import { learnSurfaces } from "./learn-surfaces.ts";
import { PLACED_ROWS, placeRows } from "./place-rows.ts";
import {
  codeOf,
  DROP_TYPES,
  enumTypes,
  FIRST_DAY_CODE,
  plainText,
  SURFACES,
  TYPES,
} from "./plain-cells.ts";
import { type CsvReading, readCsv, unusedColumns } from "./read-csv.ts";
import { RecordReader } from "./record-reader.ts";
import type { RowSource } from "./row-source.ts";
import { scanBytes } from "./scan-bytes.ts";
import { writeRegular } from "./write-regular.ts";

/**
 * Stages a delimited text file. The database takes quotation marks for letters, so that a record is a line and
 * its rows stay in the order of the lines: the number of a row is then the number of its line, less the lines that
 * were refused before it.
 * @param scratch a place for a copy with plain line ends, where the file has others
 * @throws DiagnosticsError when the file is no text.
 */
export async function csvSource(
  connection: DuckDBConnection,
  input: BulkInput,
  read: CsvHead,
  scratch: string,
): Promise<RowSource> {
  const file = join(input.root, input.path);
  const { delimiter, header } = read;
  const shape = { delimiter, cells: header.cells.length, headerLine: header.line };
  const scan = scanBytes(file, input.path, shape);
  const head = { sha256: input.sha256, ...read };
  const surfaces = await stage(connection, input, {
    file: scan.regular ? file : writeRegular(file, scratch),
    ...{ head, hasQuotes: scan.hasQuotes, isQuoted: scan.isQuoted },
  });
  rmSync(scratch, { force: true });
  await placeRows(connection, header.line, scan);
  const records = new RecordReader(file, input.path, scan, delimiter);
  return {
    head,
    rows: PLACED_ROWS,
    surfaces,
    refused: scan.ragged,
    async *records(_, lines) {
      yield* records.at(lines);
    },
  };
}

/** Surfaces are free words: where many rows have one that was not expected, the file is staged again with it. */
async function stage(
  connection: DuckDBConnection,
  input: BulkInput,
  reading: CsvReading,
): Promise<readonly string[]> {
  await stageWith(connection, input, reading, SURFACES);
  const more = await learnSurfaces(connection, reading, SURFACES);
  if (more.length === 0) return SURFACES;
  const surfaces = [...SURFACES, ...more];
  await connection.run(`DROP TABLE staged; ${DROP_TYPES}`);
  await stageWith(connection, input, reading, surfaces);
  return surfaces;
}

async function stageWith(
  connection: DuckDBConnection,
  { accounts }: BulkInput,
  { file, head, hasQuotes, isQuoted }: CsvReading,
  surfaces: readonly string[],
): Promise<void> {
  const ids = accounts.map((a) => a.id);
  await connection.run(enumTypes(ids, surfaces, isQuoted));
  const column = (name: string) => `c${columnOf(head.header, [name])}`;
  const value = isQuoted ? `trim(${column("value")}, '"')` : column("value");
  const code = (name: keyof typeof TYPES) => codeOf(column(name), TYPES[name], isQuoted);
  const metric = code("metric");
  const day = `${code("date")} + ${FIRST_DAY_CODE}`;
  const key = keyOf(code("account"), metric, code("surface"), day);
  // Quotation marks are taken off in pairs or not at all; in a column that is not used one can begin a record of
  // several lines.
  const odd = [
    ...(isQuoted ? [`${column("value")} NOT SIMILAR TO '"[^"]*"|[^"]*'`] : []),
    ...(hasQuotes ? unusedColumns(head).map((c) => `contains(${c}, '"')`) : []),
  ];
  const plain = plainText(value, metric, head.delimiter === ",");
  await connection.run(`PRAGMA force_compression = 'uncompressed';
    CREATE TABLE staged AS SELECT key, p, v, ${["key IS NULL", "p IS NULL", "NOT plain", ...odd].join(" OR ")} AS bad
    FROM (SELECT *, ${key} AS key, (${code("platform")})::UTINYINT AS p, try_cast(${value} AS DOUBLE) AS v,
      ${plain} AS plain FROM ${readCsv(file, head)});
    PRAGMA force_compression = 'auto';`);
}
