import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { ReportResult } from "../notebook/result.ts";
import { runReports } from "../notebook/run-reports.ts";
import { openProject } from "../project/project.ts";
import { figuresDocument } from "../publish/figures-document.ts";
import { type Command, EXIT, exitFor, printJson, report } from "./command.ts";
import { reportApi } from "./report-api.ts";

export const figures: Command = {
  usage: "figures REPORT",
  summary: "list every figure of a report with its evidence and caveats",
  positionals: 1,
  async run({ root, json, positionals: [slug = ""] }) {
    const { results, diagnostics } = await runReports(openProject(root), reportApi);
    report(diagnostics);
    if (exitFor(diagnostics) !== EXIT.done) return EXIT.errors;
    const found = findReport(results, slug);
    if (json) printJson(figuresDocument(found));
    else for (const note of found.notes) process.stdout.write(`${describe(note)}\n`);
    return EXIT.done;
  },
};

export function findReport(results: readonly ReportResult[], slug: string): ReportResult {
  const name = slug.replace(/^reports\//, "").replace(/\.md$/, "");
  const found = results.find((r) => r.slug === name);
  if (found) return found;
  throw new DiagnosticsError([
    {
      code: "unknown-report",
      severity: "error",
      message: `There is no report "${slug}" in reports/.`,
      hint: didYouMean(
        name,
        results.map((r) => r.slug),
      ),
    },
  ]);
}

function describe(note: ReportResult["notes"][number]): string {
  const range = note.range ? ` (${note.range})` : "";
  const rests = [
    ...note.claims.map((id) => `claim ${id}`),
    ...note.rows.map((r) => `${r.file}:${r.line}`),
  ];
  return [
    `${note.id}: ${note.label}: ${note.text}${range}`,
    `  rests on ${rests.join(", ") || "nothing: no source has it"}`,
    ...note.allCaveats.map((c) => `  ${c.severity}: ${c.text} [${c.rule}]`),
  ].join("\n");
}
