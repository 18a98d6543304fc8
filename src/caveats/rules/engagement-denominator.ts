import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { evidenceBehind, figuresIn, observationsBehind } from "../behind.ts";
import { byWord, formulaOf, isEngagementRate, type RateFormula } from "../engagement.ts";
import { names, text } from "../message-value.ts";
import type { Finding, Rule, RuleContext } from "../rule.ts";

type Difference = Pick<Finding, "branch" | "data">;
type KnownRate = RateFormula & { readonly figure: Figure };

/** A platform's own total of engagement: which kinds are in it, the number does not say. */
const TOTAL = "engagements";

export const engagementDenominator: Rule = {
  id: "engagement-denominator",
  severity: "block",
  defaults: {},
  branches: ["denominator", "numerator", "unknown"],
  find(subject, context) {
    if (subject.scope !== "comparison") return [];
    const rates = figuresIn(subject).filter(isEngagementRate);
    const known = rates.flatMap((figure) => {
      const formula = formulaOf(figure);
      return formula ? [{ figure, ...formula }] : [];
    });
    const found =
      ofDenominator(known, context) ??
      ofNumerator(known.filter(isListed), context) ??
      ofUnknown(rates, context);
    if (!found) return [];
    return [{ ...found, evidence: mergeEvidence(...rates.map(evidenceBehind)), effect: 1 }];
  },
};

function ofDenominator(rates: readonly KnownRate[], context: RuleContext): Difference | null {
  const [one] = rates;
  const other = rates.find((rate) => rate.by !== one?.by);
  if (!one || !other) return null;
  const data = { ...byWord("oneBy", one.by), ...byWord("otherBy", other.by) };
  return { branch: "denominator", data: { ...data, ...pair(one.figure, other.figure, context) } };
}

function ofNumerator(rates: readonly KnownRate[], context: RuleContext): Difference | null {
  for (const one of rates) {
    for (const other of rates) {
      const extra = one.kinds.find((kind) => !other.kinds.includes(kind));
      if (extra === undefined) continue;
      const data = { ...byWord("extra", extra), ...pair(one.figure, other.figure, context) };
      return { branch: "numerator", data };
    }
  }
  return null;
}

function isListed({ kinds }: RateFormula): boolean {
  return !kinds.includes(TOTAL);
}

/** Rates as exports have them hide their formula. On one platform it is at least the same one. */
function ofUnknown(rates: readonly Figure[], context: RuleContext): Difference | null {
  const formulas = rates.map(formulaOf);
  const listed = formulas.some((formula) => formula !== null && isListed(formula));
  const hidden = rates.filter((_, i) => {
    const formula = formulas[i] ?? null;
    return formula === null || (listed && !isListed(formula));
  });
  const origins = new Set(hidden.map(originOf));
  const alike = hidden.length === rates.length && origins.size === 1 && !origins.has(null);
  if (hidden.length === 0 || rates.length < 2 || alike) return null;
  return { branch: "unknown", data: { names: names(hidden.map((rate) => nameOf(rate, context))) } };
}

/** The one platform whose own rate this is; null where claims or several platforms are behind it. */
function originOf(rate: Figure): string | null {
  const platforms = new Set(observationsBehind(rate).map((o) => o.platform));
  const claimed = rate.evidence.some((e) => e.kind === "claim");
  return platforms.size === 1 && !claimed ? ([...platforms][0] ?? null) : null;
}

/** Two rates of one account are told apart by their labels. */
function pair(one: Figure, other: Figure, context: RuleContext) {
  const named = [nameOf(one, context), nameOf(other, context)];
  const [a = "", b = ""] = named[0] === named[1] ? [one.label, other.label] : named;
  return { one: text(a), other: text(b) };
}

function nameOf(figure: Figure, { accounts }: RuleContext): string {
  return accounts.get(figure.account ?? "")?.name ?? figure.label;
}
