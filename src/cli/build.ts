import { join, resolve } from "node:path";
import { buildSite } from "../publish/build-site.ts";
import { type Command, count, exitFor, printJson, report } from "./command.ts";
import { reportApi } from "./report-api.ts";

export const SITE_FOLDER = "_site";

export const build: Command = {
  usage: "build [--out DIR] [--strict]",
  summary: "build the site, and publish it only when all of it is right",
  options: { out: { type: "string" }, strict: { type: "boolean" } },
  positionals: 0,
  async run({ root, json, options }) {
    const out = typeof options.out === "string" ? resolve(options.out) : join(root, SITE_FOLDER);
    const result = await buildSite({ root, out, api: reportApi, strict: options.strict === true });
    report(result.diagnostics);
    if (json) printJson({ ok: result.published, ...result, out });
    else if (result.published) {
      const kept = result.reports.length - result.ran.length;
      const cached = kept > 0 ? `; ${kept} unchanged` : "";
      process.stdout.write(
        `${count(result.reports.length, "report")}, ${count(result.charts, "chart")}${cached}: ${join(out, "index.html")}\n`,
      );
    } else process.stderr.write("Nothing was published; the site stays as it was.\n");
    return exitFor(result.diagnostics);
  },
};
