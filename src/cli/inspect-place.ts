import type { ExportTable } from "../adapters/adapter.ts";
import { type ExportPlace, exportPlace } from "../adapters/export-place.ts";
import { NO_SETUP } from "../adapters/export-setup.ts";
import { columnOf } from "../adapters/header.ts";
import { ADAPTERS } from "../adapters/index.ts";
import { type IngestedTable, ingestTable } from "../adapters/ingest-file.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import { PLATFORMS, type Platform } from "../observations/observation.ts";

/** A file that lies anywhere, and the accounts that it might be of. */
export interface Inspected {
  /** For messages: relative to the project where it lies in it. */
  readonly path: string;
  readonly name: string;
  /** The day on which the file was last written, for exports whose days have no year. */
  readonly writtenOn: string;
  readonly accounts: readonly Account[];
}

/** From the folders; null, with the reason, where they do not say it. */
export function placeOf({ path, accounts }: Inspected): {
  place: ExportPlace | null;
  problems: readonly Diagnostic[];
} {
  // Outside the exports nothing is wrong with the place: it is only not said yet.
  if (!path.startsWith("data/exports/")) return { place: null, problems: [] };
  try {
    return { place: exportPlace(path, accounts), problems: [] };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return { place: null, problems: error.diagnostics };
  }
}

/** Stands in until somebody says whose export it is. */
export function neutralPlace(
  { name, writtenOn }: Inspected,
  platform: Platform,
  id = "an account without a name yet",
): ExportPlace {
  const account: Account = {
    id,
    name: "",
    organisation: "",
    platform,
    platformName: platform,
    handle: null,
    createdOn: [],
    at: { file: "data/accounts.yml", line: 1, column: 1 },
  };
  return { account, downloadedOn: writtenOn, name, setup: NO_SETUP };
}

export interface Outcome {
  readonly read: IngestedTable | null;
  /** Platforms and accounts that could hold it. Empty where that is settled or nobody knows. */
  readonly platforms: readonly Platform[];
  readonly accounts: readonly string[];
  readonly problems: readonly Diagnostic[];
}

const SETTLED = { platforms: [], accounts: [] };

/**
 * Reads a table for the account of its folder. Where there is none, for each account that it can be of: a neutral one
 * on each platform, the one that it names itself, and the project's own.
 */
export function readFor(table: ExportTable, place: ExportPlace | null, file: Inspected): Outcome {
  if (place) return { ...attempt(table), ...SETTLED };
  const [adapter] = ADAPTERS.filter((a) => a.identify(table));
  if (!adapter) return { ...attempt(table), ...SETTLED };
  const candidates = [
    ...namedAccount(table, file),
    ...adapter.platforms.map((platform) => neutralPlace(file, platform).account),
    ...file.accounts.filter((a) => adapter.platforms.includes(a.platform)),
  ].map((account) => ({ account, ...attempt({ ...table, account }) }));
  const bad = (c: (typeof candidates)[number]) => c.read?.rows.quarantined ?? Infinity;
  const least = Math.min(...candidates.map(bad));
  const fitting = candidates.filter((c) => bad(c) === least);
  const { read = null, problems = [] } = fitting[0] ?? {};
  if (!read) return { read, problems, ...SETTLED };
  const accounts = fitting.map((c) => c.account).filter((a) => file.accounts.includes(a));
  return {
    read,
    problems,
    platforms: [...new Set(fitting.map((c) => c.account.platform))],
    accounts: accounts.map((a) => a.id),
  };
}

/** A tidy table has platform and account in each row; its first row speaks for it. */
function namedAccount({ header, records }: ExportTable, file: Inspected): Account[] {
  const cell = (name: string) => records[0]?.cells[columnOf(header, [name])]?.trim() ?? "";
  const platform = PLATFORMS.find((p) => p === cell("platform"));
  return platform && cell("account") ? [neutralPlace(file, platform, cell("account")).account] : [];
}

function attempt(table: ExportTable): Pick<Outcome, "read" | "problems"> {
  try {
    return { read: ingestTable(table), problems: [] };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return { read: null, problems: error.diagnostics };
  }
}
