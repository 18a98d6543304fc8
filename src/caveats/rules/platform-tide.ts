import type { Figure } from "../../figures/figure.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { type TideGrowth, tideBetween } from "../../platforms/tide.ts";
import { accountGrowth } from "../account-growth.ts";
import { accountFigures, evidenceBehind, figuresIn } from "../behind.ts";
import { isGrowth } from "../measured.ts";
import { date, number, text } from "../message-value.ts";
import type { Finding, Rule, RuleContext } from "../rule.ts";
import { windowOf } from "../window.ts";

export const platformTide: Rule<{ share: number; abs: number }> = {
  id: "platform-tide",
  severity: "warn",
  catches: "Growth of an account in a time in which its whole platform grew.",
  why: "TikTok had 271 million monthly users in December 2018, 508 million a year later and 689 million in July 2020 (TikTok's complaint against the United States, 24 August 2020): an account that only kept its share would have grown as much. Only published counts are used, none in between. The limits are our own choice.",
  instead: "Growth relative to the platform, or followers per million of the platform's users.",
  defaults: { share: 0.25, abs: 0.1 },
  help: {
    share: "Part of the account's growth that the platform's own growth must reach",
    abs: "Growth of the platform that is worth a caveat in any case",
  },
  branches: ["same-time", "relative", "relative-fell", "part", "part-ended", "none", "ended"],
  find(subject, context, limits) {
    return figuresIn(subject)
      .flatMap(accountFigures)
      .filter(isGrowth)
      .flatMap((figure) => againstTide(figure, context, limits));
  },
};

function againstTide(
  figure: Figure,
  { accounts, tide }: RuleContext,
  { share, abs }: { share: number; abs: number },
): Finding[] {
  const account = accounts.get(figure.account ?? "");
  const window = windowOf(figure);
  if (!account || account.platform === "other" || !window?.dated) return [];
  const { between, notPublishedAfter } = tideBetween(tide, account.platform, window);
  const platform = text(platformName(account.platform, window.to));
  const evidence = evidenceBehind(figure);
  const ended = notPublishedAfter === null ? {} : { after: date(notPublishedAfter) };
  if (between === null) {
    const branch = notPublishedAfter === null ? "none" : "ended";
    return [{ branch, severity: "note", data: { platform, ...ended }, evidence, effect: 0 }];
  }
  const p = between.growth;
  const g = accountGrowth(figure);
  if (p < abs && !(g !== null && g > 0 && p > 0 && p >= share * g)) return [];
  const effect = Math.min(1, g !== null && g > 0 ? p / g : p / (1 + p));
  const whole = between.covered > 0.999;
  const told = whole ? relative(between, g) : { branch: notPublishedAfter ? "part-ended" : "part" };
  return [
    {
      ...told,
      data: {
        platform,
        p: number(p, "fraction"),
        atLeast: text(between.atLeast ? "yes" : "no"),
        first: date(between.first.month),
        last: date(between.last.month),
        ...ended,
        ...told.data,
      },
      evidence,
      effect,
    },
  ];
}

/** Growth of the account against the platform's, (1 + g) / (1 + p) - 1, where both are known. */
function relative(
  { growth: p, atLeast }: TideGrowth,
  g: number | null,
): Pick<Finding, "branch"> & Partial<Finding> {
  if (g === null || atLeast) return { branch: "same-time" };
  const rel = (1 + g) / (1 + p) - 1;
  const data = { rel: number(Math.abs(rel), "fraction") };
  return { branch: rel < 0 ? "relative-fell" : "relative", data };
}
