import type { Quarantined } from "../adapters/adapter.ts";
import type { IngestedFile } from "../adapters/ingest-file.ts";
import { tidy } from "../adapters/tidy.ts";
import { bulkQuarantine } from "./bulk/bulk.ts";
import type { StoredTable } from "./bulk/read-series.ts";
import type { CollectedFile } from "./collect.ts";

/** What one table gave, without its rows. */
export type TableSummary = Omit<IngestedFile["tables"][number], "observations" | "posts"> & {
  readonly observations: number;
  readonly posts: number;
};

/**
 * What one export gave, without its rows. Of a long table `quarantine` holds the first rows alone; `rows` says
 * how many there are, and the store's `quarantine()` gives them all.
 */
export type FileSummary = Omit<IngestedFile, "tables"> & {
  readonly tables: readonly TableSummary[];
};

/** As many as somebody reads. */
const QUARANTINE_SHOWN = 500;
const AT_ONCE = 10_000;

export function summaryOf({ bulk, ...file }: CollectedFile): FileSummary {
  const tables = file.tables.map((t) => ({
    ...t,
    observations: t.observations.length,
    posts: t.posts.length,
  }));
  return { ...file, tables: bulk === null ? tables : [bulkSummary(bulk)] };
}

function bulkSummary({ table, database }: StoredTable): TableSummary {
  const { path, rows, window, checks, series } = table;
  const some = rows.quarantined > 0 ? bulkQuarantine(database, 0, QUARANTINE_SHOWN) : [];
  return {
    ...{ path, adapter: tidy.id, title: tidy.title, window, checks, rows },
    observations: series.reduce((sum, s) => sum + s.rows, 0),
    posts: 0,
    quarantine: some.map((row) => ({ path, ...row })),
  };
}

/** Every row in quarantine, file by file, in the order of their lines. */
export function* quarantineOf(
  files: readonly FileSummary[],
  stored: readonly StoredTable[],
): Generator<Quarantined> {
  const databases = new Map(stored.map((s) => [s.table.path, s.database]));
  for (const { path, rows, quarantine } of files.flatMap((file) => file.tables)) {
    yield* quarantine;
    const database = databases.get(path);
    if (database === undefined) continue;
    for (let from = quarantine.length; from < rows.quarantined; from += AT_ONCE)
      for (const row of bulkQuarantine(database, from, AT_ONCE)) yield { path, ...row };
  }
}
