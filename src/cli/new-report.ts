import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Quarter, quarter } from "../calendar/quarter.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { readSource } from "../files/source-file.ts";
import {
  type MissingData,
  missingData,
  quarterOf,
  usedAccounts,
} from "../notebook/missing-data.ts";
import { type ReportFile, readReport } from "../notebook/report-file.ts";
import { REPORTS_FOLDER } from "../notebook/run-reports.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import { openProject } from "../project/project.ts";
import { type Command, EXIT, exitFor, printJson, report, wrongUsage } from "./command.ts";
import { nextReport } from "./next-report.ts";

export const newReport: Command = {
  usage: "new 2026-Q4 [--from R]",
  summary: "write the next quarter's report from the last one, and say what data is missing",
  options: { from: { type: "string" } },
  positionals: 1,
  async run({ root, json, options, positionals: [id = ""] }) {
    const to = asQuarter(id);
    if (!to) return wrongUsage(`"${id}" is not a quarter.`, "followthrough new 2026-Q4");
    const project = openProject(root);
    report(project.diagnostics);
    if (exitFor(project.diagnostics) !== EXIT.done) return EXIT.errors;
    const named = typeof options.from === "string" ? options.from : null;
    const { source, from } = named === null ? newest(root, to) : byName(root, named);
    const next = nextReport(source, from, to);
    const path = `${REPORTS_FOLDER}/${to.id.toLowerCase()}.md`;
    writeNew(root, path, next.text);
    const missing = missingData(project.store, usedAccounts(project, source), to);
    const { rewrite } = next;
    if (json) printJson({ path, from: source.source.path, quarter: to.id, missing, rewrite });
    else process.stdout.write(text(path, source.source.path, to, missing, rewrite));
    return EXIT.done;
  },
};

function asQuarter(text: string): Quarter | null {
  try {
    return quarter(text.toUpperCase());
  } catch {
    return null;
  }
}

interface Quarterly {
  readonly source: ReportFile;
  readonly from: Quarter;
}

/** The newest quarterly report before that quarter, else the newest of all. */
function newest(root: string, to: Quarter): Quarterly {
  const all = reportNames(root).flatMap((name) => {
    const source = open(root, name);
    const from = source && quarterOf(source);
    return from ? [{ source, from }] : [];
  });
  all.sort((a, b) => (a.from.id < b.from.id ? -1 : 1));
  const found = all.filter((r) => r.from.id < to.id).at(-1) ?? all.at(-1);
  if (found) return found;
  throw refusal(
    "no-quarterly-report",
    "No report in reports/ is of a quarter, so there is none to begin from.",
    "write the first one yourself, with params: {quarter: 2026-Q3} in its front matter.",
  );
}

function byName(root: string, written: string): Quarterly {
  const name = written.replace(/^.*\//, "").replace(/\.md$/, "");
  const names = reportNames(root);
  if (!names.includes(name))
    throw refusal(
      "unknown-report",
      `There is no report "${written}" in reports/.`,
      didYouMean(name, names),
    );
  const source = open(root, name);
  const from = source && quarterOf(source);
  if (from) return { source, from };
  throw refusal(
    "no-quarterly-report",
    source ? `${source.source.path} is of no quarter.` : `reports/${name}.md cannot be read.`,
    source
      ? "write params: {quarter: 2026-Q3} into its front matter, or begin from another report."
      : "run followthrough check, which says why.",
  );
}

function reportNames(root: string): string[] {
  try {
    return readdirSync(join(root, REPORTS_FOLDER))
      .filter((file) => file.endsWith(".md") && !file.startsWith("."))
      .map((file) => file.slice(0, -3))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function open(root: string, name: string): ReportFile | null {
  const source = readSource(root, `${REPORTS_FOLDER}/${name}.md`);
  return source && readReport(source).report;
}

function writeNew(root: string, path: string, content: string): void {
  try {
    writeFileSync(join(root, path), content, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw refusal(
      "report-exists",
      `${path} is there already, and is not overwritten.`,
      "edit it, or rename it first; a report is a record of what was said.",
    );
  }
}

function refusal(code: string, message: string, hint: string): DiagnosticsError {
  return new DiagnosticsError([{ code, severity: "error", message, hint }]);
}

function text(
  path: string,
  from: string,
  to: Quarter,
  missing: readonly MissingData[],
  rewrite: readonly { line: number; what: string }[],
): string {
  const without = missing.filter((m) => m.lastDay === null);
  const partly = missing.filter((m) => m.lastDay !== null && m.lastDay !== to.to);
  const totals = missing.filter((m) => m.totals.length > 0);
  return [
    `${path}, from ${from}.`,
    "",
    "Read again, and rewrite what states a finding:",
    ...rewrite.map(({ line, what }) => `  ${path}:${line}: ${what}`),
    ...section(`No export has a day of ${to.id} yet:`, without, (m) => m.account),
    ...section(`Exports end before ${to.to}:`, partly, (m) => `${m.account}: ${m.lastDay}`),
    ...section(
      `${ANCHORS_FILE} has no row of ${to.to}:`,
      totals,
      (m) => `${m.account}: ${m.totals.join(", ")}`,
    ),
    ...(missing.length === 0 ? ["", `All exports and totals of ${to.id} are there.`] : []),
    "",
  ].join("\n");
}

function section(
  head: string,
  missing: readonly MissingData[],
  line: (m: MissingData) => string,
): string[] {
  return missing.length > 0 ? ["", head, ...missing.map((m) => `  ${line(m)}`)] : [];
}
