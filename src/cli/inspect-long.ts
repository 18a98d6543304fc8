import { join } from "node:path";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import { productVersion } from "../project/product-version.ts";
import { storeFolder } from "../project/project.ts";
import { allRecords } from "../store/bulk/all-records.ts";
import type { BulkInput, BulkTable } from "../store/bulk/bulk-table.ts";
import { keepTable } from "../store/bulk/keep-table.ts";
import { bulkRoute } from "../store/bulk/route.ts";
import { BULK_FOLDER } from "../store/collect.ts";
import { summaryOf } from "../store/file-summary.ts";
import { sha256Of } from "../store/hash-file.ts";
import {
  type InspectedRow,
  type InspectedTable,
  rowOf,
  type TableReport,
  UNKNOWN,
} from "./inspect-tables.ts";

/** Its rows are read only when somebody asks for them. */
export interface LongTable {
  readonly report: TableReport;
  readonly rows: AsyncIterable<InspectedRow>;
}

/**
 * A table that the database reads: because it is long, Parquet, or of a whole organisation. What is loaded for it
 * is kept where `ingest` finds it.
 * @param path of a file below the project's folder
 * @returns null for every other file
 */
export function inspectLong(
  root: string,
  path: string,
  accounts: readonly Account[],
): (InspectedTable | LongTable)[] | null {
  if (!path.startsWith("data/exports/")) return null;
  const file = { root, path, sha256: sha256Of(join(root, path)) };
  const unread = ({ diagnostics }: Pick<DiagnosticsError, "diagnostics">) => ({
    report: {
      ...{ path, sha256: file.sha256, ...UNKNOWN, account: null, platform: null },
      problems: diagnostics,
    },
    rows: [],
  });
  try {
    const input = bulkRoute(file, accounts);
    if (input === null) return null;
    const kept = keepTable(input, productVersion(), join(storeFolder(root), BULK_FOLDER));
    if ("diagnostics" in kept) return [unread(kept)];
    const [summary] = summaryOf({
      ...{ ...file, account: input.account, downloadedOn: input.downloadedOn },
      ...{ tables: [], unused: [], diagnostics: [], bulk: kept },
    }).tables;
    if (!summary) throw new Error(`${path} has no summary`);
    const { adapter, title, window, rows, checks, quarantine } = summary;
    const report: TableReport = {
      ...{ ...UNKNOWN, path, sha256: file.sha256, ...shapeOf(input, kept.table) },
      ...{ records: rows.read, adapter, title, window, rows, checks, quarantine, problems: [] },
    };
    return [{ report, rows: rowsOf(input, report.columns.length) }];
  } catch (error) {
    if (error instanceof DiagnosticsError) return [unread(error)];
    throw error;
  }
}

function shapeOf({ account, accounts, head }: BulkInput, table: BulkTable) {
  const own = accounts.find((a) => a.id === account);
  const whole = own ? {} : { accounts: [...new Set(table.series.map((s) => s.account))] };
  const columns = table.columns;
  const place = { account, platform: own?.platform ?? null, columns, ...whole };
  if (head === null) return { ...place, encoding: "parquet" };
  const { encoding, delimiter, header } = head;
  return {
    ...{ ...place, encoding, delimiter },
    ...{ preambleLines: header.line - 1, headerLine: header.line },
  };
}

async function* rowsOf(input: BulkInput, width: number): AsyncGenerator<InspectedRow> {
  for await (const record of allRecords(input)) yield rowOf(record, width);
}
