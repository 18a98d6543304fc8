import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../hash-file.ts";
import { readJson, writeJson } from "../json-file.ts";
import { loadBulk } from "./bulk.ts";
import type { BulkInput, BulkTable } from "./bulk-table.ts";
import type { Loaded } from "./load-task.ts";
import type { StoredTable } from "./read-series.ts";

/** What is remembered of a table beside its database. */
interface Kept {
  readonly table: BulkTable;
  /** Size of the database: one that was cut off is loaded again. */
  readonly bytes: number;
}

export type KeptTable = StoredTable | Extract<Loaded, { diagnostics: unknown }>;

/**
 * A table in its database. It is loaded once for its content, its place, its accounts, what `export.yml` says of
 * it and the product's version.
 */
export function keepTable(input: BulkInput, version: string, folder: string): KeptTable {
  const accounts = input.accounts.map((a) => [a.id, a.platform]);
  const { path, sha256, account, setup } = input;
  const name = digest([version, path, sha256, account, accounts, setup]);
  const database = join(folder, `${name}.duckdb`);
  const kept = readJson<Kept>(`${database}.json`);
  if (kept !== null && kept.bytes === sizeOf(database)) return { table: kept.table, database };
  mkdirSync(folder, { recursive: true });
  const loaded = loadBulk(input, database);
  if ("diagnostics" in loaded) return loaded;
  writeJson(`${database}.json`, { table: loaded.table, bytes: sizeOf(database) } satisfies Kept);
  return { table: loaded.table, database };
}

/** 0 for a file that is not there; no database is that small. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
