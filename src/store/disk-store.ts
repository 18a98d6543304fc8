import { join } from "node:path";
import type { Quarantined } from "../adapters/adapter.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Observation } from "../observations/observation.ts";
import { AccountFiles, type KeptCounts, NO_COUNTS } from "./account-files.ts";
import type { Index } from "./build-store.ts";
import type { StoredTable } from "./bulk/read-series.ts";
import { BulkAccount, type OwnTable } from "./bulk-account.ts";
import { BULK_FOLDER } from "./collect.ts";
import type { Counts, Store } from "./contents.ts";
import type { AnchorMismatch } from "./derive-totals.ts";
import { type FileSummary, quarantineOf } from "./file-summary.ts";
import type { GonePost } from "./gone-posts.ts";
import { group } from "./group.ts";
import { readJson, writeJson } from "./json-file.ts";
import type { Revision } from "./resolve.ts";
import { fromRuns } from "./runs.ts";

/** What is found only with a look at every row of some metrics, and kept once somebody has asked. */
interface Told {
  readonly key: string;
  readonly mismatches: readonly AnchorMismatch[];
}

/** The store as it lies in its folder: an index, a file for each account, databases of long tables. */
export class DiskStore implements Store {
  readonly files: readonly FileSummary[];
  readonly diagnostics: readonly Diagnostic[];
  readonly hash: string;
  readonly accounts: readonly string[];
  readonly tables: readonly StoredTable[];
  readonly #folder: string;
  readonly #index: Index;
  readonly #rebuild: () => void;
  readonly #counts: AccountFiles;
  readonly #ownTables: ReadonlyMap<string, readonly OwnTable[]>;
  /** Accounts with rows in the database. */
  readonly #inBulk: readonly string[];
  #revisions: readonly Revision[] | null = null;
  #told: Told | null = null;

  /** @param rebuild writes all of it again, for files that somebody removed */
  constructor(folder: string, index: Index, rebuild: () => void) {
    this.#folder = folder;
    this.#index = index;
    this.#rebuild = rebuild;
    this.#counts = new AccountFiles(folder, index.key);
    this.files = index.files;
    this.diagnostics = index.files.flatMap((f) => f.diagnostics);
    this.hash = index.key;
    this.accounts = Object.keys(index.accounts).sort();
    this.tables = index.tables.map(({ table, database }) => ({
      table,
      database: join(folder, BULK_FOLDER, database),
    }));
    this.#ownTables = ownTables(this.tables);
    this.#inBulk = this.accounts.filter((id) => index.accounts[id]?.isBulk);
  }

  get revisions(): readonly Revision[] {
    this.#revisions ??= [
      ...this.#index.revisions,
      ...this.#inBulk.flatMap((id) => this.#bulk(id).revisions()),
    ];
    return this.#revisions;
  }

  get mismatches(): readonly AnchorMismatch[] {
    if (this.#inBulk.length === 0) return this.#index.mismatches;
    return [...this.#index.mismatches, ...this.#tellBulk().mismatches];
  }

  hashOf(account: string): string | null {
    return this.#known(account)?.hash ?? null;
  }

  metrics(account: string): readonly string[] {
    if (this.#known(account)?.isBulk) return this.#bulk(account).metrics;
    return [...new Set(this.#read(account).runs.map((run) => run.first.metric))];
  }

  of(account: string, metric?: string): Counts {
    const read = () => this.#read(account);
    const metrics = () => (metric === undefined ? this.metrics(account) : [metric]);
    const series = (m: string) => this.#series(account, m);
    return {
      get observations() {
        return metrics().flatMap(series);
      },
      get posts() {
        return read().posts;
      },
    };
  }

  gonePosts(account: string): readonly GonePost[] {
    return this.#read(account).gone;
  }

  counts(): Counts {
    const all = this.accounts.map((id) => this.of(id));
    return {
      observations: all.flatMap((c) => c.observations),
      posts: all.flatMap((c) => c.posts),
    };
  }

  size(): { observations: number; posts: number } {
    const known = Object.entries(this.#index.accounts);
    const observations = known.map(([id, { isBulk, observations: count }]) =>
      isBulk ? sum(this.metrics(id).map((m) => this.#length(id, m))) : count,
    );
    return { observations: sum(observations), posts: sum(known.map(([, { posts }]) => posts)) };
  }

  plainRows(account: string, metric: string): number | null {
    return this.#known(account)?.isBulk ? this.#bulk(account).plainRows(metric) : null;
  }

  quarantine(): Iterable<Quarantined> {
    return quarantineOf(this.files, this.tables);
  }

  #series(account: string, metric: string): readonly Observation[] {
    if (this.#known(account)?.isBulk) return this.#bulk(account).series(metric);
    return fromRuns(this.#read(account).runs.filter((run) => run.first.metric === metric));
  }

  #length(account: string, metric: string): number {
    return this.plainRows(account, metric) ?? this.#series(account, metric).length;
  }

  #known(account: string) {
    return Object.hasOwn(this.#index.accounts, account) ? this.#index.accounts[account] : undefined;
  }

  #bulk(account: string): BulkAccount {
    const others = fromRuns(this.#read(account).runs);
    return new BulkAccount(account, this.#ownTables.get(account) ?? [], others);
  }

  #read(account: string): KeptCounts {
    if (!this.#known(account)) return NO_COUNTS;
    const counts = this.#counts.read(account);
    if (counts !== null) return counts;
    this.#rebuild();
    return this.#counts.read(account) ?? NO_COUNTS;
  }

  #tellBulk(): Told {
    const { key } = this.#index;
    const file = join(this.#folder, "told.json");
    this.#told ??= readJson<Told>(file);
    if (this.#told?.key !== key) {
      this.#told = { key, mismatches: this.#inBulk.flatMap((id) => this.#bulk(id).mismatches()) };
      writeJson(file, this.#told);
    }
    return this.#told;
  }
}

function ownTables(tables: readonly StoredTable[]): Map<string, OwnTable[]> {
  const found = new Map<string, OwnTable[]>();
  for (const stored of tables)
    for (const [account, series] of group(stored.table.series, (s) => s.account))
      found.set(account, [...(found.get(account) ?? []), { stored, series }]);
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
