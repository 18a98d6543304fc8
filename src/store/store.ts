import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IngestedFile } from "../adapters/ingest-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { collectExports, exportHashes, type ParsedExports } from "./collect.ts";
import { type AnchorMismatch, deriveTotals } from "./derive-totals.ts";
import { group } from "./group.ts";
import { newestCounts, type Revision, resolve } from "./resolve.ts";

/** What one export gave, without its rows. */
export type FileSummary = Omit<IngestedFile, "tables"> & {
  readonly tables: readonly (Omit<IngestedFile["tables"][number], "observations" | "posts"> & {
    readonly observations: number;
    readonly posts: number;
  })[];
};

/** What was counted: one current value for each thing. */
export interface Counts {
  /** Observed, restated and derived, ordered by account, metric, surface and date. */
  readonly observations: readonly Observation[];
  /** The newest count of each post and metric. */
  readonly posts: readonly PostCount[];
}

/** The counts of one account as they are kept, with the content that they were built from. */
type KeptCounts = Counts & { readonly key: string };

interface Index {
  readonly key: string;
  readonly files: readonly FileSummary[];
  readonly revisions: readonly Revision[];
  readonly mismatches: readonly AnchorMismatch[];
  readonly hashes: Readonly<Record<string, string>>;
}

/** Everything that a project's exports and hand-kept totals say. */
export interface Store {
  readonly files: readonly FileSummary[];
  /** Values that a later export replaced. */
  readonly revisions: readonly Revision[];
  readonly mismatches: readonly AnchorMismatch[];
  readonly diagnostics: readonly Diagnostic[];
  /** Changes when anything changes that is known of the account; null for one of which nothing is. */
  hashOf(account: string): string | null;
  /** Changes when anything at all does. */
  readonly hash: string;
  /** Of one account, read from disk at the first call: a report reads only what it asks for. */
  of(account: string): Counts;
  /** Of all accounts, in the order of their ids. */
  counts(): Counts;
}

export interface StoreInput extends ParsedExports {
  /** Hand-kept totals. */
  readonly anchors: readonly Observation[];
}

/** Opens the store of a project; it is built again when an export, a total or the product has changed. */
export function openStore(input: StoreInput): Store {
  const key = digest([input.version, exportHashes(input.root), input.anchors, input.accounts]);
  const indexFile = join(input.cacheFolder, "index.json");
  const fileOf = (account: string) =>
    join(input.cacheFolder, "counts", `${digest(account).slice(0, 32)}.json`);
  let index = readJson<Index>(indexFile);
  const read = new Map<string, KeptCounts>();
  const rebuild = () => {
    const built = build(input, key);
    for (const [account, counts] of built.counts) {
      read.set(account, counts);
      writeJson(fileOf(account), counts);
    }
    // The index last: while it names this content, the counts are there whole.
    writeJson(indexFile, built.index);
    return built.index;
  };
  if (index?.key !== key) index = rebuild();
  const { files, revisions, mismatches, hashes } = index;
  const of = (account: string): Counts => {
    if (hashes[account] === undefined) return NOTHING;
    const kept = read.get(account) ?? readJson<KeptCounts>(fileOf(account));
    if (kept?.key === key) read.set(account, kept);
    else rebuild();
    return read.get(account) ?? NOTHING;
  };
  return {
    files,
    revisions,
    mismatches,
    diagnostics: files.flatMap((f) => f.diagnostics),
    hash: key,
    hashOf: (account) => hashes[account] ?? null,
    of,
    counts() {
      const all = Object.keys(hashes).map(of);
      return {
        observations: all.flatMap((c) => c.observations),
        posts: all.flatMap((c) => c.posts),
      };
    },
  };
}

const NOTHING: Counts = { observations: [], posts: [] };

function build(
  input: StoreInput,
  key: string,
): { readonly index: Index; readonly counts: ReadonlyMap<string, KeptCounts> } {
  const files = collectExports(input);
  const tables = files.flatMap((f) => f.tables);
  const { observations, revisions } = resolve([
    ...input.anchors,
    ...tables.flatMap((t) => t.observations),
  ]);
  const totals = [...group(observations, (o) => o.account).values()].map((own) =>
    deriveTotals(
      own.filter((o) => o.metric === "followers"),
      own.filter((o) => o.metric === "followers_net"),
    ),
  );
  const mismatches = totals.flatMap((t) => t.mismatches);
  const contradicted = new Set(mismatches.map((m) => m.anchor));
  const all = [
    ...observations.filter((o) => !contradicted.has(o)),
    ...totals.flatMap((t) => t.totals),
  ];
  const posts = newestCounts(tables.flatMap((t) => t.posts));
  const accounts = new Set([...all.map((o) => o.account), ...posts.map((p) => p.account)]);
  const byAccount = group(all, (o) => o.account);
  const postsByAccount = group(posts, (p) => p.account);
  const hashes = Object.fromEntries(
    [...accounts].sort().map((id) => [id, digest([byAccount.get(id), postsByAccount.get(id)])]),
  );
  const summaries = files.map((f) => ({
    ...f,
    tables: f.tables.map((t) => ({
      ...t,
      observations: t.observations.length,
      posts: t.posts.length,
    })),
  }));
  return {
    index: { key, files: summaries, revisions, mismatches, hashes },
    counts: new Map(
      [...accounts].map((id) => [
        id,
        { key, observations: byAccount.get(id) ?? [], posts: postsByAccount.get(id) ?? [] },
      ]),
    ),
  };
}

function readJson<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    // Missing, cut off, or not ours: it can be built again.
    return null;
  }
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(value));
  renameSync(`${path}.${process.pid}`, path);
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
