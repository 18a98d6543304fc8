import type { Caveat, Severity } from "../figures/caveat.ts";
import { type Figure, mergeEvidence } from "../figures/figure.ts";
import { RULES } from "./index.ts";
import { kindOf } from "./measured.ts";
import { checkOverrides, type Override, override } from "./override.ts";
import { type CaveatSettings, completeParams } from "./params.ts";
import type { Finding, Rule, RuleContext, Subject } from "./rule.ts";

export interface AssessOptions {
  /** Parameters by rule id, over the defaults. */
  readonly params?: CaveatSettings;
  readonly overrides?: readonly Override[];
}

/**
 * What all rules say about a subject: blocks first, then warnings, then notes; within each the one that
 * puts more of the figure in doubt first, then in the order of `index.ts`. The same finding is said once.
 */
export function assess(
  subject: Subject,
  context: RuleContext,
  { params = {}, overrides = [] }: AssessOptions = {},
): Caveat[] {
  checkOverrides(overrides);
  const settings = completeParams(params);
  const compared = comparisonIn(subject);
  const caveats = RULES.flatMap((rule) => {
    const find = (s: Subject) => rule.find(s, context, settings[rule.id] ?? rule.defaults);
    const own = find(subject);
    // What a rule says of the result itself is not said again of what it was computed from.
    const findings = own.length > 0 || compared === null ? own : find(compared);
    return findings.map((finding) => override(toCaveat(rule, finding), overrides));
  });
  return mergeCaveats(caveats);
}

/** Caveats of several subjects (a chart's comparison and its view) as one list in the same order. */
export function mergeCaveats(...lists: readonly (readonly Caveat[])[]): Caveat[] {
  const merged = new Map<string, Caveat>();
  for (const caveat of lists.flat()) {
    const key = JSON.stringify([caveat.rule, caveat.branch, caveat.data, caveat.about]);
    const same = merged.get(key);
    merged.set(
      key,
      same ? { ...same, evidence: mergeEvidence(same.evidence, caveat.evidence) } : caveat,
    );
  }
  return [...merged.values()].toSorted(byWeight);
}

const SEVERITIES: readonly Severity[] = ["block", "warn", "note"];

export function isGraver(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

const ORDER = new Map(RULES.map((rule, i) => [rule.id, i]));

function byWeight(a: Caveat, b: Caveat): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.effect - a.effect ||
    (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0)
  );
}

function toCaveat(rule: Rule, finding: Finding): Caveat {
  if (!rule.branches.includes(finding.branch)) {
    throw new Error(`${rule.id} does not list its branch "${finding.branch}"`);
  }
  const { branch, data, evidence, effect } = finding;
  return {
    rule: rule.id,
    branch,
    severity: finding.severity ?? rule.severity,
    data,
    evidence,
    effect,
  };
}

/** A figure that says how many times one account's number is another's compares the two. */
function comparisonIn(subject: Subject): Subject | null {
  if (subject.scope !== "figure" || kindOf(subject.figure) !== "ratio") return null;
  const figures = subject.figure.parts.filter((part) => part.account !== null);
  if (new Set(figures.map((part) => part.account)).size < 2) return null;
  return { scope: "comparison", of: comparedBy(figures), figures };
}

function comparedBy(figures: readonly Figure[]): "totals" | "rates" | "time-to-number" {
  if (figures.every((figure) => kindOf(figure) === "rate")) return "rates";
  return figures.every((figure) => kindOf(figure) === "age") ? "time-to-number" : "totals";
}
