import type { Claim, ClaimStatus } from "../../claims/claim.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { asEvidence, claimsIn, evidenceBehind, figuresIn } from "../behind.ts";
import { date, list, names } from "../message-value.ts";
import type { Rule } from "../rule.ts";

const BRANCHES: Readonly<Partial<Record<ClaimStatus, string>>> = {
  "self-reported": "default",
  unverifiable: "unverifiable",
  opinion: "opinion",
};

export const selfReported: Rule = {
  id: "self-reported",
  severity: "warn",
  defaults: {},
  branches: ["default", "unverifiable", "opinion"],
  find(subject) {
    const claims = claimsIn(subject);
    const behind = mergeEvidence(...figuresIn(subject).map(evidenceBehind));
    const all = behind.length || claims.length;
    return Object.entries(BRANCHES).flatMap(([status, branch]) => {
      const rest = claims.filter((claim) => claim.status === status && !isAudited(claim));
      if (rest.length === 0) return [];
      const published = [...new Set(rest.map((claim) => claim.source.published))].toSorted();
      return [
        {
          branch,
          // One sentence for all speakers: who they are counts, not which of them said what.
          data: { who: names(speakers(rest)), published: list(published.map(date)) },
          evidence: asEvidence(rest),
          effect: Math.min(1, rest.length / all),
        },
      ];
    });
  },
};

/** "Ada and Ben" stands for "Ben" as well. */
function speakers(claims: readonly Claim[]): string[] {
  const all = claims.map((claim) => claim.statedBy);
  return all.filter((name) => !all.some((other) => other !== name && other.includes(name)));
}

/** Accounts filed with an authority are audited; interviews, articles and comments are not. */
function isAudited(claim: Claim): boolean {
  return claim.source.type === "filing";
}
