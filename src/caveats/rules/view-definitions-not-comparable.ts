import type { Period } from "../../calendar/period.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import type { Platform } from "../../observations/observation.ts";
import type { Definition } from "../../platforms/definition.ts";
import { definitionsIn } from "../../platforms/definition-at.ts";
import { OWN_METRICS } from "../../platforms/definition-wording.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { accountFigures, evidenceBehind, withValue } from "../behind.ts";
import { countedFor } from "../counted.ts";
import { either, names, shortOf, text } from "../message-value.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { windowOf } from "../window.ts";

const VIEWS: readonly string[] = ["views", "engaged_views", "impressions", ...OWN_METRICS];

/** Platforms whose views come about in the same way, and what a view is on them. */
interface Kind {
  readonly platforms: readonly string[];
  readonly definitions: readonly Definition[];
}

/**
 * Only platforms that the registry knows are compared: of another one nobody can say what its views are.
 */
export const viewDefinitionsNotComparable: Rule = {
  id: "view-definitions-not-comparable",
  severity: "block",
  defaults: {},
  branches: ["default", "mixed"],
  find(subject, context) {
    if (!["comparison", "sum", "view"].includes(subject.scope) || !("figures" in subject))
      return [];
    const figures = withValue(subject.figures).flatMap(accountFigures);
    const rows = figures.flatMap((figure) => viewsOf(figure, context));
    const kinds = kindsOf(rows);
    const groups = new Set(rows.map((row) => row.definition.group));
    if (new Set(rows.map((row) => row.platform)).size < 2 || groups.size < 2) return [];
    const [first, second, ...rest] = kinds;
    if (!first) return [];
    return [
      {
        branch: second ? "default" : "mixed",
        data: {
          a: names(first.platforms),
          aIs: whatIs(first),
          b: names(second?.platforms ?? []),
          bIs: second ? whatIs(second) : text(""),
          more: text(rest.length > 0 ? "yes" : "no"),
          others: names(rest.flatMap((kind) => kind.platforms)),
        },
        evidence: mergeEvidence(...new Set(rows.map((row) => evidenceBehind(row.figure)))),
        effect: 1,
      },
    ];
  },
};

interface Row {
  readonly figure: Figure;
  readonly platform: Platform;
  readonly name: string;
  readonly definition: Definition;
}

function viewsOf(figure: Figure, context: RuleContext): Row[] {
  const window: Period | null =
    windowOf(figure) ?? (figure.asOf ? { from: figure.asOf, to: figure.asOf } : null);
  if (window === null) return [];
  return countedFor(figure, context)
    .filter(({ metric }) => VIEWS.includes(metric))
    .flatMap(({ platform, surface, metric }) =>
      definitionsIn(platform, surface, metric, window).map((definition) => {
        return { figure, platform, name: platformName(platform, window.to), definition };
      }),
    );
}

function kindsOf(rows: readonly Row[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const platform of new Set(rows.map((row) => row.platform))) {
    const own = rows.filter((row) => row.platform === platform);
    // Of several definitions in one group (long videos and Shorts) the first speaks for all.
    const byGroup = new Map(own.toReversed().map((row) => [row.definition.group, row.definition]));
    const key = [...byGroup.keys()].toSorted().join();
    const definitions = [...byGroup.values()].toReversed();
    const platforms = [...(kinds.get(key)?.platforms ?? []), ...own.map((row) => row.name)];
    kinds.set(key, { definitions: kinds.get(key)?.definitions ?? definitions, platforms });
  }
  return [...kinds.values()];
}

function whatIs({ definitions }: Kind) {
  return either([...new Map(definitions.map((d) => [d.short, shortOf(d)])).values()]);
}
