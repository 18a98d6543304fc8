import type { DuckDBConnection } from "@duckdb/node-api";
import type { Store } from "./contents.ts";
import { columns, removeDatabase, sqlText } from "./database.ts";
import { openTablesAt } from "./sql-store.ts";
import { observationsOf } from "./sql-tables.ts";

const COLUMNS = `account, platform, surface, metric, from_day AS "from", day AS "at", value, unit,
  file || ':' || line AS source, status`;
const IN_ORDER = `ORDER BY account, metric, surface, "at", "from" NULLS FIRST, unit, platform`;
const POSTS = `SELECT account, platform, surface, post, title, url, published_on AS published, metric, day AS "at",
  value, file || ':' || line AS source FROM posts ORDER BY rowid`;

/** Rows that are sorted in one go: millions of them with all their texts would not fit into memory. */
const SORTED_AT_ONCE = 500_000;
const MEMORY = "500MB";

/**
 * Writes every observation, or the count of every post, to a Parquet file, in the order of the store.
 * @param path of the database with the store's tables
 * @throws Error when the file cannot be written
 */
export async function writeParquet(
  path: string,
  store: Store,
  what: "observations" | "posts",
  file: string,
): Promise<void> {
  const { connection, close } = await openTablesAt(path, store);
  const scratch = `${path}.${process.pid}.sorted`;
  try {
    await connection.run(`SET memory_limit = '${MEMORY}'`);
    const rows = what === "posts" ? POSTS : await sortRows(connection, store, scratch);
    await connection.run(`COPY (${rows}) TO ${sqlText(file)} (FORMAT parquet)`);
  } finally {
    close();
    removeDatabase(scratch);
  }
}

/** @returns a query for all observations in order */
async function sortRows(
  connection: DuckDBConnection,
  store: Store,
  scratch: string,
): Promise<string> {
  await connection.run(`ATTACH ${sqlText(scratch)} AS sorted`);
  await connection.run(`CREATE TABLE sorted.rows AS SELECT ${COLUMNS} FROM observations LIMIT 0`);
  for (const range of await accountRanges(connection))
    await connection.run(
      `INSERT INTO sorted.rows SELECT ${COLUMNS} FROM (${observationsOf(store, range)}) ${IN_ORDER}`,
    );
  return "FROM sorted.rows";
}

/** First and last account of runs of accounts that have about as many rows as are sorted at once. */
async function accountRanges(connection: DuckDBConnection): Promise<[string, string][]> {
  const [accounts = [], counts = []] = await columns(
    connection,
    "SELECT account, count(*)::INTEGER FROM observations GROUP BY account ORDER BY account",
  );
  const ranges: [string, string][] = [];
  let rows = SORTED_AT_ONCE;
  for (const [i, account] of accounts.map(String).entries()) {
    const range = ranges.at(-1);
    if (range === undefined || rows >= SORTED_AT_ONCE) {
      ranges.push([account, account]);
      rows = 0;
    } else range[1] = account;
    rows += Number(counts[i]);
  }
  return ranges;
}
