import type { Claim } from "../../claims/claim.ts";
import { asEvidence, claimsBehind, figuresIn } from "../behind.ts";
import { text } from "../message-value.ts";
import type { Finding, Rule, RuleContext } from "../rule.ts";
import { stated } from "../stated.ts";

export const hashtagCampaignCount: Rule = {
  id: "hashtag-campaign-count",
  severity: "block",
  defaults: {},
  branches: ["default", "with-count", "sum"],
  find(subject, context) {
    if (subject.scope === "sum") {
      const tagged = subject.figures.flatMap(hashtagClaims);
      const own = subject.figures.filter((figure) => hashtagClaims(figure).length === 0);
      const [first] = tagged;
      if (!first || own.length === 0) return [];
      return [found("sum", first, {}, tagged)];
    }
    return figuresIn(subject).flatMap((figure) => {
      const [first] = hashtagClaims(figure);
      if (!first || figure.account === null) return [];
      const account = text(context.accounts.get(figure.account)?.name ?? figure.account);
      const videos = videosOf(first, context);
      const count = videos ? stated("videos", videos) : null;
      return videos && count
        ? [found("with-count", first, { account, ...count }, [...hashtagClaims(figure), videos])]
        : [found("default", first, { account }, hashtagClaims(figure))];
    });
  },
};

function found(branch: string, claim: Claim, data: Finding["data"], claims: Claim[]): Finding {
  return {
    branch,
    data: { hashtag: text(claim.subject), ...data },
    evidence: asEvidence(claims),
    effect: 1,
  };
}

function hashtagClaims(figure: Parameters<typeof claimsBehind>[0]): Claim[] {
  return claimsBehind(figure).filter((claim) => claim.scope === "hashtag");
}

function videosOf(claim: Claim, { claims }: RuleContext): Claim | undefined {
  return [...claims.values()].find(
    (c) => c.subject === claim.subject && c.scope === "hashtag" && c.metric === "videos",
  );
}
