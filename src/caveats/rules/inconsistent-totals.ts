import { mergeEvidence } from "../../figures/figure.ts";
import { evidenceBehind } from "../behind.ts";
import { metricWord } from "../counted.ts";
import { number, text } from "../message-value.ts";
import { postSum } from "../post-sum.ts";
import { postEvidence } from "../posts.ts";
import type { Rule } from "../rule.ts";

/** Only posts that come to more than the whole: those that come to less may be deleted ones. */
export const inconsistentTotals: Rule<{ tol: number }> = {
  id: "inconsistent-totals",
  severity: "note",
  defaults: { tol: 0.02 },
  branches: ["more", "none"],
  find(subject, _context, { tol }) {
    if (subject.scope !== "listing" || !subject.total) return [];
    const sums = postSum(subject);
    if (!sums) return [];
    const { sum, total } = sums;
    if (sum <= total || sum - total < tol * Math.abs(total)) return [];
    return [
      {
        branch: total === 0 ? "none" : "more",
        data: {
          ...metricWord(subject.metric),
          account: text(subject.account.name),
          sum: number(sum),
          total: number(total),
        },
        evidence: mergeEvidence(postEvidence(subject.posts), evidenceBehind(subject.total)),
        effect: Math.min(1, (sum - total) / Math.max(Math.abs(sum), Math.abs(total))),
      },
    ];
  },
};
