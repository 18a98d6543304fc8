import type { Figure } from "../../figures/figure.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { type Age, ageOf, ageRatio, lifeOf, years } from "../age.ts";
import { evidenceBehind, findPart, withValue } from "../behind.ts";
import { kindOf, STOCKS } from "../measured.ts";
import { names, number } from "../message-value.ts";
import type { Finding, Rule, RuleContext } from "../rule.ts";

/**
 * `block` withdraws a comparison, so it needs certainty: the ratio is reached even if the old account is
 * as young and the young one as old as the sources allow. Where the ratio is reached only under some of
 * the readings, the comparison stays and warns (`uncertain`).
 */
export const unequalAccountAge: Rule<{ ratio: number }> = {
  id: "unequal-account-age",
  severity: "block",
  defaults: { ratio: 1.5 },
  branches: [
    "totals",
    "totals-unknown",
    "times",
    "times-and-targets",
    "targets",
    "times-unknown",
    "uncertain",
    "rates",
  ],
  find(subject, context, { ratio }) {
    if (subject.scope !== "comparison") return [];
    const { of } = subject;
    const shown = withValue(subject.figures);
    if (of === "rates" && shown.length > 1) return averages(shown, ratio);
    const figures = of === "totals" ? shown.filter((figure) => !ofATime(figure)) : shown;
    if (figures.length < 2) return [];
    const targets = of === "time-to-number" && targetsDiffer(figures);
    return [...compared(figures, context, ratio, of === "totals" ? "totals" : "times", targets)];
  },
};

function compared(
  figures: readonly Figure[],
  context: RuleContext,
  threshold: number,
  what: "totals" | "times",
  targets: boolean,
): Finding[] {
  const ages = figures.map((figure) => ageOf(figure, context));
  const known = ages.filter((age): age is Age => age !== null);
  const ratio = ageRatio(known);
  const found = (branch: string, rest: Partial<Finding> = {}): Finding[] => [
    {
      branch,
      data: { ages: years(known) },
      evidence: mergeEvidence(...figures.map(evidenceBehind)),
      effect: 1,
      ...rest,
    },
  ];
  if (ratio.surely >= threshold) {
    return found(targets ? "times-and-targets" : what, { effect: 1 - 1 / ratio.surely });
  }
  if (targets) return found("targets", { data: {} });
  const unknown = figures.filter((_, i) => ages[i] === null);
  if (unknown.length > 0) {
    const who = names(unknown.map((f) => context.accounts.get(f.account ?? "")?.name ?? f.label));
    return found(`${what}-unknown`, { data: { who } });
  }
  if (ratio.maybe < threshold) return [];
  return found("uncertain", {
    severity: "warn",
    data: { ages: years(known), ratio: number(ratio.maybe, "times") },
    effect: 1 - 1 / ratio.maybe,
  });
}

/** What a quarter brought is no larger for what came before it. */
function ofATime(figure: Figure): boolean {
  return figure.from !== null && !["stock", "cumulative"].includes(kindOf(figure));
}

/** Rates of one window are not touched: only averages over whole lives hide their length. */
function averages(figures: readonly Figure[], threshold: number): Finding[] {
  const ages = figures.map(lifeOf).filter((age): age is Age => age !== null);
  const { surely } = ageRatio(ages);
  if (surely < threshold) return [];
  return [
    {
      branch: "rates",
      severity: "warn",
      data: { ages: years(ages) },
      evidence: mergeEvidence(...figures.map(evidenceBehind)),
      effect: 1 - 1 / surely,
    },
  ];
}

/** True when two of the numbers that were reached cannot be the same, however they were rounded. */
function targetsDiffer(figures: readonly Figure[]): boolean {
  const targets = figures.map(targetOf).filter((t) => t !== null);
  return targets.some((a) => targets.some((b) => a.hi !== null && b.lo !== null && a.hi < b.lo));
}

function targetOf(figure: Figure): { lo: number | null; hi: number | null } | null {
  const part = findPart(figure, (p) => STOCKS.includes(p.measure) && p.value !== null);
  if (part) return { lo: part.lo, hi: part.hi };
  for (const e of evidenceBehind(figure)) {
    const { metric } = e.kind === "claim" ? e.claim : e.observation;
    if (!STOCKS.includes(metric)) continue;
    if (e.kind === "claim") return e.claim.interval;
    if (e.observation.value !== null) return { lo: e.observation.value, hi: e.observation.value };
  }
  return null;
}
