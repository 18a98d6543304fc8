import type { Quarantined } from "../adapters/adapter.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import type { StoredTable } from "./bulk/read-series.ts";
import type { AnchorMismatch } from "./derive-totals.ts";
import type { FileSummary } from "./file-summary.ts";
import type { GonePost } from "./gone-posts.ts";
import type { Revision } from "./resolve.ts";

/** What was counted: one current value for each thing. */
export interface Counts {
  /** Observed, restated and derived, ordered by account, metric, surface and date. */
  readonly observations: readonly Observation[];
  /** The newest count of each post and metric. */
  readonly posts: readonly PostCount[];
}

/** Everything that a project's exports and hand-kept totals say. Counts are read when they are asked for. */
export interface Store {
  readonly files: readonly FileSummary[];
  readonly diagnostics: readonly Diagnostic[];
  /** Values that a later export replaced. */
  readonly revisions: readonly Revision[];
  /** Hand-kept totals that the others contradict. */
  readonly mismatches: readonly AnchorMismatch[];
  /** Changes when anything at all does. */
  readonly hash: string;
  /** Of which anything was counted, sorted. */
  readonly accounts: readonly string[];
  /** Changes when anything changes that is known of the account; null for one of which nothing is. */
  hashOf(account: string): string | null;
  /** What was counted of an account over time, sorted. */
  metrics(account: string): readonly string[];
  /** Of one account, or of one metric of it. Read when they are looked at: a report reads only what it asks for. */
  of(account: string, metric?: string): Counts;
  /** The account's posts that a later export of the same kind lacks. */
  gonePosts(account: string): readonly GonePost[];
  /** Of all accounts, in the order of their ids; for stores that fit into memory. */
  counts(): Counts;
  /** How much there is of it. */
  size(): { readonly observations: number; readonly posts: number };
  /** Rows of an account and metric in the database that are current as they stand; null where there are others. */
  plainRows(account: string, metric: string): number | null;
  /** The database tables, for queries. */
  readonly tables: readonly StoredTable[];
  /** Every row that could not be read, however many there are. */
  quarantine(): Iterable<Quarantined>;
}

/** Every current observation, in the order of the store, a series at a time. */
export function* everySeries(store: Store): Generator<readonly Observation[]> {
  for (const account of store.accounts)
    for (const metric of store.metrics(account)) yield store.of(account, metric).observations;
}
