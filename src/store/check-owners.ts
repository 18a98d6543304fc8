import type { Owner } from "../adapters/adapter.ts";
import type { IngestedFile } from "../adapters/ingest-file.ts";
import { handlesOf } from "../adapters/own-handle.ts";
import { plainName } from "../adapters/owner.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Account } from "../observations/account.ts";
import { group } from "./group.ts";

/** A file, its folder's account, and whose it says that it is. */
interface Told {
  readonly path: string;
  readonly account: Account;
  readonly owner: Owner;
  readonly adapter: string;
}

/**
 * Exports that lie in the folder of another account, by the names and numbers in them. It is an error where these are
 * known to be another's: by `accounts.yml`, or because the exports in its folder have them. Where the exports of one
 * folder have several, somebody must say which is right, and it is a warning: accounts are renamed.
 */
export function checkOwners(
  files: readonly IngestedFile[],
  accounts: readonly Account[],
): Diagnostic[] {
  const byId = new Map(accounts.map((a) => [a.id, a]));
  const told = files.flatMap((file) => tellings(file, byId));
  const byOwner = group(told, ({ account, owner }) => keyOf(account.platform, owner));
  const wrong = [...byOwner.values()].flatMap((same) => strangers(same, accounts));
  const isWrong = new Set(wrong.map(({ telling }) => telling));
  const rest = told.filter((t) => !isWrong.has(t));
  const inFolder = group(rest, ({ account, owner, adapter }) =>
    JSON.stringify([account.id, owner.kind, adapter.split("-", 1)[0]]),
  );
  return [
    ...oncePerFile(wrong).map(({ telling, of }) => ofOther(telling, of)),
    ...[...inFolder.values()].flatMap(oddOnes).map(unclear),
  ];
}

function tellings(
  { path, account: id, tables }: IngestedFile,
  accounts: ReadonlyMap<string, Account>,
) {
  const account = accounts.get(id ?? "");
  if (account === undefined) return [];
  const told = tables.flatMap(({ adapter, owners = [] }) =>
    owners.map((owner): Told => ({ path, account, owner, adapter })),
  );
  return [...group(told, ({ owner }) => keyOf(path, owner)).values()].flatMap(([one]) => one ?? []);
}

function keyOf(scope: string, { kind, text }: Owner): string {
  return JSON.stringify([scope, kind, plainName(text)]);
}

/** Those of the files with one name that lie elsewhere than in the folder of the account whose name it is. */
function strangers(same: readonly Told[], accounts: readonly Account[]) {
  const [first] = same;
  if (first === undefined) return [];
  const named = accounts
    .filter((a) => a.platform === first.account.platform && isOwn(a, first.owner))
    .map((a) => a.id);
  const folders = group(same, (t) => t.account.id);
  const most = Math.max(...[...folders.values()].map((inIt) => inIt.length));
  const fullest = [...folders].filter(([, inIt]) => inIt.length === most).map(([id]) => id);
  const right = named.length > 0 ? named : fullest;
  const isTie = named.length === 0 && fullest.length > 1;
  return same
    .filter((t) => isTie || !right.includes(t.account.id))
    .map((telling) => ({ telling, of: right.filter((id) => id !== telling.account.id) }));
}

/** A page's export has its number and its name; the name, which comes later, says more to a reader. */
function oncePerFile<T extends { readonly telling: Told }>(wrong: readonly T[]): T[] {
  return [...new Map(wrong.map((one) => [one.telling.path, one])).values()];
}

function isOwn(account: Account, { kind, text }: Owner): boolean {
  if (kind === "id") return false;
  const names = [account.name, account.organisation, ...handlesOf(account)].map(plainName);
  return names.includes(plainName(text));
}

/** Where one folder has several names: those that are neither the account's nor the most frequent. */
function oddOnes(inFolder: readonly Told[]): Told[] {
  const names = group(inFolder, ({ owner }) => plainName(owner.text));
  if (names.size < 2) return [];
  const own = inFolder.filter((t) => isOwn(t.account, t.owner));
  const most = [...names.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const right = new Set(own.length > 0 ? own : most);
  return inFolder.filter((t) => !right.has(t));
}

function ofOther({ path, account, owner }: Told, of: readonly string[]): Diagnostic {
  return {
    code: "other-account",
    severity: "error",
    message: `The export is of ${show(owner)}, as those of ${of.join(" and ")} are; it lies in the folder of ${account.id}.`,
    at: { file: path, line: 1, column: 1 },
    hint: `move it to the folder of its account, or ${sayProfile(owner)} if it is of ${account.id}.`,
  };
}

function unclear({ path, account, owner }: Told): Diagnostic {
  return {
    code: "other-account",
    severity: "warning",
    message: `The export is of ${show(owner)}; other exports of ${account.id} have another name.`,
    at: { file: path, line: 1, column: 1 },
    hint: `move it if it is of another account. If ${account.id} was called so, ${sayProfile(owner)}.`,
  };
}

function show({ kind, text }: Owner): string {
  return kind === "id" ? `the page ${text}` : JSON.stringify(text);
}

function sayProfile({ text }: Owner): string {
  return `write profile: ${JSON.stringify(text)} into an export.yml beside it`;
}
