import type { Claim } from "../../claims/claim.ts";
import type { Figure } from "../../figures/figure.ts";
import { lifeOf } from "../age.ts";
import { asEvidence, claimsBehind, figuresIn } from "../behind.ts";
import { deviation, isGrowth, kindOf } from "../measured.ts";
import { list, number, text } from "../message-value.ts";
import { publicRounding } from "../public-rounding.ts";
import type { Finding, Rule, RuleContext } from "../rule.ts";

/**
 * Only a percentage is withdrawn at `block`: net, daily and relative figures are shown as the range that
 * the sources allow, which is the remedy already.
 */
export const roundedFigures: Rule<{ warn: number; block: number }> = {
  id: "rounded-figures",
  severity: "warn",
  defaults: { warn: 0.1, block: 0.5 },
  branches: ["claim", "claim-and-dates", "open", "withheld", "platform", "platform-withheld"],
  find(subject, context, limits) {
    const named = subject.scope === "comparison";
    return figuresIn(subject).flatMap((figure) => {
      if (!isGrowth(figure) && !["ratio", "each"].includes(kindOf(figure))) return [];
      const found = fromClaims(figure, context, limits) ?? publicRounding(figure, limits);
      if (!found) return [];
      const label = { named: text(named ? "yes" : "no"), label: text(figure.label) };
      return [{ ...found, data: { ...found.data, ...label } }];
    });
  },
};

function fromClaims(
  figure: Figure,
  context: RuleContext,
  limits: { warn: number; block: number },
): Finding | null {
  const inexact = claimsBehind(figure).filter(isInexact);
  const { lo, hi, unit } = figure;
  const evidence = asEvidence(inexact);
  const quoted = list([...new Map(inexact.map(quote)).values()]);
  if (inexact.length === 0 || (lo !== null && lo === hi)) return null;
  if (lo === null || hi === null) {
    return { branch: "open", data: { quoted, ends: text(openEnds(inexact)) }, evidence, effect: 1 };
  }
  const doubt = deviation(figure);
  if (doubt < limits.warn) return null;
  const sign = unit === "fraction" ? unit : undefined;
  const data = { quoted, lo: number(lo, sign), hi: number(hi, unit) };
  const effect = Math.min(1, doubt);
  if (kindOf(figure) === "percent" && doubt >= limits.block) {
    return { branch: "withheld", severity: "block", data, evidence, effect };
  }
  const branch = disputedStart(figure, context) ? "claim-and-dates" : "claim";
  return { branch, data, evidence, effect };
}

/** Rounded or bounded in words; a spoken span ("a year and a half") says so in its reading. */
function isInexact({ value, interval, reading, unit }: Claim): boolean {
  if (unit === null || interval === null) return false;
  return interval.lo !== interval.hi || (reading !== null && value !== null);
}

/** Which ends the sources leave known: `lower` bounds only ("over"), `upper` only, or a mixture. */
function openEnds(claims: readonly Claim[]): "lower" | "upper" | "mixed" {
  if (claims.every(({ interval }) => interval?.hi === null)) return "lower";
  return claims.every(({ interval }) => interval?.lo === null) ? "upper" : "mixed";
}

function quote({ value, interval, unit }: Claim): [string, ReturnType<typeof number>] {
  const shown = value ?? interval?.lo ?? interval?.hi ?? 0;
  const time = unit === "years" || unit === "months" || unit === "days" ? unit : undefined;
  return [`${shown} ${time}`, number(shown, time)];
}

/** The range comes not from rounding alone: the figure's time has a start that sources date differently. */
function disputedStart(figure: Figure, { accounts }: RuleContext): boolean {
  const life = lifeOf(figure);
  if (life === null || life.lo === life.hi) return false;
  const created = accounts.get(figure.account ?? "")?.createdOn ?? [];
  return new Set(created.flatMap(({ from, to }) => [from, to])).size > 1;
}
