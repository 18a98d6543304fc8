import { createHash } from "node:crypto";
import {
  type Dirent,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type IngestedFile, ingestFile } from "../adapters/ingest-file.ts";
import { checkSetupFile, isSetupFile, setupFor } from "../adapters/setup-folders.ts";
import type { Account } from "../observations/account.ts";

export const EXPORTS_FOLDER = "data/exports";

export interface ParsedExports {
  readonly root: string;
  readonly accounts: readonly Account[];
  /** Where parsed files are kept. */
  readonly cacheFolder: string;
  /** Of the code that parses. */
  readonly version: string;
}

/** Path and content hash of every file under `data/exports/`, in a fixed order. */
export function exportHashes(root: string): [path: string, sha256: string][] {
  return filesUnder(root, EXPORTS_FOLDER).map((path) => [
    path,
    createHash("sha256")
      .update(readFileSync(join(root, path)))
      .digest("hex"),
  ]);
}

/**
 * Reads every export. A file is parsed once, and kept by its content, its place, its account, the `export.yml`
 * that speaks of it and the product's version. An `export.yml` is listed only where it is wrong.
 */
export function collectExports({
  root,
  accounts,
  cacheFolder,
  version,
}: ParsedExports): IngestedFile[] {
  const hashes = new Map(exportHashes(root));
  const paths = [...hashes.keys()];
  const files = paths.flatMap((path): IngestedFile[] => {
    if (isSetupFile(path)) return brokenSetup(root, path, paths, hashes);
    const account = accounts.find((a) => a.id === path.split("/")[2]) ?? null;
    const setup = setupFor(path, hashes);
    const said = setup === null ? null : [setup, hashes.get(setup)];
    const key = createHash("sha256")
      .update(JSON.stringify([version, path, hashes.get(path), account, said]))
      .digest("hex");
    const kept = join(cacheFolder, "parsed", `${key}.json`);
    return [readKept(kept) ?? keep(kept, ingestFile(root, path, accounts))];
  });
  return withoutRepeats(files);
}

function brokenSetup(
  root: string,
  path: string,
  paths: readonly string[],
  hashes: ReadonlyMap<string, string>,
): IngestedFile[] {
  const diagnostics = checkSetupFile(root, path, paths);
  if (diagnostics.length === 0) return [];
  const sha256 = hashes.get(path) ?? null;
  return [{ path, sha256, account: null, downloadedOn: null, tables: [], unused: [], diagnostics }];
}

/** A slip in an `export.yml` is found with each export that it speaks of, and told once. */
function withoutRepeats(files: readonly IngestedFile[]): IngestedFile[] {
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

function readKept(path: string): IngestedFile | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as IngestedFile;
  } catch {
    // Not parsed yet, or cut off while it was written.
    return null;
  }
}

function keep(path: string, file: IngestedFile): IngestedFile {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(file));
  renameSync(`${path}.${process.pid}`, path);
  return file;
}

/** Paths with forward slashes; hidden files are the system's, not an export. */
function filesUnder(root: string, folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return entries
    .filter((e) => !e.name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => {
      const path = `${folder}/${e.name}`;
      return e.isDirectory() ? filesUnder(root, path) : [path];
    });
}
