import { RULES } from "../caveats/index.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { ruleWords } from "../i18n/catalogue.ts";
import type { ReportResult } from "../notebook/result.ts";
import { runReports } from "../notebook/run-reports.ts";
import { openProject } from "../project/project.ts";
import { type Command, EXIT, exitFor, printJson, report } from "./command.ts";
import { reportApi } from "./report-api.ts";

export const explain: Command = {
  usage: "explain FIGURE|RULE",
  summary: "tell where a figure comes from, or what a caveat rule means",
  positionals: 1,
  async run({ root, json, positionals: [name = ""] }) {
    const rule = RULES.find((r) => r.id === name);
    const project = openProject(root);
    if (rule) {
      const params = project.settings.caveats[rule.id] ?? rule.defaults;
      const words = ruleWords("en", rule.id);
      const page = {
        id: rule.id,
        severity: rule.severity,
        catches: words.catches,
        why: words.why,
        params,
        instead: words.instead,
      };
      if (json) printJson(page);
      else process.stdout.write(ruleText(page));
      return EXIT.done;
    }
    const { results, diagnostics } = await runReports(project, reportApi);
    report(diagnostics);
    if (exitFor(diagnostics) !== EXIT.done) return EXIT.errors;
    const found = results.flatMap((r) =>
      r.notes.filter((n) => n.id === name).map((note) => ({ report: r, note })),
    );
    if (found.length === 0) throw unknown(name, results);
    if (json) {
      printJson(
        found.map(({ report: r, note }) => ({
          report: r.slug,
          ...note,
          claims: claimsOf(r, note.claims),
        })),
      );
    } else process.stdout.write(found.map(({ report: r, note }) => figureText(r, note)).join("\n"));
    return EXIT.done;
  },
};

function ruleText(page: {
  id: string;
  severity: string;
  catches: string;
  why: string;
  params: object;
  instead: string;
}): string {
  const params = Object.entries(page.params).map(([name, value]) => `${name} = ${value}`);
  return [
    `${page.id} (${page.severity})`,
    `  Catches: ${page.catches}`,
    `  Why: ${page.why}`,
    `  Parameters: ${params.join(", ") || "none"}`,
    `  Report instead: ${page.instead}`,
    "",
  ].join("\n");
}

function figureText(r: ReportResult, note: ReportResult["notes"][number]): string {
  const claims = claimsOf(r, note.claims).map(
    (c) =>
      `    ${c.file}:${c.line}: ${c.id}: ${c.stated}${c.range ? ` (${c.range})` : ""}, ${c.statedBy}, ${c.publisher} ${c.published}; ${c.status}`,
  );
  const rows = note.rows.map((x) => `    ${x.file}:${x.line}: ${x.value} at ${x.at}`);
  return [
    `${note.id} in ${r.slug}: ${note.label}`,
    `  ${note.text}${note.range ? ` (${note.range})` : ""}${note.asOf ? `, as of ${note.asOf}` : ""}`,
    ...(note.formula ? [`  Formula: ${note.formula}`] : []),
    ...(note.worked ? [`  With numbers: ${note.worked}`] : []),
    ...(claims.length + rows.length > 0
      ? ["  Rests on:", ...claims, ...rows]
      : ["  Rests on nothing: no source has it."]),
    ...(note.allCaveats.length > 0
      ? ["  Caveats:", ...note.allCaveats.map((c) => `    ${c.text} [${c.rule}, ${c.severity}]`)]
      : []),
    "",
  ].join("\n");
}

function claimsOf(r: ReportResult, ids: readonly string[]) {
  return r.claims.filter((c) => ids.includes(c.id));
}

function unknown(name: string, results: readonly ReportResult[]): DiagnosticsError {
  const known = [...RULES.map((r) => r.id), ...results.flatMap((r) => r.notes.map((n) => n.id))];
  return new DiagnosticsError([
    {
      code: "unknown-name",
      severity: "error",
      message: `There is no figure and no rule "${name}".`,
      hint: didYouMean(name, known),
    },
  ]);
}
