import { createHash } from "node:crypto";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { zipMembers } from "../files/zip-members.ts";
import type { ExportTable } from "./adapter.ts";
import type { ExportPlace } from "./export-place.ts";
import { readTable } from "./read-table.ts";

/** A table that is recognised and not read. */
export interface UnusedTable {
  readonly path: string;
  readonly reason: string;
}

export interface ReadTables {
  /** SHA-256 of the file as downloaded. */
  readonly sha256: string;
  readonly tables: readonly ExportTable[];
  readonly unused: readonly UnusedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tables of one file as downloaded: one, or those of a zip. A table that cannot be read is a diagnostic
 * and does not keep the others from being read.
 * @param path relative to the project, for every message
 */
export function readTables(bytes: Uint8Array, path: string, place: ExportPlace): ReadTables {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const tables: ExportTable[] = [];
  const unused: UnusedTable[] = [];
  const diagnostics: Diagnostic[] = [];
  const read = (content: Uint8Array, at: string, names: Pick<ExportTable, "name" | "container">) =>
    attempt(diagnostics, () => {
      const raw = readTable(content, at, place.setup);
      if ("unused" in raw) unused.push({ path: at, reason: raw.unused });
      else
        for (const table of raw)
          tables.push({ path: at, ...names, sha256, ...folders(place), ...table });
    });
  if (isZip(path))
    attempt(diagnostics, () => {
      for (const { name, bytes: content } of zipMembers(bytes, path))
        read(content, `${path}#${name}`, { name, container: place.name });
    });
  else read(bytes, path, { name: place.name, container: null });
  return { sha256, tables, unused, diagnostics };
}

/** By name: a workbook (.xlsx) is a zip by its bytes, and is refused where its text would be read. */
function isZip(path: string): boolean {
  return /\.zip$/i.test(path);
}

function folders({ account, downloadedOn, setup }: ExportPlace) {
  return { account, downloadedOn, setup };
}

function attempt(diagnostics: Diagnostic[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    diagnostics.push(...error.diagnostics);
  }
}
