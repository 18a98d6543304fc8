import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { type ExportSetup, NO_SETUP, readExportSetup } from "../adapters/export-setup.ts";
import { fromEpochMs, type IsoDate, isIsoDate } from "../calendar/dates.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { readSource } from "../files/source-file.ts";
import { ACCOUNTS_FILE, readAccounts } from "../observations/read-accounts.ts";
import { type Command, EXIT, exitFor, printJson, report, wrongUsage } from "./command.ts";
import { inspectLong, type LongTable } from "./inspect-long.ts";
import { type InspectedTable, inspectTables } from "./inspect-tables.ts";
import { reportText, rowText } from "./inspect-text.ts";
import { printText } from "./print-text.ts";

export const inspect: Command = {
  usage: "inspect FILE [--rows] [--as-of YYYY-MM-DD]",
  summary: "what a file is: encoding, header, columns, adapter or why none, and its rows",
  options: { rows: { type: "boolean" }, "as-of": { type: "string" } },
  positionals: 1,
  async run({ root, json, options, positionals: [file = ""] }) {
    const asOf = options["as-of"] ?? null;
    if (asOf !== null && (typeof asOf !== "string" || !isIsoDate(asOf)))
      return wrongUsage(`--as-of ${asOf} is not a date.`, "--as-of 2026-09-30");
    const found = find(root, file);
    const { setup, problems: setupProblems } = setupOf(found, asOf);
    // Whatever else is wrong with the project does not keep anybody from looking at a file.
    const accounts = readAccounts(readSource(root, ACCOUNTS_FILE)).value;
    const tables =
      inspectLong(root, found.path, accounts) ??
      inspectTables(readFileSync(found.at), {
        ...{ path: found.path, name: basename(found.at), setup, accounts },
        today: fromEpochMs(Date.now()),
      });
    const reports = tables.map((t) => ({
      ...t.report,
      problems: [...setupProblems, ...t.report.problems],
    }));
    const problems = [...setupProblems, ...tables.flatMap((t) => t.report.problems)];
    report([...new Map(problems.map((p) => [JSON.stringify(p), p])).values()]);
    if (options.rows)
      for (const table of tables) await printText(rowsText(table, json, tables.length > 1), null);
    else if (json) printJson(reports.length === 1 ? reports[0] : reports);
    else process.stdout.write(reports.map(reportText).join("\n"));
    if (exitFor(problems) !== EXIT.done) return EXIT.errors;
    return reports.some((r) => r.quarantine.length > 0) ? EXIT.quarantined : EXIT.done;
  },
};

interface Found {
  readonly path: string;
  readonly at: string;
  /** From which folder, and by which path below it, the `export.yml` beside it is found. */
  readonly beside: readonly [root: string, path: string];
}

/** From where the shell stands, else from the project's folder. */
function find(root: string, file: string): Found {
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
  const path = isInside ? inside.split(sep).join("/") : file;
  return { at, path, beside: isInside ? [root, path] : [dirname(at), basename(at)] };
}

/** A mistake in `export.yml` is told, and the file is looked at without it. */
function setupOf(
  { beside }: Found,
  asOf: IsoDate | null,
): { setup: ExportSetup; problems: readonly Diagnostic[] } {
  const said = asOf === null ? {} : { asOf };
  try {
    return { setup: { ...readExportSetup(...beside), ...said }, problems: [] };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return { setup: { ...NO_SETUP, ...said }, problems: error.diagnostics };
  }
}

/** Rows one after the other: a large export does not become one text. */
async function* rowsText(
  { report: { path }, rows }: InspectedTable | LongTable,
  json: boolean,
  several: boolean,
): AsyncGenerator<string> {
  const as = json ? (several ? "json of several tables" : "json") : "text";
  for await (const row of rows) yield `${rowText(row, path, as)}\n`;
}
