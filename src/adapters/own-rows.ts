import type { ExportCheck, ExportRecord, ExportTable, Owner } from "./adapter.ts";
import { show } from "./cells.ts";
import { handlesOf, plainHandle } from "./own-handle.ts";
import { tableProblem } from "./table-problem.ts";

/** The names of the account that one row is of. */
export interface RowNames {
  /** Its handle, where the file has one. */
  readonly handle: string;
  /** As the platform or the tool shows it. */
  readonly name: string;
}

export interface OwnRows {
  /** False for a broken record, of which nobody can tell. */
  isOwn(record: ExportRecord): boolean;
  readonly checks: readonly ExportCheck[];
  /** The one account in the file, where nothing but the folder says that it is the folder's. */
  readonly owners: readonly Owner[];
}

/**
 * Which rows of a file about several accounts are of the folder's account: those with its handle, else with its
 * name; `profile` of `export.yml` decides before both. Without a handle to go by, the folder is believed of a
 * file about one account only.
 * @param namesOf null for a row of another platform
 * @throws DiagnosticsError when no row is of the account.
 */
export function ownRows(
  table: ExportTable,
  namesOf: (record: ExportRecord) => RowNames | null,
): OwnRows {
  const isWhole = (r: ExportRecord) =>
    r.fault === null && r.cells.length === table.header.cells.length;
  const told = table.records.filter(isWhole);
  const found = new Map<string, RowNames>();
  for (const record of told) {
    const names = namesOf(record);
    if (names) found.set(labelOf(names), names);
  }
  const own = new Set([...found].filter(([, n]) => isNamed(table, n)).map(([label]) => label));
  const [only, ...more] = [...found.keys()];
  const believed =
    own.size === 0 && only !== undefined && more.length === 0 && !contradicts(table, found);
  if (believed) own.add(only);
  if (told.length > 0 && own.size === 0) throw noRow(table, [...found.keys()]);
  const isOwn = (record: ExportRecord) => {
    const names = isWhole(record) ? namesOf(record) : null;
    return names !== null && own.has(labelOf(names));
  };
  const kept = told.filter(isOwn).length;
  const checks = told.length > 0 ? [verdict([...own], kept, told.length, believed)] : [];
  const owner = believed ? found.get(only) : undefined;
  const text = owner?.handle.trim() || owner?.name.trim();
  return { isOwn, checks, owners: text ? [{ kind: "name", text }] : [] };
}

/** The same names make the same label, so that each is judged once. */
function labelOf({ handle, name }: RowNames): string {
  const shown = name.trim();
  if (handle.trim() === "") return shown;
  return shown === "" ? `@${plainHandle(handle)}` : `${shown} (@${plainHandle(handle)})`;
}

function isNamed({ account, setup }: ExportTable, { handle, name }: RowNames): boolean {
  if (setup.profile !== null)
    return [handle, name].map(plainHandle).includes(plainHandle(setup.profile));
  if (account.handle !== null && handle.trim() !== "")
    return handlesOf(account).includes(plainHandle(handle));
  const names = [account.handle ?? "", account.name, account.organisation].map(plainHandle);
  return plainHandle(name) !== "" && names.includes(plainHandle(name));
}

/** Whether the file says by handle, or the analyst by profile, that its one account is another. */
function contradicts(
  { account, setup }: ExportTable,
  found: ReadonlyMap<string, RowNames>,
): boolean {
  const handles = [...found.values()].some(({ handle }) => handle.trim() !== "");
  return setup.profile !== null || (account.handle !== null && handles);
}

function noRow(table: ExportTable, found: readonly string[]) {
  const shown = found.slice(0, 5).map(show).join(", ") + (found.length > 5 ? " and others" : "");
  const { account, setup } = table;
  const wanted = setup.profile ?? account.handle ?? account.name;
  return tableProblem(table, table.header, {
    code: "other-account",
    message:
      found.length > 0
        ? `No row is of ${account.id} (${show(wanted)}); the file is about ${shown}.`
        : `No row is of an account on ${account.platform}.`,
    hint: `move the file to the folder of its account, correct the handle in ${account.at.file}, or write "profile: ..." into an export.yml beside it.`,
  });
}

function verdict(
  own: readonly string[],
  kept: number,
  all: number,
  believed: boolean,
): ExportCheck {
  const whose = own.map((label) => JSON.stringify(label)).join(", ");
  const others = all > kept ? `; rows of other accounts, left out: ${all - kept}` : "";
  const why = believed ? ", the one account in the file, taken to be the folder's" : "";
  return { id: "other-account", ok: true, message: `Rows of ${whose}${why}: ${kept}${others}.` };
}
