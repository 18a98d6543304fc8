import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { Account } from "../observations/account.ts";
import type { Observation, Platform } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import type { ExportSetup } from "./export-setup.ts";

/** One record of an export, with the physical line on which it begins. */
export interface ExportRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file, without its last line break. */
  readonly raw: string;
  /** Why the record could not be cut into cells exactly; null when it could. */
  readonly fault: string | null;
}

/** One table as a platform exported it: a file, or one member of a zip that nobody unpacked. */
export interface ExportTable {
  /** Relative to the project; a member is `<zip>#<member>`, a sheet `<workbook>#<sheet>`. */
  readonly path: string;
  /** Name of the file, member or sheet. Never trusted to say what the table is: analysts rename. */
  readonly name: string;
  /** Name of the zip, which can carry handle and window. */
  readonly container: string | null;
  /** SHA-256 of the file as downloaded (of the whole zip for a member). */
  readonly sha256: string;
  /** `utf-8`, `utf-16le`, a code page that `export.yml` names, or the kind of workbook: `xlsx`, `xls`, `spreadsheetml`. */
  readonly encoding: string;
  /** null in a workbook, whose cells need none. */
  readonly delimiter: string | null;
  /** Lines before the header that are not data: `sep=,`, a title. */
  readonly preamble: readonly ExportRecord[];
  readonly header: ExportRecord;
  readonly records: readonly ExportRecord[];
  /** From the folders: `data/exports/<account>/<downloaded-on>/`. */
  readonly account: Account;
  readonly downloadedOn: IsoDate;
  /** What `export.yml` beside the file says of it. */
  readonly setup: ExportSetup;
  /** What was found while the bytes were cut into records. */
  readonly checks: readonly ExportCheck[];
}

/** Where a table's header is, and what stands before and behind it. */
export type CutTable = Pick<ExportTable, "preamble" | "header" | "records">;

/** A record that cannot be read exactly. Nothing is lost: it is shown with its raw text. */
export interface Quarantined {
  readonly path: string;
  readonly line: number;
  /** Counts cells from 1; null when the whole record is at fault. */
  readonly column: number | null;
  readonly reason: string;
  readonly raw: string;
}

/** What a file says about itself, for caveat rules and the data page: a total to check, a cap, an inferred year. */
export interface ExportCheck {
  readonly id:
    | "total-row"
    | "truncated"
    | "inferred-year"
    | "gap"
    | "ignored-column"
    | "constant-column"
    | "window-counts"
    | "other-account"
    | "post-clock"
    | "unwrapped"
    | "row-sum"
    | "window"
    | "snapshot"
    | "padding"
    | "number-style"
    | "unclear-metric"
    | "empty";
  readonly ok: boolean;
  /** One plain sentence. */
  readonly message: string;
}

/** Whose a table says that it is, where that is no handle: how the platform shows the account, or a number of its own. */
export interface Owner {
  readonly kind: "name" | "id";
  readonly text: string;
}

export interface Extract {
  /** Whose it says that it is, by name or number; handles are checked at once. */
  readonly owners?: readonly Owner[];
  readonly observations: readonly Observation[];
  readonly posts: readonly PostCount[];
  readonly quarantine: readonly Quarantined[];
  /** First and last day that the table speaks of. */
  readonly window: Period | null;
  readonly checks: readonly ExportCheck[];
  /**
   * Records of the table: read = loaded + quarantined. A totals row, a blank record and a second copy of
   * a row count as loaded: they were understood. A quarantined record stands in `quarantine` once.
   */
  readonly rows: { readonly read: number; readonly loaded: number; readonly quarantined: number };
}

/** One kind of export. */
export interface Adapter {
  /** `tiktok-studio-overview` */
  readonly id: string;
  /** For readers: `TikTok Studio, Overview.csv`. */
  readonly title: string;
  /** Whose export it is; an account of another platform cannot hold it. */
  readonly platforms: readonly Platform[];
  /** Column names by which the header line is told from the lines before it. */
  readonly headerNames: readonly string[];
  /** By header and content; the name of the file decides nothing. */
  identify(table: ExportTable): boolean;
  /** @throws DiagnosticsError when the table as a whole cannot be understood. */
  extract(table: ExportTable): Extract;
}
