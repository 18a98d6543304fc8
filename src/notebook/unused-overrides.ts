import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import { frontMatterYaml, type ReportFile } from "./report-file.ts";

/**
 * Warnings about overrides that made nothing lighter: the reason is printed nowhere, and would speak up
 * for something else later.
 * @param overridden Rules of which the report's run made a caveat lighter.
 */
export function unusedOverrides(
  { source, bodyStart, frontMatter }: ReportFile,
  overridden: readonly string[],
): Diagnostic[] {
  const unused = frontMatter.overrides.filter((o) => !overridden.includes(o.rule));
  if (unused.length === 0) return [];
  const yaml = frontMatterYaml(source, bodyStart - 1);
  return unused.map((o) => {
    const place = yaml.placeOf(["overrides", frontMatter.overrides.indexOf(o), "rule"]);
    return problem(source, place, {
      code: "unused-override",
      severity: "warning",
      message: `The override of ${o.rule} makes nothing lighter: no caveat of this report is one that it could.`,
      hint: "remove it, or look at the page of the rule to see which of its caveats can be lighter.",
    });
  });
}
