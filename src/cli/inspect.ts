import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { fromEpochMs } from "../calendar/dates.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { printable } from "../diagnostics/format.ts";
import { readSource } from "../files/source-file.ts";
import { ACCOUNTS_FILE, readAccounts } from "../observations/read-accounts.ts";
import { type Command, count, EXIT, exitFor, printJson, report } from "./command.ts";
import { type InspectedTable, inspectTables, type TableReport } from "./inspect-tables.ts";
import { checkText, quarantineText, windowText } from "./quarantine.ts";

export const inspect: Command = {
  usage: "inspect FILE [--rows]",
  summary: "what a file is: encoding, header, columns, adapter or why none, and its rows",
  options: { rows: { type: "boolean" } },
  positionals: 1,
  async run({ root, json, options, positionals: [file = ""] }) {
    const { path, at } = find(root, file);
    const tables = inspectTables(readFileSync(at), {
      path,
      name: basename(at),
      writtenOn: fromEpochMs(statSync(at).mtimeMs),
      // Whatever else is wrong with the project does not keep anybody from looking at a file.
      accounts: readAccounts(readSource(root, ACCOUNTS_FILE)).value,
    });
    const reports = tables.map((t) => t.report);
    const problems = reports.flatMap((r) => r.problems);
    report(problems);
    if (options.rows) for (const table of tables) printRows(table, json, tables.length > 1);
    else if (json) printJson(reports.length === 1 ? reports[0] : reports);
    else process.stdout.write(reports.map(text).join("\n"));
    if (exitFor(problems) !== EXIT.done) return EXIT.errors;
    return reports.some((r) => r.quarantine.length > 0) ? EXIT.quarantined : EXIT.done;
  },
};

/** From where the shell stands, else from the project's folder. */
function find(root: string, file: string): { path: string; at: string } {
  const at = [resolve(file), resolve(root, file)].find((p) => existsSync(p));
  if (at === undefined || !statSync(at).isFile())
    throw new DiagnosticsError([
      {
        code: "no-such-file",
        severity: "error",
        message: at === undefined ? `There is no file ${file}.` : `${file} is not a file.`,
        hint: "name one file, such as data/exports/<account>/<day>/Follows.csv.",
      },
    ]);
  const inside = relative(root, at);
  const isInside = !isAbsolute(inside) && inside.split(sep)[0] !== "..";
  return { at, path: isInside ? inside.split(sep).join("/") : file };
}

/** Rows by the thousand: a large export does not become one text. */
function printRows({ report: { path }, rows }: InspectedTable, json: boolean, several: boolean) {
  const line = (row: InspectedTable["rows"][number]) =>
    json
      ? JSON.stringify(several ? { table: path, ...row } : row)
      : printable(`${path}:${row.line}: ${row.cells.map((c) => JSON.stringify(c)).join(", ")}`);
  for (let from = 0; from < rows.length; from += 1000)
    process.stdout.write(
      `${rows
        .slice(from, from + 1000)
        .map(line)
        .join("\n")}\n`,
    );
}

function text(r: TableReport): string {
  const delimiter = r.delimiter === null ? "" : `, delimiter ${JSON.stringify(r.delimiter)}`;
  const lines = [
    `SHA-256: ${r.sha256}`,
    `Encoding: ${r.encoding ?? "none that is known"}${delimiter}`,
    r.headerLine === null
      ? "Header: none that is known"
      : `Header: line ${r.headerLine}, after ${count(r.preambleLines ?? 0, "line")}`,
    ...(r.columns.length > 0
      ? [`Columns: ${r.columns.map((c) => JSON.stringify(c)).join(", ")}`]
      : []),
    `Records: ${r.records}`,
    `Adapter: ${r.unused ?? (r.adapter ? `${r.adapter} (${r.title})` : "none; see the messages")}`,
    `Account: ${accountText(r)}`,
    ...(r.rows
      ? [
          `Window: ${windowText(r.window)}; ${r.rows.loaded} rows loaded, ${r.rows.quarantined} quarantined`,
        ]
      : []),
    ...r.checks.map(checkText),
  ].map((l) => `  ${printable(l)}`);
  return `${[printable(r.path), ...lines, ...r.quarantine.map(quarantineText)].join("\n")}\n`;
}

function accountText({ account, platform, needs }: TableReport): string {
  if (account !== null) return `${account} on ${platform}`;
  if (!needs) return "none; the file lies in no account's folder";
  const accounts = needs.accounts.length > 0 ? ` (${needs.accounts.join(", ")})` : "";
  return `none; put it into data/exports/<account>/<day of the download>/ of an account on ${needs.platforms.join(" or ")}${accounts}`;
}
