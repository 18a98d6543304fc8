import { createHash } from "node:crypto";
import type { ExportCheck, ExportTable, Quarantined } from "../adapters/adapter.ts";
import { NO_SETUP } from "../adapters/export-setup.ts";
import { ADAPTERS } from "../adapters/index.ts";
import { type RawTable, readTable } from "../adapters/read-table.ts";
import type { Period } from "../calendar/period.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { decode } from "../files/decode.ts";
import { readDelimited } from "../files/delimited-records.ts";
import { zipMembers } from "../files/zip-members.ts";
import type { Platform } from "../observations/observation.ts";
import { type Inspected, neutralPlace, placeOf, readFor } from "./inspect-place.ts";

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
  readonly account: string | null;
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

/** The tables of a file: one, or those of a zip. Never throws for what is in it. */
export function inspectTables(bytes: Uint8Array, file: Inspected): InspectedTable[] {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const all = (content: Uint8Array, path: string, name: string, container: string | null) =>
    inspectTable(content, { path, name, container, sha256 }, file);
  if (!/\.zip$/i.test(file.name)) return all(bytes, file.path, file.name, null);
  try {
    return zipMembers(bytes, file.path).flatMap((m) =>
      all(m.bytes, `${file.path}#${m.name}`, m.name, file.name),
    );
  } catch (error) {
    const problems = [...placeOf(file).problems, ...problemsOf(error)];
    return [{ report: { ...UNKNOWN, path: file.path, sha256, problems }, rows: [] }];
  }
}

const UNKNOWN = {
  ...{ encoding: null, delimiter: null, preambleLines: null, headerLine: null, columns: [] },
  ...{ records: 0, adapter: null, title: null, account: null, platform: null, needs: null },
  ...{ window: null, rows: null, checks: [], quarantine: [], unused: null, problems: [] },
};

type Known = Pick<TableReport, "path" | "sha256" | "account" | "platform"> &
  Omit<typeof UNKNOWN, "account" | "platform">;
type Names = Pick<ExportTable, "path" | "name" | "container" | "sha256">;

function inspectTable(bytes: Uint8Array, names: Names, file: Inspected): InspectedTable[] {
  const { place, problems } = placeOf(file);
  const { path, sha256 } = names;
  const known = {
    ...{ ...UNKNOWN, path, sha256 },
    ...{ account: place?.account.id ?? null, platform: place?.account.platform ?? null },
  };
  let found: ReturnType<typeof readTable>;
  try {
    found = readTable(bytes, path, place?.setup ?? NO_SETUP);
  } catch (error) {
    const { rows, ...seen } = guess(bytes, path);
    return [{ report: { ...known, ...seen, problems: [...problems, ...problemsOf(error)] }, rows }];
  }
  if ("unused" in found) {
    const { rows, ...seen } = guess(bytes, path);
    return [{ report: { ...known, ...seen, unused: found.unused, problems }, rows }];
  }
  return found.map((raw) => describeTable(raw, names, known, file));
}

function describeTable(raw: RawTable, names: Names, known: Known, file: Inspected): InspectedTable {
  const { place, problems } = placeOf(file);
  const { account, downloadedOn, setup } = place ?? neutralPlace(file, "other");
  const table: ExportTable = { ...names, ...raw, account, downloadedOn, setup };
  const { read, platforms, accounts, problems: found } = readFor(table, place, file);
  const [adapter, ...others] = ADAPTERS.filter((a) => a.identify(table));
  const only = others.length === 0 ? adapter : undefined;
  const width = raw.header.cells.length;
  return {
    report: {
      ...known,
      encoding: raw.encoding,
      delimiter: raw.delimiter,
      preambleLines: raw.header.line - 1,
      headerLine: raw.header.line,
      columns: raw.header.cells,
      records: raw.records.length,
      adapter: only?.id ?? null,
      title: only?.title ?? null,
      platform: known.platform ?? (platforms.length === 1 ? (platforms[0] ?? null) : null),
      needs: platforms.length > 0 ? { platforms, accounts } : null,
      window: read?.window ?? null,
      rows: read?.rows ?? null,
      checks: read?.checks ?? [],
      quarantine: read?.quarantine ?? [],
      problems: [...problems, ...found],
    },
    rows: raw.records.map(({ line, cells, fault }) => ({
      line,
      cells: [...cells, ...Array<null>(Math.max(0, width - cells.length)).fill(null)],
      ...(fault === null ? {} : { fault }),
    })),
  };
}

/** A table without a known header can still be looked at: cut by the delimiter that gives its first line most cells. */
function guess(bytes: Uint8Array, path: string) {
  try {
    const { encoding, text } = decode(bytes, path);
    const cuts = [",", ";", "\t"].map((delimiter) => ({
      delimiter,
      records: readDelimited(text, delimiter),
    }));
    const width = (cut: (typeof cuts)[number]) => cut.records[0]?.cells.length ?? 0;
    const best = cuts.reduce((a, b) => (width(b) > width(a) ? b : a));
    const rows = best.records.map(({ line, cells }) => ({ line, cells: cells.map((c) => c.text) }));
    return { encoding, delimiter: best.delimiter, records: rows.length, rows };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return { rows: [] };
  }
}

function problemsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticsError) return error.diagnostics;
  throw error;
}
