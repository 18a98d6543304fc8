import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { exportPlace } from "../adapters/export-place.ts";
import { ingestBytes } from "../adapters/ingest-file.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import { openProject } from "../project/project.ts";
import { everySeries } from "../store/contents.ts";
import { openSqlStore } from "../store/sql-store.ts";
import { openStore, type Store } from "../store/store.ts";

const PACKAGE = resolve(import.meta.dirname, "../..");
const RUNS = 3;

/**
 * Rows per second from bytes to observations, by kind of export (of each kind the sample's longest file), and
 * milliseconds to open the store, cold (every export is parsed) and warm (nothing has changed).
 */
export async function ingestTimes(tmp: string) {
  const scratch = mkdtempSync(join(tmp, "followthrough-bench-store-"));
  try {
    const { data, store } = openProject(PACKAGE);
    const anchors = [...everySeries(store)].flat().filter((o) => o.source.file === ANCHORS_FILE);
    const cacheFolder = join(scratch, "store");
    const input = {
      root: PACKAGE,
      accounts: data.accounts,
      anchors,
      cacheFolder,
      version: "bench",
    };
    const open = () => {
      for (const series of everySeries(openStore(input))) void series;
    };
    const forget = () => rmSync(cacheFolder, { recursive: true, force: true });
    return {
      rowsPerSecond: perKind(store, data.accounts),
      storeOpen: { coldMs: await best(open, forget), warmMs: await best(open) },
      sqlOpen: await sqlTimes(store, join(scratch, "store.duckdb")),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function perKind(store: Store, accounts: Parameters<typeof exportPlace>[1]) {
  const longest = new Map<string, { path: string; rows: number }>();
  for (const { path, tables } of store.files) {
    const rows = tables.reduce((n, t) => n + t.rows.read, 0);
    for (const { adapter } of tables)
      if (rows > (longest.get(adapter)?.rows ?? 0)) longest.set(adapter, { path, rows });
  }
  const figures = [...longest].sort().map(([adapter, { path, rows }]) => {
    const bytes = readFileSync(join(PACKAGE, path));
    const place = exportPlace(path, accounts);
    const times = Array.from({ length: RUNS }, () => {
      const from = performance.now();
      ingestBytes(bytes, path, place);
      return performance.now() - from;
    });
    const ms = Math.min(...times);
    return [adapter, { rows, bytes: bytes.length, rowsPerSecond: Math.round((rows / ms) * 1000) }];
  });
  return Object.fromEntries(figures);
}

async function sqlTimes(store: Store, path: string) {
  const open = async () => (await openSqlStore(path, store)).close();
  return {
    coldMs: await best(open, () => rmSync(path, { force: true })),
    warmMs: await best(open),
  };
}

/** The shortest of some runs, in whole milliseconds. */
async function best(run: () => void | Promise<void>, before = () => {}): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    before();
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return Math.round(Math.min(...times));
}
