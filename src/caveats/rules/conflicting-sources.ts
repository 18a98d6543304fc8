import { daysBetween } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { overlaps } from "../../calendar/period.ts";
import type { Claim } from "../../claims/claim.ts";
import { asEvidence, claimsIn } from "../behind.ts";
import { STOCKS } from "../measured.ts";
import { metricName, text } from "../message-value.ts";
import type { Finding, Rule } from "../rule.ts";
import { stated } from "../stated.ts";

export const conflictingSources: Rule = {
  id: "conflicting-sources",
  severity: "warn",
  defaults: {},
  branches: ["default", "different"],
  find(subject, { claims }) {
    const shown = claimsIn(subject);
    const pairs = shown.flatMap((a) =>
      [...claims.values()].flatMap((b) => (sameFact(a, b) ? [inOrder(a, b)] : [])),
    );
    const once = new Map(pairs.map(([a, b]) => [`${a.id} ${b.id}`, [a, b] as const]));
    return [...once.values()].flatMap(([a, b]) => judge(a, b));
  },
};

function judge(a: Claim, b: Claim): Finding[] {
  const gap = gapBetween(a, b);
  const [first, second] = [stated("a", a), stated("b", b)];
  if (gap === null || !first || !second) return [];
  // Different words for what can both be true are shown only where the ledger says that they differ.
  if (gap === 0 && !a.conflictsWith.includes(b.id) && !b.conflictsWith.includes(a.id)) return [];
  return [
    {
      branch: gap > 0 ? "default" : "different",
      ...(gap > 0 ? {} : { severity: "note" }),
      data: {
        subject: text(a.subject),
        fact: metricName(a.metric),
        ...first,
        ...second,
        aSource: text(a.source.publisher),
        bSource: text(b.source.publisher),
      },
      evidence: asEvidence([a, b]),
      effect: gap,
    },
  ];
}

/**
 * Counts that move with time are one fact only at one date. A fact that does not move (languages of a
 * finished campaign) is the same whenever it was told.
 */
function sameFact(a: Claim, b: Claim): boolean {
  if (a.id === b.id || a.subject !== b.subject || a.metric !== b.metric || a.unit !== b.unit) {
    return false;
  }
  const [at, bt] = [periodAt(a), periodAt(b)];
  if (a.date && b.date) return true;
  return at && bt ? overlaps(at, bt) : !STOCKS.includes(a.metric);
}

function periodAt({ asOf: { from, to, precision } }: Claim): Period | null {
  const loose = precision === "publication" || precision === "undated";
  return loose || from === null || to === null ? null : { from, to };
}

/** How far two claims lie apart: share of the larger number, or of a year. 0: both can be true. */
function gapBetween(a: Claim, b: Claim): number | null {
  if (a.date && b.date) {
    const apart = Math.max(
      daysBetween(a.date.to, b.date.from),
      daysBetween(b.date.to, a.date.from),
    );
    return Math.min(1, Math.max(0, apart) / 365);
  }
  if (!a.interval || !b.interval) return null;
  const [below, above] = [apartBy(a, b), apartBy(b, a)];
  const larger = Math.max(...[a, b].map((c) => Math.abs(c.interval?.hi ?? c.interval?.lo ?? 0)));
  return larger === 0 ? 0 : Math.min(1, Math.max(0, below, above) / larger);
}

function apartBy(low: Claim, high: Claim): number {
  const [hi, lo] = [low.interval?.hi ?? null, high.interval?.lo ?? null];
  return hi === null || lo === null ? 0 : lo - hi;
}

/** By publication, so that a pair is found once, whichever of the two is shown. */
function inOrder(a: Claim, b: Claim): readonly [Claim, Claim] {
  const key = (c: Claim) => `${c.source.published} ${c.id}`;
  return key(a) < key(b) ? [a, b] : [b, a];
}
