import { hasMessage } from "../i18n/catalogue.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { Project } from "../project/project.ts";
import { ORGANISATION_FOLDER } from "../store/bulk/route.ts";
import { group } from "../store/group.ts";
import type { Revision } from "../store/resolve.ts";
import type { FileSummary } from "../store/store.ts";

/** One table of a file; a zip may hold several. */
export interface SourceTable {
  readonly path: string;
  /** Without the folder, as that stands above the table. */
  readonly name: string;
  /** What kind of file it was taken for; null when it was not read. */
  readonly title: string | null;
  readonly sha256: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: { readonly read: number; readonly loaded: number; readonly quarantined: number };
}

/** Something about one file that a reader of the numbers should know. */
interface Remark {
  readonly name: string;
  readonly text: string;
}

export interface SourceFolder {
  readonly path: string;
  readonly downloadedOn: string;
  readonly tables: readonly SourceTable[];
  /** Checks that are not well, and gaps. */
  readonly checks: readonly Remark[];
  readonly quarantine: readonly (Remark & { readonly line: number; readonly raw: string })[];
  /** Rows in quarantine that the page does not list: a long table may have very many. */
  readonly moreInQuarantine: number;
  readonly unused: readonly Remark[];
}

/** A value that a later export replaced. */
export interface Replaced {
  readonly metric: string;
  readonly day: string;
  readonly before: string;
  readonly now: string;
  readonly beforeSource: string;
  readonly nowSource: string;
}

export interface SourceAccount {
  readonly id: string;
  readonly name: string;
  readonly files: number;
  readonly rows: number;
  readonly quarantined: number;
  readonly folders: readonly SourceFolder[];
  /** Values that changed while the platform was still filling them in. */
  readonly filledIn: number;
  /** Values that changed after that. */
  readonly restated: readonly Replaced[];
  /** Hand-kept totals that the others and the net series contradict. */
  readonly contradicted: readonly {
    readonly file: string;
    readonly line: number;
    readonly day: string;
    readonly written: string;
    readonly derived: string;
  }[];
}

/** Accounts that have exports, or of which the store has something to tell, in the order of `accounts.yml`. */
export function accountSources({ store, data, settings }: Project): SourceAccount[] {
  const { language } = settings;
  const files = group(store.files, (f) => f.account ?? "");
  const revisions = group(store.revisions, (r) => r.current.account);
  const mismatches = group(store.mismatches, (m) => m.anchor.account);
  // Tables whose rows name their accounts are no account's.
  const whole = { id: "", name: translate(language, "page.whole-organisation", {}) };
  return [...data.accounts, whole].flatMap(({ id, name }) => {
    const own = files.get(id) ?? [];
    const changed = revisions.get(id) ?? [];
    const wrong = mismatches.get(id) ?? [];
    if (own.length + changed.length + wrong.length === 0) return [];
    const tables = own.flatMap((f) => f.tables);
    return [
      {
        id: id || ORGANISATION_FOLDER,
        name,
        files: own.length,
        rows: tables.reduce((n, t) => n + t.rows.read, 0),
        quarantined: tables.reduce((n, t) => n + t.rows.quarantined, 0),
        folders: [...group(own, folderOf)].map(([path, inIt]) => folder(path, inIt, language)),
        filledIn: changed.filter((r) => r.expected).length,
        restated: changed.filter((r) => !r.expected).map((r) => replaced(r, language)),
        contradicted: wrong.map(({ anchor, derived }) => ({
          ...{ file: anchor.source.file, line: anchor.source.line },
          day: formatDate(anchor.at, { language }),
          written: shown(anchor.value, language),
          derived: shown(derived, language),
        })),
      },
    ];
  });
}

function folderOf({ path }: FileSummary): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function folder(path: string, files: readonly FileSummary[], language: Language): SourceFolder {
  const name = (of: string) => of.slice(path.length);
  const tables = files.flatMap((file) => file.tables);
  const day = files[0]?.downloadedOn;
  return {
    path,
    downloadedOn: day ? formatDate(day, { language }) : "",
    tables: files.flatMap((file): SourceTable[] => {
      const sha256 = file.sha256 ?? "";
      if (file.tables.length === 0) {
        const nothing = { from: null, to: null, rows: { read: 0, loaded: 0, quarantined: 0 } };
        return [{ path: file.path, name: name(file.path), title: null, sha256, ...nothing }];
      }
      return file.tables.map(({ path: at, title, window, rows }) => ({
        ...{ path: at, name: name(at), title, sha256, rows },
        ...{ from: window?.from ?? null, to: window?.to ?? null },
      }));
    }),
    checks: tables.flatMap((table) =>
      table.checks.filter((c) => !c.ok).map((c) => ({ name: name(table.path), text: c.message })),
    ),
    quarantine: tables.flatMap((table) =>
      table.quarantine.map(({ line, reason, raw }) => ({
        name: name(table.path),
        line,
        text: reason,
        raw: raw.length > RAW_SHOWN ? `${raw.slice(0, RAW_SHOWN)} …` : raw,
      })),
    ),
    moreInQuarantine: tables.reduce((n, t) => n + t.rows.quarantined - t.quarantine.length, 0),
    unused: files.flatMap((f) => f.unused.map((u) => ({ name: name(u.path), text: u.reason }))),
  };
}

/** A row that was cut off or never closed may be as long as its file. */
const RAW_SHOWN = 160;

function replaced({ earlier, current }: Revision, language: Language): Replaced {
  return {
    metric: metricName(current.metric, language),
    day: current.at,
    before: shown(earlier.value, language),
    now: shown(current.value, language),
    beforeSource: place(earlier, language),
    nowSource: place(current, language),
  };
}

/** A metric that fits none of our names keeps its platform's. */
function metricName(metric: string, language: Language): string {
  const id = `metric.${metric}`;
  return hasMessage(id) ? translate(language, id, {}) : metric.replaceAll("_", " ");
}

function place({ source }: Revision["current"], language: Language): string {
  const lines = { type: "text", value: String(source.line) } as const;
  const line = translate(language, "page.lines", { count: { type: "number", value: 1 }, lines });
  return `${source.file}, ${line}`;
}

function shown(value: number | null, language: Language): string {
  return value === null
    ? translate(language, "page.no-value", {})
    : formatNumber(value, { language });
}
