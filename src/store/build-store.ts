import { basename } from "node:path";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { AccountFiles } from "./account-files.ts";
import type { StoredTable } from "./bulk/read-series.ts";
import { collectExports, type ParsedExports } from "./collect.ts";
import type { AnchorMismatch } from "./derive-totals.ts";
import { type FileSummary, summaryOf } from "./file-summary.ts";
import { gonePosts } from "./gone-posts.ts";
import { group } from "./group.ts";
import { digest } from "./hash-file.ts";
import { newestCounts, type Revision } from "./resolve.ts";
import { resolveAccount } from "./resolve-account.ts";

/** What is known of an account without a look at its counts. */
export interface KnownAccount {
  /** Changes when anything that is known of it does. */
  readonly hash: string;
  /** Whether it has rows in the database. */
  readonly isBulk: boolean;
  /** Current ones; of an account with rows in the database, those that are not there. */
  readonly observations: number;
  readonly posts: number;
}

/** What the store keeps beside the counts. */
export interface Index {
  readonly key: string;
  readonly files: readonly FileSummary[];
  /** Of accounts without rows in the database; of the others they are found when somebody asks. */
  readonly revisions: readonly Revision[];
  readonly mismatches: readonly AnchorMismatch[];
  readonly accounts: Readonly<Record<string, KnownAccount>>;
  /** Databases by their names in the store's folder. */
  readonly tables: readonly StoredTable[];
}

export interface StoreInput extends ParsedExports {
  /** Hand-kept totals. */
  readonly anchors: readonly Observation[];
}

/** Reads every export, and writes the counts of each account to a file of its own. */
export function buildStore(
  input: StoreInput,
  key: string,
  hashes: ReadonlyMap<string, string>,
): Index {
  const collected = collectExports(input, hashes);
  const tables = collected.flatMap((file) => file.tables);
  const stored = collected.flatMap((file) => file.bulk ?? []);
  const observations = group(
    [...input.anchors, ...tables.flatMap((t) => t.observations)],
    (o) => o.account,
  );
  const posts = group(newestCounts(tables.flatMap((t) => t.posts)), (p) => p.account);
  const downloads = group(collected, (file) => file.account ?? "");
  const bulk = bulkHashes(stored);
  const files = new AccountFiles(input.cacheFolder, key);
  const revisions: Revision[] = [];
  const mismatches: AnchorMismatch[] = [];
  const ids = new Set([...observations.keys(), ...posts.keys(), ...bulk.keys()]);
  const accounts = [...ids].sort().map((id): [string, KnownAccount] => {
    const all = observations.get(id) ?? [];
    const ownPosts: readonly PostCount[] = posts.get(id) ?? [];
    const ofTables = bulk.get(id);
    const resolved = ofTables === undefined ? resolveAccount(all) : null;
    const own = resolved?.observations ?? all;
    revisions.push(...(resolved?.revisions ?? []));
    mismatches.push(...(resolved?.mismatches ?? []));
    const gone = gonePosts(downloads.get(id) ?? []);
    files.write(id, { observations: own, posts: ownPosts, gone });
    const known = {
      hash: digest([own, ownPosts, gone, resolved?.revisions ?? null, ofTables ?? null]),
      isBulk: ofTables !== undefined,
      observations: own.length,
      posts: ownPosts.length,
    };
    return [id, known];
  });
  return {
    ...{ key, revisions, mismatches },
    files: collected.map(summaryOf),
    accounts: Object.fromEntries(accounts),
    tables: stored.map(({ table, database }) => ({ table, database: basename(database) })),
  };
}

/** What changes with the rows of each account, from where they stand to what they say. */
function bulkHashes(stored: readonly StoredTable[]): Map<string, unknown[]> {
  const hashes = new Map<string, unknown[]>();
  for (const { table } of stored) {
    const { path, downloadedOn, valueColumn } = table;
    for (const { account, ...series } of table.series) {
      const known = hashes.get(account) ?? [];
      hashes.set(account, [...known, [path, downloadedOn, valueColumn, series]]);
    }
  }
  return hashes;
}
