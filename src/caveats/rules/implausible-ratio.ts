import type { Claim } from "../../claims/claim.ts";
import { asEvidence, claimsIn } from "../behind.ts";
import { UNIQUES } from "../measured.ts";
import { number, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";

export const implausibleRatio: Rule<{ maxPerPerson: number }> = {
  id: "implausible-ratio",
  severity: "warn",
  catches: "Two claims about one campaign that can hardly count the same people.",
  why: 'Over 300 million views and "hundreds of thousands of users" were claimed for #ForClimate in one article (ICTworks, 26 December 2019): at the least 300 views a person. They count different things. The limit of 50 is our own choice.',
  instead: "What each number counts, side by side, and no number computed from the two.",
  defaults: { maxPerPerson: 50 },
  help: { maxPerPerson: "Views a person above which two claims cannot describe one audience" },
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
