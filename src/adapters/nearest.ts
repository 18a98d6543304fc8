import type { Adapter, ExportTable } from "./adapter.ts";
import { normalizeName } from "./header.ts";
import { ADAPTERS } from "./index.ts";

/** An adapter that a table is not for, and the columns with which it would be. */
export interface Nearest {
  readonly adapter: string;
  readonly title: string;
  readonly missing: readonly string[];
}

/**
 * The adapters that come nearest to a table that none knows: those that share a column with it before the others,
 * and of these the ones that miss the fewest.
 * What is missing is found by asking `identify` itself, with ever fewer columns added.
 */
export function nearestAdapters(
  table: ExportTable,
  adapters: readonly Adapter[] = ADAPTERS,
  most = 3,
): Nearest[] {
  const present = new Set(table.header.cells.map(normalizeName));
  return adapters
    .flatMap((adapter) => {
      const shared = new Set(adapter.headerNames.map(normalizeName).filter((n) => present.has(n)));
      // One strange cell is a line of text rather than a table.
      const isTable = shared.size > 0 || present.size > 1;
      const missing = isTable ? missingColumns(table, adapter) : null;
      return missing ? [{ adapter, missing, shared: shared.size }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.shared > 0) - Number(a.shared > 0) ||
        a.missing.length - b.missing.length ||
        b.shared - a.shared,
    )
    .slice(0, most)
    .map(({ adapter: { id, title }, missing }) => ({ adapter: id, title, missing }));
}

/** The first of several names for a column is the one that stays, which is English. */
function missingColumns(table: ExportTable, adapter: Adapter): string[] | null {
  const present = new Set(table.header.cells.map(normalizeName));
  const absent = new Map(adapter.headerNames.map((name) => [normalizeName(name), name] as const));
  for (const name of present) absent.delete(name);
  const added = [...absent.values()];
  const isClaimed = (names: readonly string[]) =>
    adapter.identify({
      ...table,
      header: { ...table.header, cells: [...table.header.cells, ...names] },
    });
  if (!isClaimed(added)) return null;
  return added.reduceRight<string[]>((kept, name) => {
    const without = kept.filter((other) => other !== name);
    return isClaimed(without) ? without : kept;
  }, added);
}

/** `TikTok Studio, Overview.csv, which also has "Profile Views"` */
export function nearestText({ title, missing }: Nearest): string {
  const columns = missing.map((name) => JSON.stringify(name)).join(", ");
  return columns === "" ? title : `${title}, which also has ${columns}`;
}
