import type { Claim } from "../claims/claim.ts";
import { CLAIMS_FILE, readClaims } from "../claims/read-claims.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Read } from "../files/read-yaml.ts";
import { problem, readSource, type SourceFile } from "../files/source-file.ts";
import type { Account } from "../observations/account.ts";
import type { AccountEvent } from "../observations/event.ts";
import type { Observation } from "../observations/observation.ts";
import { ACCOUNTS_FILE, readAccounts } from "../observations/read-accounts.ts";
import { ANCHORS_FILE, readAnchors } from "../observations/read-anchors.ts";
import { EVENTS_FILE, readEvents } from "../observations/read-events.ts";
import { readSettings, SETTINGS_FILE, type Settings } from "./settings.ts";

/** The data that reports can read, each kind with the file that it comes from. */
export interface ProjectData {
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
  readonly events: readonly AccountEvent[];
  readonly observations: readonly Observation[];
}

export const DATA_FILES: Readonly<Record<keyof ProjectData, string>> = {
  accounts: ACCOUNTS_FILE,
  claims: CLAIMS_FILE,
  events: EVENTS_FILE,
  observations: ANCHORS_FILE,
};

/** A folder with `data/` and `reports/`, read whole. */
export interface Project {
  readonly root: string;
  readonly settings: Settings;
  readonly data: ProjectData;
  /** SHA-256 of each file that was read, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Everything that is wrong with the settings and the hand-kept files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads settings and hand-kept files. Never stops at the first problem. */
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
    observations: read(ANCHORS_FILE, readAnchors, []),
  };
  diagnostics.push(...checkReferences(data, files, diagnostics));
  return { root, settings, data, hashes, diagnostics };
}

/** Names of accounts and claims that one file uses and another should define. */
function checkReferences(
  data: ProjectData,
  files: ReadonlyMap<string, SourceFile>,
  found: readonly Diagnostic[],
): Diagnostic[] {
  const broken = new Set(found.map((d) => d.at?.file));
  const accounts = data.accounts.map((a) => a.id);
  const claims = data.claims.map((c) => c.id);
  const out: Diagnostic[] = [];
  const check = (
    kind: "account" | "claim",
    id: string,
    at: { file: string; line: number; column: number },
  ) => {
    const [known, home] = kind === "account" ? [accounts, ACCOUNTS_FILE] : [claims, CLAIMS_FILE];
    const source = files.get(at.file);
    // A file that could not be read defines nothing; blaming every use of it would hide the cause.
    if (known.includes(id) || broken.has(home) || !source) return;
    out.push(
      problem(
        source,
        { line: at.line, column: at.column },
        {
          code: `unknown-${kind}`,
          message: `There is no ${kind} "${id}" in ${home}.`,
          hint: didYouMean(id, known),
        },
      ),
    );
  };
  for (const o of data.observations) check("account", o.account, o.source);
  for (const c of data.claims) if (c.account !== null) check("account", c.account, c.at);
  for (const e of data.events) {
    check("account", e.account, e.at);
    for (const id of e.claims) check("claim", id, e.at);
  }
  return out;
}
