import type { IsoDate } from "../../calendar/dates.ts";
import type { Caveat } from "../../figures/caveat.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { named, word } from "./figure-words.ts";
import { caveatsOf, judged } from "./judge.ts";
import { account, claims } from "./ledger.ts";
import { age, perDay } from "./measures.ts";
import { followersAt } from "./stocks.ts";
import { followers } from "./totals.ts";

/** Figures of several accounts set against each other, and what the rules say of that. */
export interface Comparison {
  readonly kind: "comparison";
  readonly of: "totals" | "rates" | "time-to-number";
  readonly figures: readonly Figure[];
  readonly caveats: readonly Caveat[];
  /** Set when the comparison must not be drawn. */
  readonly blocked: Caveat | null;
  /** What is drawn in its place. */
  readonly instead: Comparison | null;
}

export function isComparison(x: unknown): x is Comparison {
  return typeof x === "object" && x !== null && (x as { kind?: unknown }).kind === "comparison";
}

/** Average growth a day over each account's life, side by side. */
export function compareRates(ids: readonly string[]): Comparison {
  return comparison("rates", ids.map(perDay), null);
}

/** Totals side by side. Accounts of unequal age block it; growth a day takes its place. */
export function compareTotals(ids: readonly string[]): Comparison {
  const figures = ids.map((id) => {
    const count = followers(id);
    return { ...count, parts: [age(id)] };
  });
  return comparison("totals", figures, () => compareRates(ids));
}

/** How long each account took to the number that is told of it. Different targets block it. */
export function compareTimes(ids: readonly string[]): Comparison {
  return comparison("time-to-number", ids.map(timeTold), () => compareRates(ids));
}

/** The time that a source says an account took, with its age and the number it reached as parts. */
function timeTold(id: string): Figure {
  const of = account(id);
  const told = claims().find(
    (c) => c.account === id && c.metric === "time-to-followers" && c.value !== null,
  );
  const parts = [followers(id), age(id)];
  const evidence = told ? [{ kind: "claim" as const, claim: told }] : [];
  return judged({
    measure: "time_to_followers",
    label: named(of.platformName, word("time-told")),
    unit: "years",
    account: id,
    value: told?.value ?? null,
    lo: told?.interval?.lo ?? null,
    hi: told?.interval?.hi ?? null,
    reason: told ? null : "no-source",
    asOf: told?.asOf.to ?? null,
    evidence: mergeEvidence(evidence, ...parts.map((p) => p.evidence)),
    parts,
  });
}

function comparison(
  of: Comparison["of"],
  figures: readonly Figure[],
  instead: (() => Comparison) | null,
): Comparison {
  const caveats = caveatsOf({ scope: "comparison", of, figures });
  const blocked = caveats.find((c) => c.severity === "block") ?? null;
  return {
    kind: "comparison",
    of,
    figures,
    caveats,
    blocked,
    instead: blocked && instead ? instead() : null,
  };
}

/**
 * Followers added up over accounts. People who follow several are counted several times, so the sum is
 * blocked; what is left is that the number of people lies between the largest account and the sum.
 */
export function sumOfFollowers(ids: readonly string[], at?: IsoDate): Figure {
  const figures = ids.map((id) => (at ? followersAt(id, at) : followers(id)));
  const known = figures.flatMap((f) => f.value ?? []);
  // The accounts that nobody counted could hold any number: then nothing bounds the people from above.
  const complete = known.length > 0 && known.length === figures.length;
  const caveats = caveatsOf({ scope: "sum", over: "accounts", figures });
  const figure = judged({
    measure: "followers_sum",
    label: word("followers-of-all"),
    unit: "followers",
    value: complete ? known.reduce((sum, n) => sum + n, 0) : null,
    lo: known.length > 0 ? Math.max(...known) : null,
    reason: complete ? null : "no-source",
    evidence: mergeEvidence(...figures.map((f) => f.evidence)),
    parts: figures,
    formula: figures.map((f) => f.label).join(" + "),
  });
  const all = [...caveats, ...figure.caveats];
  if (!all.some((c) => c.severity === "block")) return { ...figure, caveats: all };
  // The two bounds stay: they are what can be said.
  return { ...figure, value: null, reason: "blocked", caveats: all };
}
