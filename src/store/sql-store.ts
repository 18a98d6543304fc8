import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Store } from "./contents.ts";
import { databaseSettings, removeDatabase } from "./database.ts";
import { type SqlCell, type SqlResult, select } from "./sql-query.ts";
import { fillTables, openTables } from "./sql-tables.ts";

export { type SqlCell, SqlError, type SqlResult } from "./sql-query.ts";

const MEMORY = "1GB";

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

/**
 * Opens the store's tables, and fills them first unless they hold just this content already.
 * Reports run on them with nothing but the tables: no files, no network, no settings.
 */
export async function openSqlStore(path: string, store: Store): Promise<SqlStore> {
  const { connection, close } = await openTablesAt(path, store);
  await connection.run(
    "SET errors_as_json = true; SET enable_external_access = false; SET lock_configuration = true;",
  );
  return { query: (sql, values, mostRows) => select(connection, sql, values, mostRows), close };
}

/** The same tables for work of our own, which may write files. */
export async function openTablesAt(
  path: string,
  store: Store,
): Promise<{ connection: DuckDBConnection; close(): void }> {
  mkdirSync(dirname(path), { recursive: true });
  let instance = await connect(path);
  if (!(await holds(instance, store.hash))) {
    instance.closeSync();
    removeDatabase(path);
    instance = await connect(path);
    const filling = await instance.connect();
    await fillTables(filling, store);
    filling.closeSync();
  }
  const connection = await instance.connect();
  await openTables(connection, store);
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function connect(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, databaseSettings(path, MEMORY));
  } catch {
    // Cut off or from another version: everything in it can be built again.
    removeDatabase(path);
    return DuckDBInstance.create(path, databaseSettings(path, MEMORY));
  }
}

async function holds(instance: DuckDBInstance, hash: string): Promise<boolean> {
  const connection = await instance.connect();
  try {
    const { values } = await select(connection, "SELECT hash FROM own.content");
    return values[0]?.[0] === hash;
  } catch {
    return false;
  } finally {
    connection.closeSync();
  }
}
