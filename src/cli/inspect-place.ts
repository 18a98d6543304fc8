import { type ExportPlace, exportPlace } from "../adapters/export-place.ts";
import type { ExportSetup } from "../adapters/export-setup.ts";
import type { IsoDate } from "../calendar/dates.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import type { Platform } from "../observations/observation.ts";

/** A file that lies anywhere, and the accounts that it might be of. */
export interface Inspected {
  /** For messages: relative to the project where it lies in it. */
  readonly path: string;
  readonly name: string;
  /** What `export.yml` beside it says, and `--as-of`. */
  readonly setup: ExportSetup;
  readonly today: IsoDate;
  readonly accounts: readonly Account[];
}

/** From the folders; null, with the reason, where they do not say it. */
export function placeOf({ path, accounts, setup }: Inspected): {
  place: ExportPlace | null;
  problems: readonly Diagnostic[];
} {
  // Outside the exports nothing is wrong with the place: it is only not said yet.
  if (!path.startsWith("data/exports/")) return { place: null, problems: [] };
  try {
    return { place: exportPlace(path, accounts, setup), problems: [] };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return { place: null, problems: error.diagnostics };
  }
}

/** Stands in until somebody says whose export it is. Nothing in it can be from after today. */
export function neutralPlace(
  { name, today, setup }: Inspected,
  platform: Platform,
  id = "an account without a name yet",
): ExportPlace {
  const account: Account = {
    id,
    name: "",
    organisation: "",
    platform,
    platformName: platform,
    handle: null,
    createdOn: [],
    at: { file: "data/accounts.yml", line: 1, column: 1 },
  };
  return { account, downloadedOn: setup.asOf ?? today, name, setup };
}
