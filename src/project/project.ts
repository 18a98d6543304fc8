import { join } from "node:path";
import { fromEpochMs } from "../calendar/dates.ts";
import type { Claim } from "../claims/claim.ts";
import { CLAIMS_FILE, readClaims } from "../claims/read-claims.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Read } from "../files/read-yaml.ts";
import { readSource, type SourceFile } from "../files/source-file.ts";
import type { Account } from "../observations/account.ts";
import type { Benchmark } from "../observations/benchmark.ts";
import type { AccountEvent } from "../observations/event.ts";
import { namedAccounts } from "../observations/named-accounts.ts";
import type { Observation } from "../observations/observation.ts";
import { ACCOUNTS_FILE, readAccounts } from "../observations/read-accounts.ts";
import { ANCHORS_FILE, readAnchors } from "../observations/read-anchors.ts";
import { BENCHMARKS_FILE, readBenchmarks } from "../observations/read-benchmarks.ts";
import { EVENTS_FILE, readEvents } from "../observations/read-events.ts";
import { OUTCOMES_FILE, readOutcomes } from "../observations/read-outcomes.ts";
import { ORGANISATION_FOLDER } from "../store/bulk/route.ts";
import { openStore, type Store } from "../store/store.ts";
import { futureAnchors } from "./check-anchors.ts";
import { productVersion } from "./product-version.ts";
import { checkReferences } from "./references.ts";
import { readSettings, SETTINGS_FILE, type Settings } from "./settings.ts";

/** The data that reports can read. */
export interface ProjectData {
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
  readonly events: readonly AccountEvent[];
  /** Outcomes and inputs of `data/outcomes.csv`, beside the audience. */
  readonly outcomes: readonly Observation[];
}

/** The file that each kind of data comes from. */
export const DATA_FILES: Readonly<Record<keyof ProjectData, string>> = {
  accounts: ACCOUNTS_FILE,
  claims: CLAIMS_FILE,
  events: EVENTS_FILE,
  outcomes: OUTCOMES_FILE,
};

/** Where a project's caches are: never in node_modules, never in what is published. */
export const WORK_FOLDER = ".followthrough";

/** Where the store keeps what it read. */
export function storeFolder(root: string): string {
  return join(root, WORK_FOLDER, "store");
}

/** A folder with `data/` and `reports/`, read whole. */
export interface Project {
  readonly root: string;
  readonly settings: Settings;
  readonly data: ProjectData;
  /** Rates that others report of themselves, from `data/benchmarks.csv`. */
  readonly benchmarks: readonly Benchmark[];
  /** Exports and hand-kept totals. */
  readonly store: Store;
  /** SHA-256 of each file that was read, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Everything that is wrong with the settings and the hand-kept files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads settings, hand-kept files and exports. Never stops at the first problem. */
export function openProject(root: string): Project {
  const hashes = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, SourceFile>();
  const read = <T>(path: string, reader: (source: SourceFile | null) => Read<T>, empty: T): T => {
    try {
      const source = readSource(root, path);
      if (source) {
        hashes.set(path, source.hash);
        files.set(path, source);
      }
      const result = reader(source);
      diagnostics.push(...result.diagnostics);
      return result.value;
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      diagnostics.push(...error.diagnostics);
      return empty;
    }
  };
  const settings = read(SETTINGS_FILE, readSettings, readSettings(null).value);
  const data: ProjectData = {
    accounts: read(ACCOUNTS_FILE, readAccounts, []),
    claims: read(CLAIMS_FILE, readClaims, []),
    events: read(EVENTS_FILE, readEvents, []),
    outcomes: read(OUTCOMES_FILE, readOutcomes, []),
  };
  const benchmarks = read(BENCHMARKS_FILE, readBenchmarks, []);
  const anchors = read(ANCHORS_FILE, readAnchors, []);
  const store = openStore({
    root,
    accounts: data.accounts,
    anchors,
    cacheFolder: storeFolder(root),
    version: productVersion(),
  });
  const ofExports = diagnostics.some((d) => d.at?.file === ACCOUNTS_FILE)
    ? withoutNamed(store.diagnostics, namedAccounts(files.get(ACCOUNTS_FILE)))
    : store.diagnostics;
  diagnostics.push(
    ...checkReferences(data, files, diagnostics),
    ...futureAnchors(files.get(ANCHORS_FILE) ?? null, store, fromEpochMs(Date.now())),
    ...ofExports,
  );
  return { root, settings, data, benchmarks, store, hashes, diagnostics };
}

/** An account with a fault in its entry is told there, not once more with each of its exports. */
function withoutNamed(
  ofExports: readonly Diagnostic[],
  named: ReadonlySet<string> | null,
): readonly Diagnostic[] {
  const isNamed = (id: string) => named === null || named.has(id) || id === ORGANISATION_FOLDER;
  return ofExports.filter(
    (d) => d.code !== "unknown-account" || !isNamed(d.at?.file.split("/")[2] ?? ""),
  );
}
