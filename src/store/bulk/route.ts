import { statSync } from "node:fs";
import { join } from "node:path";
import { exportPlace } from "../../adapters/export-place.ts";
import { readExportSetup } from "../../adapters/export-setup.ts";
import { isIsoDate } from "../../calendar/dates.ts";
import { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import type { Account } from "../../observations/account.ts";
import { ACCOUNTS_FILE } from "../../observations/read-accounts.ts";
import type { BulkInput } from "./bulk-table.ts";
import { readHead, tidyHead } from "./csv-head.ts";

/** In place of an account: tables of a whole organisation, whose rows name their accounts. */
export const ORGANISATION_FOLDER = "_all";

/**
 * Tables longer than that are read by the database. Up to here, some 300,000 rows, the adapters take a second or
 * two and a few hundred megabytes; both grow with the rows, and the database's start of half a second does not.
 */
const BULK_BYTES = 16 * 2 ** 20;

/**
 * What the database has to know to read an export; null for one that the adapters read. The database reads
 * tables of a whole organisation, Parquet, and long tidy tables.
 * @throws DiagnosticsError for a file in a wrong place.
 */
export function bulkRoute(
  file: Pick<BulkInput, "root" | "path" | "sha256">,
  accounts: readonly Account[],
): BulkInput | null {
  const { root, path } = file;
  const setup = readExportSetup(root, path);
  const text = { root, path, setup };
  const isParquet = /\.parquet$/i.test(path);
  if (path.split("/")[2] === ORGANISATION_FOLDER) {
    const downloadedOn = organisationDay(path, accounts);
    const head = isParquet ? null : readHead(text);
    return { ...file, accounts, account: null, downloadedOn, setup, head };
  }
  const mayBeTidy = setup.mapping === null && setup.encoding === null;
  const head = !isParquet && mayBeTidy && isLong(join(root, path)) ? tidyHead(text) : null;
  if (!isParquet && head === null) return null;
  const { account, downloadedOn } = exportPlace(path, accounts, setup);
  return { ...file, accounts: [account], account: account.id, downloadedOn, setup, head };
}

export function isLong(file: string): boolean {
  return statSync(file).size > BULK_BYTES;
}

function organisationDay(path: string, accounts: readonly Account[]): string {
  const [, , , day = "", name, ...rest] = path.split("/");
  if (name === undefined || rest.length > 0 || !isIsoDate(day))
    throw misplaced(
      path,
      "export-place",
      "This table of a whole organisation does not lie in the folder of a day.",
      `put it into data/exports/${ORGANISATION_FOLDER}/<day of the download as YYYY-MM-DD>/.`,
    );
  if (accounts.length === 0)
    throw misplaced(
      path,
      "unknown-account",
      `${ACCOUNTS_FILE} names no account, so no row of this table can be used.`,
      `name the accounts of the table in ${ACCOUNTS_FILE}.`,
    );
  return day;
}

function misplaced(path: string, code: string, message: string, hint: string): DiagnosticsError {
  const at = { file: path, line: 1, column: 1 };
  return new DiagnosticsError([{ code, severity: "error", message, at, hint }]);
}
