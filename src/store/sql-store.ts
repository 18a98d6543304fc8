import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { type DuckDBConnection, DuckDBDateValue, DuckDBInstance } from "@duckdb/node-api";
import { epochMs } from "../calendar/dates.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { type SqlCell, type SqlResult, select } from "./sql-query.ts";

export { type SqlCell, SqlError, type SqlResult } from "./sql-query.ts";

/** The observations of a project as SQL tables, in a file that can be thrown away and built again. */
export interface SqlStore {
  /**
   * Runs one SELECT.
   * @param values What `$1`, `$2` and so on stand for.
   * @param mostRows No more rows than that are asked for.
   * @throws SqlError with its place where the database tells it; more rows than asked for are one too.
   */
  query(sql: string, values?: readonly SqlCell[], mostRows?: number): Promise<SqlResult>;
  close(): void;
}

const TABLES = `
  CREATE TABLE observations (
    account VARCHAR, platform VARCHAR, surface VARCHAR, metric VARCHAR, from_day DATE, day DATE, value DOUBLE,
    unit VARCHAR, status VARCHAR, file VARCHAR, line INTEGER, retrieved_on DATE
  );
  CREATE TABLE posts (
    account VARCHAR, platform VARCHAR, post VARCHAR, title VARCHAR, surface VARCHAR, published_on DATE,
    metric VARCHAR, day DATE, value DOUBLE, file VARCHAR, line INTEGER
  );
  CREATE TABLE content (hash VARCHAR);
`;

/**
 * Opens the store, and fills it first unless it holds just this content already.
 * Reports run on it with nothing but its tables: no files, no network, no settings.
 */
export async function openSqlStore(
  path: string,
  contentHash: string,
  observations: readonly Observation[],
  posts: readonly PostCount[],
): Promise<SqlStore> {
  mkdirSync(dirname(path), { recursive: true });
  let instance = await connect(path);
  if (!(await holds(instance, contentHash))) {
    instance.closeSync();
    rmSync(path, { force: true });
    rmSync(`${path}.wal`, { force: true });
    instance = await connect(path);
    await fill(instance, contentHash, observations, posts);
  }
  const connection = await instance.connect();
  await connection.run(
    "SET errors_as_json = true; SET enable_external_access = false; SET lock_configuration = true;",
  );
  return {
    query: (sql, values, mostRows) => select(connection, sql, values, mostRows),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function connect(path: string): Promise<DuckDBInstance> {
  const settings = {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: "1GB",
    temp_directory: `${path}.tmp`,
    threads: "2",
  };
  try {
    return await DuckDBInstance.create(path, settings);
  } catch {
    // Cut off or from another version: everything in it can be built again.
    rmSync(path, { force: true });
    return DuckDBInstance.create(path, settings);
  }
}

async function holds(instance: DuckDBInstance, hash: string): Promise<boolean> {
  const connection = await instance.connect();
  try {
    const { values } = await select(connection, "SELECT hash FROM content");
    return values[0]?.[0] === hash;
  } catch {
    return false;
  } finally {
    connection.closeSync();
  }
}

async function fill(
  instance: DuckDBInstance,
  hash: string,
  observations: readonly Observation[],
  posts: readonly PostCount[],
): Promise<void> {
  const connection = await instance.connect();
  await connection.run(TABLES);
  await append(
    connection,
    "observations",
    observations.map((o) => [
      o.account,
      o.platform,
      o.surface,
      o.metric,
      o.from,
      o.at,
      o.value,
      o.unit,
      o.status,
      o.source.file,
      o.source.line,
      o.retrievedOn,
    ]),
  );
  await append(
    connection,
    "posts",
    posts.map((p) => [
      p.account,
      p.platform,
      p.post,
      p.title,
      p.surface,
      p.publishedOn,
      p.metric,
      p.at,
      p.value,
      p.source.file,
      p.source.line,
    ]),
  );
  // Last of all: a store that was cut off while it was filled has no hash, and is filled again.
  await append(connection, "content", [[hash]]);
  connection.closeSync();
}

async function append(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const types = COLUMN_TYPES[table] ?? {};
  for (const row of rows) {
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
  appender.closeSync();
}

/** Types of the columns that are not text, in the order of the tables above. */
const COLUMN_TYPES: Readonly<
  Record<string, Readonly<Record<number, "date" | "integer" | "double">>>
> = {
  observations: { 4: "date", 5: "date", 6: "double", 10: "integer", 11: "date" },
  posts: { 5: "date", 7: "date", 8: "double", 10: "integer" },
};
