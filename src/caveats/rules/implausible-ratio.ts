import type { Claim } from "../../claims/claim.ts";
import { asEvidence, claimsIn } from "../behind.ts";
import { UNIQUES } from "../measured.ts";
import { number, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";

export const implausibleRatio: Rule<{ maxPerPerson: number }> = {
  id: "implausible-ratio",
  severity: "warn",
  defaults: { maxPerPerson: 50 },
  branches: ["default"],
  find(subject, { claims }, { maxPerPerson }) {
    const shown = claimsIn(subject);
    const about = new Set(shown.map((claim) => claim.subject));
    const related = [...claims.values()].filter((claim) => about.has(claim.subject));
    const views = related.filter((claim) => claim.metric === "views");
    const people = related.filter((claim) => UNIQUES.includes(claim.metric));
    return views.flatMap((v) =>
      people.flatMap((p) => {
        if (v.subject !== p.subject || !shown.some((c) => c.id === v.id || c.id === p.id))
          return [];
        const each = leastEach(v, p);
        if (each === null || each <= maxPerPerson) return [];
        return [
          {
            branch: "default",
            data: {
              subject: text(v.subject),
              views: number(v.interval?.lo ?? 0),
              people: number(p.interval?.hi ?? 0),
              // "At least": a fraction of a view is not rounded up to a whole one.
              each: number(Math.floor(each)),
            },
            evidence: asEvidence([v, p]),
            effect: 1 - maxPerPerson / each,
          },
        ];
      }),
    );
  },
};

/** Fewest views over most people; null where a claim leaves that end open. */
function leastEach(views: Claim, people: Claim): number | null {
  const [lo, hi] = [views.interval?.lo ?? null, people.interval?.hi ?? null];
  return lo === null || hi === null || hi <= 0 ? null : lo / hi;
}
