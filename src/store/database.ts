import { rmSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";

/** Nothing is fetched from the network, and what does not fit into memory goes beside the database. */
export function databaseSettings(path: string, memory: string): Record<string, string> {
  return {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: memory,
    temp_directory: `${path}.tmp`,
    threads: "2",
  };
}

/** Removes a database and what lies beside it. */
export function removeDatabase(path: string): void {
  for (const file of [path, `${path}.wal`]) rmSync(file, { force: true });
  rmSync(`${path}.tmp`, { recursive: true, force: true });
}

/** Opens a database for the length of some work. */
export async function withDatabase<T>(
  path: string,
  settings: Record<string, string>,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  // A native library: most commands open no database.
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(path, settings);
  try {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** The columns of a query, in their order. */
export async function columns(connection: DuckDBConnection, sql: string): Promise<unknown[][]> {
  const reader = await connection.runAndReadAll(sql);
  const found: unknown[][] = reader.getColumnsJS();
  // Without a row the database gives no columns.
  return found.length > 0 ? found : reader.columnNames().map(() => []);
}

export async function numbers(connection: DuckDBConnection, sql: string): Promise<number[]> {
  return ((await columns(connection, sql))[0] ?? []).map(Number);
}

export async function number(connection: DuckDBConnection, sql: string): Promise<number> {
  return (await numbers(connection, sql))[0] ?? 0;
}

/** A text inside a statement. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function sqlTexts(texts: readonly string[]): string {
  return texts.map(sqlText).join(", ");
}
