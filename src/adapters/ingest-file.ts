import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import type { ExportTable, Extract } from "./adapter.ts";
import { chooseAdapter } from "./choose.ts";
import { type ExportPlace, exportPlace } from "./export-place.ts";
import { readExportSetup } from "./export-setup.ts";
import { otherOwners } from "./owner.ts";
import { readTables, type UnusedTable } from "./read-tables.ts";
import { crossChecks } from "./youtube/cross-check.ts";

/** One table, read. */
export interface IngestedTable extends Extract {
  /** `data/exports/...`; a member of a zip is `<zip>#<member>`. */
  readonly path: string;
  /** Id and title of the adapter. */
  readonly adapter: string;
  readonly title: string;
}

/** One file as downloaded, and everything that came of it. */
export interface IngestedFile {
  readonly path: string;
  /** SHA-256 of the bytes; null when the file was not opened. */
  readonly sha256: string | null;
  readonly account: string | null;
  readonly downloadedOn: string | null;
  readonly tables: readonly IngestedTable[];
  /** Tables that are recognised and not read, with the reason. */
  readonly unused: readonly UnusedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one file of `data/exports/<account>/<downloaded-on>/`. Never throws for what is in it: what cannot be
 * used is a diagnostic, a row that cannot be read exactly is in its table's quarantine.
 * @param root the project's folder
 * @param path of the file, relative to it, with forward slashes
 */
export function ingestFile(root: string, path: string, accounts: readonly Account[]): IngestedFile {
  let place: ExportPlace;
  try {
    place = exportPlace(path, accounts, readExportSetup(root, path));
  } catch (error) {
    const diagnostics = problemsOf(error);
    const nothing = { sha256: null, account: null, downloadedOn: null, tables: [], unused: [] };
    return { path, ...nothing, diagnostics };
  }
  return ingestBytes(readFileSync(join(root, path)), path, place);
}

/** {@link ingestFile} for bytes at hand. */
export function ingestBytes(bytes: Uint8Array, path: string, place: ExportPlace): IngestedFile {
  const read = readTables(bytes, path, place);
  const tables: IngestedTable[] = [];
  const diagnostics = [...read.diagnostics];
  const across = crossChecks(read.tables);
  for (const table of read.tables) {
    try {
      const ingested = ingestTable(table);
      tables.push({ ...ingested, checks: [...ingested.checks, ...(across.get(table.path) ?? [])] });
    } catch (error) {
      diagnostics.push(...problemsOf(error));
    }
  }
  const { account, downloadedOn } = place;
  const { sha256, unused } = read;
  return { path, sha256, account: account.id, downloadedOn, tables, unused, diagnostics };
}

/** @throws DiagnosticsError when no adapter can use the table. */
export function ingestTable(table: ExportTable): IngestedTable {
  const adapter = chooseAdapter(table);
  const extract = adapter.extract(table);
  assertNothingLost(table, extract, adapter.id);
  const checks = [...table.checks, ...extract.checks];
  const owners = otherOwners(table, extract.owners ?? []);
  const { id, title } = adapter;
  return { path: table.path, adapter: id, title, ...extract, checks, owners };
}

/** A row that is neither loaded nor shown as quarantined would be a number lost without a sound. */
function assertNothingLost(table: ExportTable, { rows, quarantine }: Extract, id: string): void {
  const lines = new Set(quarantine.map((q) => q.line));
  const adds = rows.read === rows.loaded + rows.quarantined && rows.loaded >= 0;
  const tells = rows.quarantined === quarantine.length && lines.size === quarantine.length;
  if (rows.read !== table.records.length || !adds || !tells)
    throw new Error(
      `${id} lost rows of ${table.path}: ${table.records.length} records, ${JSON.stringify(rows)}, ${quarantine.length} quarantined`,
    );
}

function problemsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticsError) return error.diagnostics;
  throw error;
}
