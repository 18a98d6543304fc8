import type { ExportTable } from "../adapters/adapter.ts";
import { claiming } from "../adapters/choose.ts";
import type { ExportPlace } from "../adapters/export-place.ts";
import { columnOf } from "../adapters/header.ts";
import { ingestTable } from "../adapters/ingest-file.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import { PLATFORMS, type Platform } from "../observations/observation.ts";
import { type Inspected, neutralPlace } from "./inspect-place.ts";
import { type Attempt, readUndated } from "./inspect-years.ts";

export interface Outcome extends Attempt {
  /** Platforms and accounts that could hold it. Empty where that is settled or nobody knows. */
  readonly platforms: readonly Platform[];
  readonly accounts: readonly string[];
}

const SETTLED = { platforms: [], accounts: [] };

/**
 * Reads a table for the account of its folder. Where there is none, for each account that it can be of: a neutral one
 * on each platform, the one that it names itself, and the project's own.
 */
export function readFor(table: ExportTable, place: ExportPlace | null, file: Inspected): Outcome {
  if (place) return { ...attempt(table), ...SETTLED };
  const [adapter] = claiming(table);
  if (!adapter) return { ...attempt(table), ...SETTLED };
  const candidates = [
    ...namedAccount(table, file),
    ...adapter.platforms.map((platform) => neutralPlace(file, platform).account),
    ...file.accounts.filter((a) => adapter.platforms.includes(a.platform)),
  ].map((account) => ({ account, ...readAnywhere({ ...table, account }) }));
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

function readAnywhere(table: ExportTable): Attempt {
  return table.setup.asOf === null ? readUndated(table, attempt) : attempt(table);
}

function attempt(table: ExportTable): Attempt {
  try {
    return { read: ingestTable(table), problems: [] };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return { read: null, problems: error.diagnostics };
  }
}
