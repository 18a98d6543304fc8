import { type CsvRecord, readCsv } from "../files/csv-records.ts";
import { readSource } from "../files/source-file.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import { OUTCOMES_FILE } from "../observations/read-outcomes.ts";
import { DATA_FILES, type Project } from "../project/project.ts";
import { accountSources, type SourceAccount } from "./data-page-account.ts";

/** A file that somebody keeps by hand. */
export interface HandKeptFile {
  readonly path: string;
  /** What its entries are: the last part of a message `page.holds.<holds>`. */
  readonly holds: "accounts" | "anchors" | "outcomes" | "claims" | "events";
  readonly entries: number;
  readonly sha256: string;
}

/** What `/data/` says: where every number came from, and no number of a report. */
export interface DataPage {
  readonly accounts: readonly SourceAccount[];
  readonly handKept: readonly HandKeptFile[];
  readonly files: number;
  readonly rows: { readonly read: number; readonly loaded: number; readonly quarantined: number };
}

export function dataPage(project: Project): DataPage {
  const { files } = project.store;
  const rows = files.flatMap((f) => f.tables.map((t) => t.rows));
  const sum = (key: keyof DataPage["rows"]) => rows.reduce((n, r) => n + r[key], 0);
  return {
    accounts: accountSources(project),
    handKept: handKept(project),
    files: files.length,
    rows: { read: sum("read"), loaded: sum("loaded"), quarantined: sum("quarantined") },
  };
}

function handKept({ root, data, hashes }: Project): HandKeptFile[] {
  const files: Omit<HandKeptFile, "sha256">[] = [
    { path: DATA_FILES.accounts, holds: "accounts", entries: data.accounts.length },
    { path: ANCHORS_FILE, holds: "anchors", entries: csvRows(root, ANCHORS_FILE) },
    { path: OUTCOMES_FILE, holds: "outcomes", entries: data.outcomes.length },
    { path: DATA_FILES.claims, holds: "claims", entries: data.claims.length },
    { path: DATA_FILES.events, holds: "events", entries: data.events.length },
  ];
  return files.flatMap((file) => {
    const sha256 = hashes.get(file.path);
    return sha256 === undefined ? [] : [{ ...file, sha256 }];
  });
}

/** Rows behind the header: one of them may give several totals. */
function csvRows(root: string, path: string): number {
  const source = readSource(root, path);
  const records: readonly CsvRecord[] = source ? readCsv(source).records : [];
  return Math.max(0, records.length - 1);
}
