import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExportRecord } from "../../adapters/adapter.ts";
import { databaseSettings, number, withDatabase } from "../database.ts";
import type { BulkInput } from "./bulk-table.ts";
import { openParquet, parquetRecords } from "./parquet-file.ts";
import { RecordReader } from "./record-reader.ts";
import { scanBytes } from "./scan-bytes.ts";

const AT_ONCE = 10_000;

/**
 * Every record behind the header, as the file has them, a few at a time.
 * @throws DiagnosticsError when the file as a whole cannot be used.
 */
export function allRecords(input: BulkInput): AsyncIterable<ExportRecord> {
  return input.head === null ? parquetRows(input) : delimitedRows(input, input.head);
}

async function* delimitedRows(
  { root, path }: BulkInput,
  { delimiter, header }: NonNullable<BulkInput["head"]>,
): AsyncGenerator<ExportRecord> {
  const file = join(root, path);
  const shape = { delimiter, cells: header.cells.length, headerLine: header.line };
  const scan = scanBytes(file, path, shape);
  const reader = new RecordReader(file, path, scan, delimiter);
  for (const { record } of reader.at(linesBehind(header.line, scan.lines))) yield record;
}

function* linesBehind(header: number, last: number): Generator<number> {
  for (let line = header + 1; line <= last; line++) yield line;
}

async function* parquetRows({ root, path }: BulkInput): AsyncGenerator<ExportRecord> {
  // A database for each piece: one that stayed open would be left so by a reader who stops half-way.
  const work = <T>(piece: Parameters<typeof withDatabase<T>>[2]) =>
    withDatabase(
      ":memory:",
      databaseSettings(join(tmpdir(), "followthrough-parquet"), "256MB"),
      piece,
    );
  const file = join(root, path);
  const rows = await work(async (connection) => {
    const { from } = await openParquet(connection, file, path);
    return number(connection, `SELECT count(*) FROM ${from}`);
  });
  for (let first = 0; first < rows; first += AT_ONCE)
    yield* await work(async (connection) =>
      parquetRecords(
        connection,
        await openParquet(connection, file, path),
        `file_row_number >= ${first} AND file_row_number < ${first + AT_ONCE}`,
      ),
    );
}
