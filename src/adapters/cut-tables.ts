import type { CutTable, ExportRecord, ExportTable } from "./adapter.ts";
import type { ExportSetup } from "./export-setup.ts";
import { findHeader, normalizeName } from "./header.ts";
import { ADAPTERS } from "./index.ts";
import { findMappedHeader, isOtherTable } from "./mapped/mapped-header.ts";
import type { Mapping } from "./mapped/mapping.ts";
import { audienceBlocks } from "./meta/audience-blocks.ts";
import { tableProblem } from "./table-problem.ts";
import { unusedReason } from "./unused-tables.ts";

const KNOWN_NAMES: ReadonlySet<string> = new Set(
  ADAPTERS.flatMap((adapter) => adapter.headerNames.map(normalizeName)),
);

/** A table, and what was found while it was cut. */
export type CheckedTable = CutTable & Pick<ExportTable, "checks">;

/**
 * The tables in the records of one text or sheet: one below its header, or several stacked ones.
 * @returns null when no header is known; the reason where the table is known and not read
 * @throws DiagnosticsError when the header itself is broken.
 */
export function cutTables(
  records: readonly ExportRecord[],
  path: string,
  setup: ExportSetup,
): readonly CheckedTable[] | { readonly unused: string } | null {
  const { mapping } = setup;
  const unused = mapping === null ? unusedReason(records) : otherTable(path, mapping);
  if (unused !== null) return { unused };
  const blocks = mapping === null ? audienceBlocks(records) : null;
  if (blocks !== null) return blocks.map((block) => ({ ...block, checks: [] }));
  const at = headerIndex(records, setup);
  const header = records[at];
  if (header === undefined) return null;
  if (header.fault)
    throw tableProblem({ path }, header, {
      code: "broken-header",
      message: header.fault,
      hint: "download the export again and put it here unopened.",
    });
  return [{ preamble: records.slice(0, at), header, records: records.slice(at + 1), checks: [] }];
}

/**
 * Index of the header: where `export.yml` says, else by mapped or known column names.
 * @returns -1 when there is none
 */
export function headerIndex(
  records: readonly ExportRecord[],
  { mapping, headerLine }: ExportSetup,
): number {
  if (headerLine !== null) return records.findIndex((r) => r.line === headerLine);
  return mapping === null ? findHeader(records, KNOWN_NAMES) : findMappedHeader(records, mapping);
}

function otherTable(path: string, mapping: Mapping): string | null {
  return isOtherTable(path, mapping) ? `export.yml maps the table "${mapping.table}" alone.` : null;
}
