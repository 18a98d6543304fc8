import type { ExportCheck, ExportRecord, ExportTable, Quarantined } from "../adapters/adapter.ts";
import { claiming } from "../adapters/choose.ts";
import type { ExportPlace } from "../adapters/export-place.ts";
import { type Nearest, nearestAdapters } from "../adapters/nearest.ts";
import { readTables } from "../adapters/read-tables.ts";
import { crossChecks } from "../adapters/youtube/cross-check.ts";
import type { Period } from "../calendar/period.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Platform } from "../observations/observation.ts";
import { readFor } from "./inspect-account.ts";
import { glanceAt } from "./inspect-glance.ts";
import { type Inspected, neutralPlace, placeOf } from "./inspect-place.ts";

/** What a table is, as far as its bytes and its folders say. */
export interface TableReport {
  readonly path: string;
  /** Of the file as downloaded. */
  readonly sha256: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Lines before the header. */
  readonly preambleLines: number | null;
  readonly headerLine: number | null;
  readonly columns: readonly string[];
  /** Behind the header; of a table whose header nobody knows, all of them. */
  readonly records: number;
  readonly adapter: string | null;
  readonly title: string | null;
  /** For a table that no adapter knows: those that come nearest, and what it lacks for them. */
  readonly nearest: readonly Nearest[];
  /** Of the folder; null also for a table of a whole organisation, whose rows name their accounts. */
  readonly account: string | null;
  /** Accounts of which such a table holds counts. */
  readonly accounts?: readonly string[];
  readonly platform: Platform | null;
  /** What a file outside of `data/exports/` could be of. */
  readonly needs: {
    readonly platforms: readonly Platform[];
    readonly accounts: readonly string[];
  } | null;
  readonly window: Period | null;
  readonly rows: {
    readonly read: number;
    readonly loaded: number;
    readonly quarantined: number;
  } | null;
  readonly checks: readonly ExportCheck[];
  readonly quarantine: readonly Quarantined[];
  /** Why it is recognised and not read. */
  readonly unused: string | null;
  readonly problems: readonly Diagnostic[];
}

export interface InspectedRow {
  readonly line: number;
  /** null where the record has fewer cells than the header. */
  readonly cells: readonly (string | null)[];
  /** Why it could not be cut into cells exactly. */
  readonly fault?: string;
}

export interface InspectedTable {
  readonly report: TableReport;
  readonly rows: readonly InspectedRow[];
}

/** The tables of a file, read as `ingest` reads them. Never throws for what is in it. */
export function inspectTables(bytes: Uint8Array, file: Inspected): InspectedTable[] {
  const { place, problems } = placeOf(file);
  const neutral = place ?? neutralPlace(file, "other");
  const read = readTables(bytes, file.path, neutral);
  const known = {
    ...{ ...UNKNOWN, sha256: read.sha256 },
    ...{ account: place?.account.id ?? null, platform: place?.account.platform ?? null },
  };
  const across = crossChecks(read.tables);
  const failed = new Map<string, Diagnostic[]>();
  for (const d of read.diagnostics) {
    const path = d.at?.file ?? file.path;
    failed.set(path, [...(failed.get(path) ?? []), d]);
  }
  const unread = (path: string, found: readonly Diagnostic[], unused: string | null) =>
    describeUnread(bytes, file, neutral, {
      ...{ path, ...known, unused },
      problems: [...problems, ...found],
    });
  return [
    ...read.tables.map((t) =>
      describe(t, { ...known, problems }, place, file, across.get(t.path) ?? []),
    ),
    ...read.unused.map(({ path, reason }) => unread(path, [], reason)),
    ...[...failed].map(([path, found]) => unread(path, found, null)),
  ];
}

/** What is said of a table of which nothing is known. */
export const UNKNOWN = {
  ...{ encoding: null, delimiter: null, preambleLines: null, headerLine: null, columns: [] },
  ...{ records: 0, adapter: null, title: null, nearest: [], needs: null },
  ...{ window: null, rows: null, checks: [], quarantine: [], unused: null },
};

function describe(
  table: ExportTable,
  known: Omit<TableReport, "path">,
  place: ExportPlace | null,
  file: Inspected,
  across: readonly ExportCheck[],
): InspectedTable {
  const { read, platforms, accounts, problems } = readFor(table, place, file);
  const [adapter, ...others] = claiming(table);
  const only = others.length === 0 ? adapter : undefined;
  const { path, encoding, delimiter, header, records } = table;
  return {
    report: {
      ...{ path, ...known, encoding, delimiter },
      preambleLines: header.line - 1,
      headerLine: header.line,
      columns: header.cells,
      records: records.length,
      adapter: only?.id ?? null,
      title: only?.title ?? null,
      nearest: adapter ? [] : nearestAdapters(table),
      platform: known.platform ?? (platforms.length === 1 ? (platforms[0] ?? null) : null),
      needs: platforms.length > 0 ? { platforms, accounts } : null,
      window: read?.window ?? null,
      rows: read?.rows ?? null,
      checks: read ? [...read.checks, ...across] : [],
      quarantine: read?.quarantine ?? [],
      problems: [...known.problems, ...problems],
    },
    rows: records.map((record) => rowOf(record, header.cells.length)),
  };
}

/** Nobody looks into a file of another kind: it may hold what is nobody's business. */
const CLOSED = ["personal-data", "not-a-table"];

function describeUnread(
  bytes: Uint8Array,
  file: Inspected,
  neutral: ExportPlace,
  report: TableReport,
): InspectedTable {
  const isClosed = report.problems.some(({ code }) => CLOSED.includes(code));
  const glance = isClosed ? null : glanceAt(bytes, report.path, file);
  if (glance === null) return { report, rows: [] };
  const { encoding, delimiter, records } = glance;
  const [header] = records;
  const names = { path: report.path, name: neutral.name, container: null, sha256: report.sha256 };
  const nearest =
    header && report.unused === null
      ? nearestAdapters({
          ...{ ...names, ...neutral, name: names.name, encoding, delimiter, header },
          ...{ preamble: [], records: records.slice(1), checks: [] },
        })
      : [];
  return {
    report: { ...report, encoding, delimiter, records: records.length, nearest },
    rows: records.map((record) => rowOf(record, 0)),
  };
}

export function rowOf({ line, cells, fault }: ExportRecord, width: number): InspectedRow {
  const missing = Array<null>(Math.max(0, width - cells.length)).fill(null);
  return { line, cells: [...cells, ...missing], ...(fault === null ? {} : { fault }) };
}
