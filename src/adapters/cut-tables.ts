import type { CutTable, ExportRecord } from "./adapter.ts";
import type { ExportSetup } from "./export-setup.ts";
import { findHeader, normalizeName } from "./header.ts";
import { ADAPTERS } from "./index.ts";
import { audienceBlocks } from "./meta/audience-blocks.ts";
import { tableProblem } from "./table-problem.ts";
import { unusedReason } from "./unused-tables.ts";

const KNOWN_NAMES: ReadonlySet<string> = new Set(
  ADAPTERS.flatMap((adapter) => adapter.headerNames.map(normalizeName)),
);

/**
 * The tables in the records of one text or sheet: one below its header, or several stacked ones.
 * @returns null when no header is known; the reason where the table is known and not read
 * @throws DiagnosticsError when the header itself is broken.
 */
export function cutTables(
  records: readonly ExportRecord[],
  path: string,
  setup: ExportSetup,
): readonly CutTable[] | { readonly unused: string } | null {
  const unused = unusedReason(records);
  if (unused !== null) return { unused };
  const blocks = audienceBlocks(records);
  if (blocks !== null) return blocks;
  const at =
    setup.headerLine === null
      ? findHeader(records, KNOWN_NAMES)
      : lineIndex(records, setup.headerLine);
  const header = records[at];
  if (header === undefined) return null;
  if (header.fault)
    throw tableProblem({ path }, header, {
      code: "broken-header",
      message: header.fault,
      hint: "download the export again and put it here unopened.",
    });
  return [{ preamble: records.slice(0, at), header, records: records.slice(at + 1) }];
}

export function hasKnownHeader(records: readonly ExportRecord[]): boolean {
  return findHeader(records, KNOWN_NAMES) !== -1;
}

function lineIndex(records: readonly ExportRecord[], line: number): number {
  return records.findIndex((r) => r.line === line);
}
