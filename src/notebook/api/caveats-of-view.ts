import { mergeCaveats } from "../../caveats/engine.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Caveat } from "../../figures/caveat.ts";
import type { Figure } from "../../figures/figure.ts";
import { caveatsOf } from "./judge.ts";
import { nameOf } from "./ledger.ts";

/**
 * Everything to be said of what a chart or table shows together: of the view as a whole, of the claims behind it,
 * and of each figure. Where the figures are of several accounts, a caveat of one says of which.
 */
export function caveatsOfView(
  figures: readonly Figure[],
  claims: readonly Claim[],
  comparison: readonly Caveat[] = [],
): Caveat[] {
  return mergeCaveats(
    comparison,
    figures.length > 0 ? caveatsOf({ scope: "view", figures }) : [],
    claims.length > 0 ? caveatsOf({ scope: "claims", claims }) : [],
    ofEach(figures).filter((c) => !SAID_FOR_ALL.has(c.rule) && !saysTheSame(c, comparison)),
  );
}

/** A figure that shows neither a number nor a bound needs no caveat, but the one that took the number away. */
function ofEach(figures: readonly Figure[]): Caveat[] {
  const several = new Set(figures.map((f) => f.account)).size > 1;
  return figures.flatMap((figure) => {
    const shown = figure.value !== null || figure.lo !== null || figure.hi !== null;
    if (!shown && figure.reason !== "blocked") return [];
    if (!several || figure.account === null) return figure.caveats;
    const about = nameOf(figure.account);
    return figure.caveats.map((caveat) => ({ ...caveat, about }));
  });
}

/** A comparison names the figure that a caveat is of; beside it the figure's own words would say it again. */
function saysTheSame(own: Caveat, comparison: readonly Caveat[]): boolean {
  const rests = (c: Caveat) =>
    JSON.stringify(c.evidence.map((e) => (e.kind === "claim" ? e.claim.id : e.observation.source)));
  return comparison.some((c) => c.rule === own.rule && rests(c) === rests(own));
}

/** Rules that speak once for all claims of a chart, not again for each figure. */
const SAID_FOR_ALL = new Set(["self-reported", "conflicting-sources", "implausible-ratio"]);

/** Claims that figures rest on, each once. */
export function claimsBehind(figures: readonly Figure[]): Claim[] {
  const claims = figures.flatMap((f) =>
    f.evidence.flatMap((e) => (e.kind === "claim" ? [e.claim] : [])),
  );
  return claims.filter((c, i) => claims.findIndex((d) => d.id === c.id) === i);
}
