import type { MetricClass } from "../../claims/claim.ts";
import type { Figure } from "../../figures/figure.ts";
import { claimsBehind, observationsBehind } from "../behind.ts";
import type { Rule } from "../rule.ts";

const EFFECTS: readonly MetricClass[] = ["outcome", "impact"];

export const noOutcomeMetric: Rule = {
  id: "no-outcome-metric",
  severity: "warn",
  defaults: {},
  branches: ["default"],
  find(subject) {
    if (subject.scope !== "report") return [];
    const { figures, claims } = subject;
    if (figures.length === 0 && claims.length === 0) return [];
    const effects = claims.some(({ class: c }) => EFFECTS.includes(c)) || figures.some(showsEffect);
    return effects ? [] : [{ branch: "default", data: {}, evidence: [], effect: 1 }];
  },
};

/** A figure without a value shows nothing, so it is no outcome yet. */
function showsEffect(figure: Figure): boolean {
  if (figure.value === null) return false;
  const isOutcome = (name: string) => name.startsWith("outcome:");
  return (
    isOutcome(figure.measure) ||
    observationsBehind(figure).some((o) => isOutcome(o.metric)) ||
    claimsBehind(figure).some((claim) => EFFECTS.includes(claim.class))
  );
}
