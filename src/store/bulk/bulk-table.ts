import type { ExportCheck, ExportTable } from "../../adapters/adapter.ts";
import type { ExportSetup } from "../../adapters/export-setup.ts";
import type { IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Account } from "../../observations/account.ts";
import type { Platform } from "../../observations/observation.ts";

/** A tidy table that the database reads, because it is long or because it is Parquet. */
export interface BulkInput {
  readonly root: string;
  /** `data/exports/...` */
  readonly path: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Whose rows it may hold: the folder's account, or every account in a table of a whole organisation. */
  readonly accounts: readonly Account[];
  /** Null for a table of a whole organisation. */
  readonly account: string | null;
  readonly downloadedOn: IsoDate;
  readonly setup: ExportSetup;
  /** How a delimited file is written, and where its rows begin; null for Parquet. */
  readonly head: CsvHead | null;
}

/** The head of a delimited file. */
export type CsvHead = Pick<ExportTable, "encoding" | "preamble" | "header" | "checks"> & {
  readonly delimiter: string;
};

/** Counts of one account and metric in one table. */
export interface BulkSeries {
  readonly account: string;
  readonly metric: string;
  readonly rows: number;
  readonly window: Period;
  /** Changes when a day, a value or a line of it does. */
  readonly hash: string;
  /**
   * Of totals: whether the table's net changes fit to them without a gap, so that they neither add to them nor
   * contradict any.
   */
  readonly fitsNet: boolean;
}

/** What a loaded table holds; its rows are in its database. */
export interface BulkTable {
  readonly path: string;
  readonly sha256: string;
  readonly account: string | null;
  readonly downloadedOn: IsoDate;
  readonly rows: { readonly read: number; readonly loaded: number; readonly quarantined: number };
  readonly window: Period | null;
  readonly checks: readonly ExportCheck[];
  readonly columns: readonly string[];
  /** Where its values stand, counted from 1. */
  readonly valueColumn: number;
  /** By the numbers that its keys use. */
  readonly accounts: readonly string[];
  /** Of these accounts. */
  readonly platforms: readonly Platform[];
  readonly surfaces: readonly string[];
  /** In the order of the store: by account, then metric. */
  readonly series: readonly BulkSeries[];
}
