import { type IsoDate, isIsoDate } from "../calendar/dates.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import { unknownAccountHint } from "../observations/named-accounts.ts";
import { type ExportSetup, NO_SETUP, SETUP_FILE } from "./export-setup.ts";
import { type Declared, spotOf } from "./mapped/mapping.ts";

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
      unknownAccountHint(
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
  if (/^exports?\.ya?ml$/i.test(name))
    throw misplaced(path, "setup-name", `"${name}" is no export.`, `call it ${SETUP_FILE}.`);
  checkSetup(setup, account, day);
  return { account, downloadedOn: day, name, setup };
}

/** What `export.yml` says must agree with the folders. */
function checkSetup({ platform, asOf, places }: ExportSetup, account: Account, day: IsoDate): void {
  const diagnostics: Diagnostic[] = [];
  const say = (where: Declared | undefined, code: string, message: string, hint: string) => {
    if (where) diagnostics.push({ code, severity: "error", message, ...spotOf(where), hint });
  };
  if (platform !== null && platform !== account.platform)
    say(
      places.platform,
      "wrong-platform",
      `"platform" is ${platform}, but ${account.id}, whose folder this is, is on ${account.platform}.`,
      `write ${account.platform}, or move the exports to the folder of an account on ${platform}.`,
    );
  if (asOf !== null && asOf > day)
    say(
      places["as-of"],
      "future-as-of",
      `"as-of" is ${asOf}, after the download on ${day}, as the folder has it.`,
      `write a day up to ${day}, or correct the name of the folder.`,
    );
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
}

function misplaced(path: string, code: string, message: string, hint: string): DiagnosticsError {
  const at = { file: path, line: 1, column: 1 };
  return new DiagnosticsError([{ code, severity: "error", message, at, hint }]);
}
