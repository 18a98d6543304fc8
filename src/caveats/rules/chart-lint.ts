import { mergeEvidence } from "../../figures/figure.ts";
import { evidenceBehind, withValue } from "../behind.ts";
import { kindOf } from "../measured.ts";
import { names } from "../message-value.ts";
import type { Rule } from "../rule.ts";
import { areasOfSums, barsNotAtZero, twoAxes, unlabelledLogs } from "../spec-tricks.ts";
import { specGroups } from "../spec-units.ts";

export const chartLint: Rule = {
  id: "chart-lint",
  severity: "block",
  defaults: {},
  branches: ["bar-not-at-zero", "two-axes", "log-unlabelled", "area-cumulative"],
  find(subject) {
    if (subject.scope !== "spec") return [];
    const { spec, figures } = subject;
    const groups = specGroups(spec);
    const shown = withValue(figures);
    const cumulative = shown.length > 0 && shown.every((f) => kindOf(f) === "cumulative");
    const places: Readonly<Record<string, readonly string[]>> = {
      "bar-not-at-zero": groups.flatMap((group) => barsNotAtZero(group, spec)),
      "two-axes": groups.flatMap(twoAxes),
      "log-unlabelled": unlabelledLogs(groups, spec),
      "area-cumulative": groups.flatMap((group) => areasOfSums(group, cumulative)),
    };
    return Object.entries(places).flatMap(([branch, paths]) =>
      paths.length === 0
        ? []
        : [
            {
              branch,
              data: { paths: names(paths) },
              evidence: mergeEvidence(...figures.map(evidenceBehind)),
              effect: 1,
            },
          ],
    );
  },
};
