import type { Claim } from "../claims/claim.ts";
import { CLAIMS_FILE } from "../claims/read-claims.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { type Path, parseYaml } from "../files/yaml-file.ts";
import type { Account } from "../observations/account.ts";
import { anchorRows } from "../observations/anchor-rows.ts";
import type { AccountEvent } from "../observations/event.ts";
import { namedAccounts, unknownAccountHint } from "../observations/named-accounts.ts";
import { isPlatform } from "../observations/observation.ts";
import { ACCOUNTS_FILE } from "../observations/read-accounts.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";

interface Data {
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
  readonly events: readonly AccountEvent[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Names of accounts and claims that one file uses and another should define.
 * @param found Problems of the files themselves. Where nobody can tell what a file defines, blaming every use of it
 * would hide the cause; an account with a fault elsewhere in its entry is defined all the same.
 */
export function checkReferences(
  data: Data,
  files: ReadonlyMap<string, SourceFile>,
  found: readonly Diagnostic[],
): Diagnostic[] {
  const broken = new Set(found.map((d) => d.at?.file));
  const named = broken.has(ACCOUNTS_FILE)
    ? namedAccounts(files.get(ACCOUNTS_FILE))
    : new Set(data.accounts.map((a) => a.id));
  const platforms = new Map(data.accounts.map((a) => [a.id, a.platform]));
  const claims = broken.has(CLAIMS_FILE) ? null : new Map(data.claims.map((c) => [c.id, c]));
  const out: Diagnostic[] = [];
  const report = (
    file: string,
    place: (source: SourceFile) => Place,
    what: { code: string; message: string; hint: string },
  ) => {
    const source = files.get(file);
    if (source) out.push(problem(source, place(source), what));
  };
  const unknown = (kind: "account" | "claim", id: string, known: Iterable<string>) => ({
    code: `unknown-${kind}`,
    message: `There is no ${kind} "${id}" in ${kind === "account" ? ACCOUNTS_FILE : CLAIMS_FILE}.`,
    hint: kind === "account" ? unknownAccountHint(id, [...known]) : didYouMean(id, [...known]),
  });

  for (const { account, platform } of anchorRows(files.get(ANCHORS_FILE) ?? null)) {
    const of = platforms.get(account.text);
    if (named && !named.has(account.text))
      report(ANCHORS_FILE, () => account, unknown("account", account.text, named));
    else if (of !== undefined && isPlatform(platform.text) && of !== platform.text)
      report(ANCHORS_FILE, () => platform, {
        code: "other-platform",
        message: `"${account.text}" is an account on ${of}, not on ${platform.text}.`,
        hint: `write ${of}, or the id of the account that was counted.`,
      });
  }
  for (const c of data.claims) {
    if (named && c.account !== null && !named.has(c.account))
      report(
        c.at.file,
        yamlPlace("claims", c.id, ["account"]),
        unknown("account", c.account, named),
      );
  }
  for (const e of data.events) {
    if (named && !named.has(e.account))
      report(
        e.at.file,
        yamlPlace("events", e.id, ["account"]),
        unknown("account", e.account, named),
      );
    for (const [i, id] of e.claims.entries()) {
      if (claims && !claims.has(id))
        report(
          e.at.file,
          yamlPlace("events", e.id, ["claims", i]),
          unknown("claim", id, claims.keys()),
        );
    }
  }
  return out;
}

/** Where an entry's own words stand. Read again only for what is wrong, so that data carries one place each. */
function yamlPlace(list: string, id: string, path: Path) {
  return (source: SourceFile): Place => {
    const file = parseYaml(source);
    const entries = (file.value as Record<string, readonly { id: string }[]>)[list] ?? [];
    return file.placeOf([list, entries.findIndex((e) => e.id === id), ...path]);
  };
}
