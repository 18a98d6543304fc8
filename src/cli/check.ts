import { runReports } from "../notebook/run-reports.ts";
import { openProject } from "../project/project.ts";
import { type Command, count, exitFor, printJson, report } from "./command.ts";
import { reportApi } from "./report-api.ts";

export const check: Command = {
  usage: "check [--strict]",
  summary: "find everything that build would refuse, without building",
  options: { strict: { type: "boolean" } },
  positionals: 0,
  async run({ root, json, options }) {
    const { diagnostics, results } = await runReports(openProject(root), reportApi, {
      strict: options.strict === true,
    });
    report(diagnostics);
    if (json) printJson({ ok: exitFor(diagnostics) === 0, diagnostics });
    else if (exitFor(diagnostics) === 0)
      process.stdout.write(`${count(results.length, "report")} checked, nothing to mend.\n`);
    return exitFor(diagnostics);
  },
};
