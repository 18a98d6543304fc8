import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AccountFiles } from "./account-files.ts";
import type { Index } from "./build-store.ts";
import { BULK_FOLDER } from "./collect.ts";

/** Whether the databases that an index names are still there. */
export function hasTables(folder: string, { tables }: Index): boolean {
  return tables.every(({ database }) => existsSync(join(folder, BULK_FOLDER, database)));
}

/** Removes what an earlier index named. All of it can be made again. */
export function removeOthers(folder: string, { key, tables }: Index): void {
  new AccountFiles(folder, key).removeOthers();
  const named = new Set(tables.map((t) => t.database));
  const bulk = join(folder, BULK_FOLDER);
  for (const name of existsSync(bulk) ? readdirSync(bulk) : [])
    if (!named.has(name.replace(/\.json$/, "")))
      rmSync(join(bulk, name), { recursive: true, force: true });
}
