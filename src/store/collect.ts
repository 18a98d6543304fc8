import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { type IngestedFile, ingestFile } from "../adapters/ingest-file.ts";
import { checkSetupFile, isSetupFile, setupFor } from "../adapters/setup-folders.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import { keepTable } from "./bulk/keep-table.ts";
import type { StoredTable } from "./bulk/read-series.ts";
import { bulkRoute, isLong } from "./bulk/route.ts";
import { checkCopies } from "./check-copies.ts";
import { checkOwners } from "./check-owners.ts";
import { group } from "./group.ts";
import { digest, sha256Of } from "./hash-file.ts";
import { readJson, writeJson } from "./json-file.ts";
import { showProgress } from "./show-progress.ts";

export const EXPORTS_FOLDER = "data/exports";

/** In the store's folder: the databases of long tables. */
export const BULK_FOLDER = "bulk";

export interface ParsedExports {
  readonly root: string;
  readonly accounts: readonly Account[];
  /** Where parsed files are kept. */
  readonly cacheFolder: string;
  /** Of the code that parses. */
  readonly version: string;
}

/** An export, read: by an adapter, or by the database when it is long. */
export interface CollectedFile extends IngestedFile {
  readonly bulk: StoredTable | null;
}

/** Path and content hash of every file under `data/exports/`, in a fixed order. */
export function exportHashes(root: string): [path: string, sha256: string][] {
  return filesUnder(root, EXPORTS_FOLDER).map((path) => [path, sha256Of(join(root, path))]);
}

/**
 * Reads every export. A file is parsed once, and kept by its content, its place, its account, the `export.yml`
 * that speaks of it and the product's version. An `export.yml` is listed only where it is wrong.
 */
export function collectExports(
  input: ParsedExports,
  hashes: ReadonlyMap<string, string> = new Map(exportHashes(input.root)),
): CollectedFile[] {
  const paths = [...hashes.keys()];
  const progress = showProgress("files", paths.length);
  const files = paths.flatMap((path, i): CollectedFile[] => {
    progress.at(i, isLong(join(input.root, path)));
    if (isSetupFile(path)) return brokenSetup(input.root, path, paths, hashes);
    const long = collectBulk(input, path, hashes.get(path) ?? "");
    return [long ?? { ...collectShort(input, path, hashes), bulk: null }];
  });
  progress.end();
  const strange = checkOwners(files, input.accounts);
  const told = new Set(strange.map((d) => d.at?.file));
  const misplaced = [...strange, ...checkCopies(files.filter((f) => !told.has(f.path)))];
  const of = group(misplaced, (d) => d.at?.file ?? "");
  return withoutRepeats(
    files.map((file) => ({
      ...file,
      diagnostics: [...file.diagnostics, ...(of.get(file.path) ?? [])],
    })),
  );
}

function collectShort(
  { root, accounts, cacheFolder, version }: ParsedExports,
  path: string,
  hashes: ReadonlyMap<string, string>,
): IngestedFile {
  const account = accounts.find((a) => a.id === path.split("/")[2]) ?? null;
  const setup = setupFor(path, hashes);
  const said = setup === null ? null : [setup, hashes.get(setup)];
  const key = digest([version, path, hashes.get(path), account, said]);
  const kept = join(cacheFolder, "parsed", `${key}.json`);
  const known = readJson<IngestedFile>(kept);
  if (known !== null) return known;
  const file = ingestFile(root, path, accounts);
  writeJson(kept, file);
  return file;
}

/** @returns null for an export that the adapters read */
function collectBulk(
  { root, accounts, cacheFolder, version }: ParsedExports,
  path: string,
  sha256: string,
): CollectedFile | null {
  const unread = (diagnostics: readonly Diagnostic[]) => ({
    ...{ path, sha256, account: null, downloadedOn: null, tables: [], unused: [] },
    ...{ diagnostics, bulk: null },
  });
  try {
    const input = bulkRoute({ root, path, sha256 }, accounts);
    if (input === null) return null;
    const kept = keepTable(input, version, join(cacheFolder, BULK_FOLDER));
    if ("diagnostics" in kept) return unread(kept.diagnostics);
    const { account, downloadedOn } = input;
    return { ...unread([]), account, downloadedOn, bulk: kept };
  } catch (error) {
    if (error instanceof DiagnosticsError) return unread(error.diagnostics);
    throw error;
  }
}

function brokenSetup(
  root: string,
  path: string,
  paths: readonly string[],
  hashes: ReadonlyMap<string, string>,
): CollectedFile[] {
  const diagnostics = checkSetupFile(root, path, paths);
  if (diagnostics.length === 0) return [];
  const sha256 = hashes.get(path) ?? null;
  const nothing = { account: null, downloadedOn: null, tables: [], unused: [], bulk: null };
  return [{ path, sha256, ...nothing, diagnostics }];
}

/** A slip in an `export.yml` is found with each export that it speaks of, and told once. */
function withoutRepeats(files: readonly CollectedFile[]): CollectedFile[] {
  const told = new Set<string>();
  return files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter((problem) => {
      const text = JSON.stringify(problem);
      if (told.has(text)) return false;
      told.add(text);
      return true;
    }),
  }));
}

/** What systems and spreadsheets leave beside files, a spreadsheet while its file is open: no export. */
const LITTER = /^(?:\..*|(?:eh)?thumbs\.db|desktop\.ini|~\$.*|icon\r|__macosx)$/i;

function isLitter(name: string): boolean {
  return LITTER.test(name);
}

/** Paths with forward slashes. */
function filesUnder(root: string, folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return entries
    .filter((e) => !isLitter(e.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => {
      const path = `${folder}/${e.name}`;
      return e.isDirectory() ? filesUnder(root, path) : [path];
    });
}
