import type { Claim } from "../claims/claim.ts";
import { CLAIMS_FILE } from "../claims/read-claims.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { readCsv } from "../files/csv-records.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { type Path, parseYaml } from "../files/yaml-file.ts";
import type { Account } from "../observations/account.ts";
import type { AccountEvent } from "../observations/event.ts";
import type { Observation } from "../observations/observation.ts";
import { ACCOUNTS_FILE } from "../observations/read-accounts.ts";

interface Data {
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
  readonly events: readonly AccountEvent[];
  readonly anchors: readonly Observation[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Names of accounts and claims that one file uses and another should define.
 * @param found Problems of the files themselves. A file that could not be read defines nothing; blaming
 * every use of it would hide the cause.
 */
export function checkReferences(
  data: Data,
  files: ReadonlyMap<string, SourceFile>,
  found: readonly Diagnostic[],
): Diagnostic[] {
  const broken = new Set(found.map((d) => d.at?.file));
  const accounts = broken.has(ACCOUNTS_FILE) ? null : new Map(data.accounts.map((a) => [a.id, a]));
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
    hint: didYouMean(id, [...known]),
  });

  const told = new Set<string>();
  for (const o of data.anchors) {
    const row = JSON.stringify([o.source.file, o.source.line, o.account]);
    if (!accounts || told.has(row)) continue;
    told.add(row);
    const of = accounts.get(o.account);
    if (!of)
      report(o.source.file, csvPlace(o, "account"), unknown("account", o.account, accounts.keys()));
    else if (of.platform !== o.platform)
      report(o.source.file, csvPlace(o, "platform"), {
        code: "other-platform",
        message: `"${o.account}" is an account on ${of.platform}, not on ${o.platform}.`,
        hint: `write ${of.platform}, or the id of the account that was counted.`,
      });
  }
  for (const c of data.claims) {
    if (accounts && c.account !== null && !accounts.has(c.account))
      report(
        c.at.file,
        yamlPlace("claims", c.id, ["account"]),
        unknown("account", c.account, accounts.keys()),
      );
  }
  for (const e of data.events) {
    if (accounts && !accounts.has(e.account))
      report(
        e.at.file,
        yamlPlace("events", e.id, ["account"]),
        unknown("account", e.account, accounts.keys()),
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

function csvPlace({ source: total }: Observation, column: string) {
  return (source: SourceFile): Place => {
    const [header, ...rows] = readCsv(source).records;
    const at = header?.cells.findIndex((h) => h.text === column) ?? -1;
    const row = rows.find((r) =>
      r.cells.some((c) => c.line === total.line && c.column === total.column),
    );
    return row?.cells[at] ?? total;
  };
}
