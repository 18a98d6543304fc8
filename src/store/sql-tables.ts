import { type DuckDBAppender, type DuckDBConnection, DuckDBDateValue } from "@duckdb/node-api";
import { epochMs } from "../calendar/dates.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { DAY_OFFSET, IN_KEY, packed } from "./bulk/count-key.ts";
import type { StoredTable } from "./bulk/read-series.ts";
import type { Store } from "./contents.ts";
import { sqlText } from "./database.ts";

type Cell = string | number | null;

/** What is written into the database: all that is not in one already. `own.mixed` names the series that are. */
const TABLES = `
  CREATE SCHEMA own;
  CREATE TABLE own.observations (
    account VARCHAR, platform VARCHAR, surface VARCHAR, metric VARCHAR, from_day DATE, day DATE, value DOUBLE,
    unit VARCHAR, status VARCHAR, file VARCHAR, line INTEGER, retrieved_on DATE
  );
  CREATE TABLE own.mixed (account VARCHAR, metric VARCHAR);
  CREATE TABLE posts (
    account VARCHAR, platform VARCHAR, post VARCHAR, title VARCHAR, url VARCHAR, surface VARCHAR,
    published_on DATE, metric VARCHAR, day DATE, value DOUBLE, file VARCHAR, line INTEGER
  );
  CREATE TABLE own.content (hash VARCHAR);
`;

/** Types of the columns that are not text, by their place. */
const OBSERVATION_TYPES: ColumnTypes = {
  4: "date",
  5: "date",
  6: "double",
  10: "integer",
  11: "date",
};
const POST_TYPES: ColumnTypes = { 6: "date", 8: "date", 9: "double", 11: "integer" };
type ColumnTypes = Readonly<Record<number, "date" | "integer" | "double">>;

/** Fills a new database. Rows of long tables that are current as they stand are left where they are. */
export async function fillTables(connection: DuckDBConnection, store: Store): Promise<void> {
  await connection.run(TABLES);
  const observations = await connection.createAppender("observations", "own");
  const mixed = await connection.createAppender("mixed", "own");
  const posts = await connection.createAppender("posts");
  for (const account of store.accounts) {
    for (const metric of store.metrics(account)) {
      if (store.plainRows(account, metric) !== null) continue;
      for (const o of store.of(account, metric).observations)
        append(observations, observationRow(o), OBSERVATION_TYPES);
      append(mixed, [account, metric], {});
    }
    for (const p of store.of(account).posts) append(posts, postRow(p), POST_TYPES);
  }
  for (const appender of [observations, mixed, posts]) appender.closeSync();
  // Last of all: a database that was cut off while it was filled has no hash, and is filled again.
  await connection.run(`INSERT INTO own.content VALUES (${sqlText(store.hash)})`);
}

/**
 * The tables that queries see, for as long as the connection is open: `observations` is what was written here and,
 * where they are, the rows of long tables.
 */
export async function openTables(connection: DuckDBConnection, store: Store): Promise<void> {
  for (const [i, { database }] of store.tables.entries())
    await connection.run(`ATTACH ${sqlText(database)} AS ${nameOf(i)} (READ_ONLY)`);
  await connection.run(`CREATE TEMP VIEW observations AS ${observationsOf(store)}`);
}

/** A query for all observations, or for those of some accounts. @param range first and last of these accounts */
export function observationsOf(store: Store, range?: readonly [string, string]): string {
  const [first, last] = (range ?? []).map(sqlText);
  const own = range ? `WHERE account BETWEEN ${first} AND ${last}` : "";
  const long = store.tables.map((stored, i) => rowsOf(nameOf(i), stored, range));
  return [`FROM own.observations ${own}`, ...long].join(" UNION ALL ");
}

function nameOf(table: number): string {
  return `long_${table}`;
}

function rowsOf(name: string, { table }: StoredTable, range?: readonly [string, string]): string {
  return `SELECT a.id AS account, a.platform, s.name AS surface, m.name AS metric,
      CASE WHEN m.is_stock THEN NULL ELSE c.day END AS from_day, c.day, c.value, m.unit, 'observed' AS status,
      ${sqlText(table.path)} AS file, c.line::INTEGER AS line, DATE ${sqlText(table.downloadedOn)} AS retrieved_on
    FROM (
      SELECT ${IN_KEY.account} AS account, ${IN_KEY.metric} AS metric, ${IN_KEY.surface} AS surface,
        DATE '1970-01-01' + (${IN_KEY.day} - ${DAY_OFFSET}) AS day, value, line
      FROM ${name}.counts ${range ? keysOf(table.accounts, range) : ""}) AS c
    JOIN ${name}.accounts AS a ON a.code = c.account
    JOIN ${name}.metrics AS m ON m.code = c.metric
    JOIN ${name}.surfaces AS s ON s.code = c.surface
    ANTI JOIN own.mixed AS x ON x.account = a.id AND x.metric = m.name`;
}

/** Keys are in the order of the accounts, so that those of a few are read without the others. */
function keysOf(accounts: readonly string[], [first, last]: readonly [string, string]): string {
  const behind = (isBehind: (id: string) => boolean) => {
    const index = accounts.findIndex(isBehind);
    return packed(index === -1 ? accounts.length : index, 0, 0, 0);
  };
  return `WHERE key >= ${behind((id) => id >= first)} AND key < ${behind((id) => id > last)}`;
}

function append(appender: DuckDBAppender, row: readonly Cell[], types: ColumnTypes): void {
  for (const [i, cell] of row.entries()) {
    if (cell === null) appender.appendNull();
    else if (types[i] === "date")
      appender.appendDate(new DuckDBDateValue(epochMs(String(cell)) / 86_400_000));
    else if (types[i] === "integer") appender.appendInteger(Number(cell));
    else if (types[i] === "double") appender.appendDouble(Number(cell));
    else appender.appendVarchar(String(cell));
  }
  appender.endRow();
}

function observationRow(o: Observation): Cell[] {
  return [
    ...[o.account, o.platform, o.surface, o.metric, o.from, o.at, o.value, o.unit, o.status],
    ...[o.source.file, o.source.line, o.retrievedOn],
  ];
}

function postRow(p: PostCount): Cell[] {
  return [
    ...[p.account, p.platform, p.post, p.title, p.url, p.surface, p.publishedOn, p.metric, p.at],
    ...[p.value, p.source.file, p.source.line],
  ];
}
