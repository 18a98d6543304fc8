import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "./adapter.ts";
import { tableProblem } from "./table-problem.ts";

/** Where a table says by handle whose it is. */
export interface ToldHandles {
  /** In the name of the zip or file. */
  readonly named?: string | null;
  /** In links, each with the first record that has it. */
  readonly linked?: ReadonlyMap<string, ExportRecord>;
}

/**
 * That a table is of the account in whose folder it lies. Nothing where no handle stands anywhere, or nobody wrote
 * down the account's.
 * @throws DiagnosticsError when it is of another: its counts would be published as the account's own.
 */
export function checkHandles(table: ExportTable, { named, linked }: ToldHandles): ExportCheck[] {
  const { account, setup } = table;
  if (account.handle === null) return [];
  const own = new Set([...handlesOf(account), plainHandle(setup.profile ?? account.handle)]);
  const isOther = (handle: string) => !own.has(plainHandle(handle));
  const [file = table.path] = table.path.split("#", 1);
  if (named && isOther(named)) {
    const at = { file, line: 1, column: 1 };
    throw new DiagnosticsError([{ ...otherAccount(account, [named]), severity: "error", at }]);
  }
  const others = [...(linked ?? [])].filter(([handle]) => isOther(handle));
  const [first] = others;
  const names = others.map(([handle]) => handle);
  if (first) throw tableProblem(table, first[1], otherAccount(account, names));
  const told = named ?? linked?.keys().next().value;
  if (told === undefined) return [];
  const where = named ? `its ${/\.zip$/i.test(file) ? "zip" : "file"}'s name` : "its links";
  return [
    {
      id: "other-account",
      ok: true,
      message: `The export is of @${plainHandle(told)}, by ${where}.`,
    },
  ];
}

/** The handle of an account and those that it had before, as they are compared. */
export function handlesOf({ handle, formerHandles = [] }: Account): string[] {
  return [...(handle === null ? [] : [handle]), ...formerHandles].map(plainHandle);
}

/** Handles are the same in any case, and with or without the sign before them. */
export function plainHandle(text: string): string {
  return text.normalize("NFC").trim().replace(/^@/, "").toLowerCase();
}

function otherAccount(account: Account, handles: readonly string[]) {
  const shown = handles.slice(0, 3).map((h) => `@${plainHandle(h)}`);
  const list = shown.join(", ") + (handles.length > shown.length ? " and others" : "");
  return {
    code: "other-account",
    message: `The export is of ${list}, but the account ${account.id} is @${plainHandle(account.handle ?? "")}.`,
    hint: `move it to the folder of its account. If ${account.id} was called so before, write "former-handles: [${plainHandle(handles[0] ?? "")}]" into its entry of ${account.at.file}.`,
  };
}
