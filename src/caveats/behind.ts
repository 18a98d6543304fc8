import type { Claim } from "../claims/claim.ts";
import { type Evidence, type Figure, mergeEvidence } from "../figures/figure.ts";
import type { Observation } from "../observations/observation.ts";
import type { Subject } from "./rule.ts";

/**
 * The figures that a subject shows as numbers of their own or sets against each other. One without a
 * value says why it has none; there is nothing in it to doubt.
 */
export function figuresIn(subject: Subject): readonly Figure[] {
  if (subject.scope === "figure") return withValue([subject.figure]);
  return subject.scope === "comparison" ? withValue(subject.figures) : [];
}

export function withValue(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => figure.value !== null);
}

/** Evidence of a figure and of all that it was computed from. */
export function evidenceBehind(figure: Figure): Evidence[] {
  return mergeEvidence(figure.evidence, ...figure.parts.map(evidenceBehind));
}

export function claimsBehind(figure: Figure): Claim[] {
  return evidenceBehind(figure).flatMap((e) => (e.kind === "claim" ? [e.claim] : []));
}

export function observationsBehind(figure: Figure): Observation[] {
  return evidenceBehind(figure).flatMap((e) => (e.kind === "observation" ? [e.observation] : []));
}

/** The claims that a subject quotes, or that its figures rest on; each once. */
export function claimsIn(subject: Subject): Claim[] {
  const claims =
    subject.scope === "claims" ? subject.claims : figuresIn(subject).flatMap(claimsBehind);
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

export function asEvidence(claims: readonly Claim[]): Evidence[] {
  return mergeEvidence(claims.map((claim) => ({ kind: "claim", claim })));
}

/**
 * The figures that speak of one account: the figure itself, or the parts of one that sets accounts
 * against each other (how many times one grew as fast as another).
 */
export function accountFigures(figure: Figure): Figure[] {
  return figure.account === null ? figure.parts.flatMap(accountFigures) : [figure];
}

/** The first of a figure and its parts, however deep, that fits. */
export function findPart(figure: Figure, fits: (part: Figure) => boolean): Figure | null {
  if (fits(figure)) return figure;
  for (const part of figure.parts) {
    const found = findPart(part, fits);
    if (found) return found;
  }
  return null;
}
