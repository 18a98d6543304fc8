import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf } from "../../adapters/header.ts";
import { columns, number } from "../database.ts";
import { type CsvReading, readCsv } from "./read-csv.ts";

/** Below this part of the rows it is quicker to leave the bad ones to the adapter than to read the file again. */
const WORTH_READING_AGAIN = 0.02;
/** More are no surfaces but a column of something else. */
const MOST_LEARNT = 500;

/** Words of the column `surface` that are surfaces, and not among those that were expected, where many rows are bad. */
export async function learnSurfaces(
  connection: DuckDBConnection,
  { file, head, isQuoted }: CsvReading,
  known: readonly string[],
): Promise<string[]> {
  const column = `c${columnOf(head.header, ["surface"])}`;
  const bad = await number(connection, "SELECT avg(bad::INTEGER) FROM staged");
  if (bad <= WORTH_READING_AGAIN) return [];
  const text = isQuoted ? `trim(${column}, '"')` : column;
  const [found = []] = await columns(
    connection,
    `SELECT DISTINCT ${text} AS surface FROM ${readCsv(file, head)}
     WHERE regexp_full_match(${text}, '[a-z][a-z0-9_-]*') ORDER BY surface LIMIT ${MOST_LEARNT + 1}`,
  );
  const names = found.map(String);
  return names.length > MOST_LEARNT ? [] : names.filter((name) => !known.includes(name));
}
