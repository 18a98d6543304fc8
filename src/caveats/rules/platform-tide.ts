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
  defaults: { share: 0.25, abs: 0.1 },
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
