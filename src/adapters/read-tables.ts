import { createHash } from "node:crypto";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { workbookKind } from "../files/workbook.ts";
import { zipMembers } from "../files/zip-members.ts";
import type { ExportTable } from "./adapter.ts";
import type { ExportPlace } from "./export-place.ts";
import { readTable } from "./read-table.ts";
import { readSheetTables } from "./sheets.ts";
import { partPath, type UnusedTable } from "./table-parts.ts";

export type { UnusedTable };

export interface ReadTables {
  /** SHA-256 of the file as downloaded. */
  readonly sha256: string;
  readonly tables: readonly ExportTable[];
  readonly unused: readonly UnusedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tables of one file as downloaded: one, those of a workbook's sheets, or those of a zip, which can hold
 * workbooks too. A table that cannot be read is a diagnostic and does not keep the others from being read.
 * @param path relative to the project, for every message
 */
export function readTables(bytes: Uint8Array, path: string, place: ExportPlace): ReadTables {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const tables: ExportTable[] = [];
  const unused: UnusedTable[] = [];
  const diagnostics: Diagnostic[] = [];
  const { account, downloadedOn, setup } = place;
  const known = { sha256, account, downloadedOn, setup };
  const read = (content: Uint8Array, at: string, name: string, container: string | null) =>
    attempt(diagnostics, () => {
      if (workbookKind(content) !== null) {
        const sheets = readSheetTables(content, at, setup);
        tables.push(
          ...sheets.tables.map((t) => ({ ...known, container: container ?? name, ...t })),
        );
        unused.push(...sheets.unused);
        diagnostics.push(...sheets.diagnostics);
        return;
      }
      const raw = readTable(content, at, setup);
      if ("unused" in raw) unused.push({ path: at, reason: raw.unused });
      else tables.push(...raw.map((t) => ({ ...known, path: at, name, container, ...t })));
    });
  if (isZipOfTables(bytes, path))
    attempt(diagnostics, () => {
      for (const { name, bytes: content } of zipMembers(bytes, path))
        read(content, partPath(path, name), name, place.name);
    });
  else read(bytes, path, place.name, null);
  return { sha256, tables, unused, diagnostics };
}

/** A workbook (.xlsx) is a zip by its bytes, and is one table source whatever it is called. */
function isZipOfTables(bytes: Uint8Array, path: string): boolean {
  return /\.zip$/i.test(path) && workbookKind(bytes) === null;
}

function attempt(diagnostics: Diagnostic[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    diagnostics.push(...error.diagnostics);
  }
}
