import { lintProse } from "../notebook/prose/lint-prose.ts";
import { runReports } from "../notebook/run-reports.ts";
import { contradictedAnchors } from "../project/check-anchors.ts";
import { openProject } from "../project/project.ts";
import { type Command, count, exitFor, printJson, report } from "./command.ts";
import { reportApi } from "./report-api.ts";

export const check: Command = {
  usage: "check [--strict]",
  summary: "find everything that build would refuse, without building",
  options: { strict: { type: "boolean" } },
  positionals: 0,
  async run({ root, json, options }) {
    const project = openProject(root);
    const run = await runReports(project, reportApi, { strict: options.strict === true });
    const { results } = run;
    const prose = run.files.flatMap((file) => {
      const result = results.find((r) => r.slug === file.slug);
      return result ? lintProse(file, result, project.data.events) : [];
    });
    const diagnostics = [...run.diagnostics, ...contradictedAnchors(root, project.store), ...prose];
    report(diagnostics);
    if (json) printJson({ ok: exitFor(diagnostics) === 0, diagnostics });
    else if (exitFor(diagnostics) === 0)
      process.stdout.write(
        `${count(results.length, "report")} checked, ${diagnostics.length === 0 ? "nothing to mend" : `${count(diagnostics.length, "warning")}`}.\n`,
      );
    return exitFor(diagnostics);
  },
};
