import type { DuckDBConnection } from "@duckdb/node-api";
import { number } from "../database.ts";
import type { ByteScan } from "./scan-bytes.ts";

/** Rows that share a step on their way to their lines. Few, so that those with many gaps take no longer. */
const BUCKET_BITS = 8;

/**
 * Finds the line of each staged row. Rows are staged in the order of the file, so a row's line is its number plus
 * the lines that gave no row before it. That shift is kept for each bucket of rows, with the steps inside it.
 * (Putting lines beside rows by their order alone, with row_number or a positional join, depends on how many
 * threads the database uses; an ASOF join gives the same and takes three times as long.)
 * @throws Error when lines and rows do not add up: then nobody knows which row stands where.
 */
export async function placeRows(
  connection: DuckDBConnection,
  headerLine: number,
  { lines, ragged }: Pick<ByteScan, "lines" | "ragged">,
): Promise<void> {
  await connection.run("CREATE TABLE gaps (line BIGINT)");
  const gaps = await connection.createAppender("gaps");
  for (const line of [headerLine, ...ragged, lines + 1]) {
    gaps.appendBigInt(BigInt(line));
    gaps.endRow();
  }
  gaps.closeSync();
  await connection.run(`CREATE TABLE runs AS
    SELECT first, behind, (sum(behind - first) OVER (ORDER BY first) - (behind - first))::BIGINT AS row FROM (
      SELECT line + 1 AS first, lead(line) OVER (ORDER BY line) AS behind FROM gaps QUALIFY behind > first)`);
  const rows = await number(connection, "SELECT count(*) FROM staged");
  const placed = await number(connection, "SELECT coalesce(sum(behind - first), 0) FROM runs");
  if (rows !== placed) throw new Error(`${rows} rows were read from ${placed} lines`);
  await connection.run(`CREATE TABLE places AS
    WITH buckets AS (SELECT range AS bucket, range << ${BUCKET_BITS} AS row FROM range((${rows} >> ${BUCKET_BITS}) + 1)),
      steps AS (
        SELECT row >> ${BUCKET_BITS} AS bucket, list({'row': row, 'shift': first - row} ORDER BY row) AS steps
        FROM runs WHERE row & ${2 ** BUCKET_BITS - 1} > 0 GROUP BY ALL)
    SELECT buckets.bucket, runs.first - runs.row AS shift, steps.steps
    FROM buckets ASOF JOIN runs ON buckets.row >= runs.row LEFT JOIN steps ON steps.bucket = buckets.bucket`);
}

export const PLACED_ROWS = `SELECT key, p, v, bad, (number + CASE WHEN steps IS NULL THEN shift
  ELSE coalesce(list_last(list_filter(steps, lambda s: s.row <= number)).shift, shift) END)::UINTEGER AS line
  FROM (SELECT *, rowid AS number FROM staged) JOIN places ON bucket = number >> ${BUCKET_BITS}`;
