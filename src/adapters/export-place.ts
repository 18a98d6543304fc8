import { type IsoDate, isIsoDate } from "../calendar/dates.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Account } from "../observations/account.ts";
import { type ExportSetup, NO_SETUP } from "./export-setup.ts";

/** What the folders of an export say. */
export interface ExportPlace {
  readonly account: Account;
  readonly downloadedOn: IsoDate;
  /** Name of the file itself. */
  readonly name: string;
  /** What `export.yml` beside it says. */
  readonly setup: ExportSetup;
}

/**
 * Reads `data/exports/<account>/<downloaded-on>/<file>`.
 * @throws DiagnosticsError for any other path, an unknown account, or a folder that is no date.
 */
export function exportPlace(
  path: string,
  accounts: readonly Account[],
  setup: ExportSetup = NO_SETUP,
): ExportPlace {
  const match = /^data\/exports\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path);
  if (!match)
    throw misplaced(
      path,
      "export-place",
      "This file does not lie in the folder of an account and a day.",
      "put it into data/exports/<account>/<day of the download as YYYY-MM-DD>/.",
    );
  const [, id = "", day = "", name = ""] = match;
  const account = accounts.find((a) => a.id === id);
  if (account === undefined)
    throw misplaced(
      path,
      "unknown-account",
      `No account of data/accounts.yml is called "${id}".`,
      didYouMean(
        id,
        accounts.map((a) => a.id),
      ),
    );
  if (!isIsoDate(day))
    throw misplaced(
      path,
      "download-date",
      `The folder "${day}" is not a date.`,
      "name it after the day of the download, as YYYY-MM-DD.",
    );
  return { account, downloadedOn: day, name, setup };
}

function misplaced(path: string, code: string, message: string, hint: string): DiagnosticsError {
  const at = { file: path, line: 1, column: 1 };
  return new DiagnosticsError([{ code, severity: "error", message, at, hint }]);
}
