import type { Claim } from "../../claims/claim.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { exact } from "../../growth/outcome.ts";
import { perDay as dividedByDays } from "../../growth/per-day.ts";
import { ratio as quotient } from "../../growth/ratio.ts";
import { eachOf, formula, metricName, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { claim } from "./ledger.ts";
import { withThoseOfParts } from "./worked.ts";

/** A claim as a figure, with the bounds that its wording allows. */
export function fromClaim(
  told: Claim,
  base: { measure: string; label: string; unit: string; account: string | null },
): Figure {
  return judged({
    ...base,
    value: told.value,
    lo: told.interval?.lo ?? null,
    hi: told.interval?.hi ?? null,
    asOf: told.asOf.to,
    evidence: [{ kind: "claim", claim: told }],
  });
}

/** A mean: a claimed total divided by a claimed number of items. Two lower bounds bound nothing. */
export function perItem(total: string, items: string): Figure {
  const [sum, count] = [claim(total), claim(items)].map((c) =>
    fromClaim(c, {
      measure: c.metric,
      label: word("total", { name: c.subject, metric: metricName(c.metric) }),
      unit: c.unit ?? c.metric,
      account: null,
    }),
  ) as [Figure, Figure];
  const singular = count.unit.replace(/s$/, "");
  return withThoseOfParts(
    judged({
      measure: `${sum.measure}_per_${singular}`,
      label: word("claimed-per", {
        subject: claim(total).subject,
        metric: metricName(sum.unit),
        each: eachOf(count.unit),
      }),
      unit: `${sum.unit}/${singular}`,
      ...quotient(sum, count),
      asOf: sum.asOf,
      evidence: mergeEvidence(sum.evidence, count.evidence),
      parts: [sum, count],
      formula: `${metricName(sum.unit)} / ${metricName(count.unit)}`,
    }),
  );
}

/** A claimed total divided by the days of its window: a mean per day. */
export function perDayOf(total: string, days: number): Figure {
  const told = claim(total);
  const sum = fromClaim(told, {
    measure: told.metric,
    label: word("total", { name: told.subject, metric: metricName(told.metric) }),
    unit: told.unit ?? told.metric,
    account: null,
  });
  return withThoseOfParts(
    judged({
      measure: `${told.metric}_per_day`,
      label: word("claimed-a-day", { subject: told.subject, metric: metricName(told.metric) }),
      unit: `${sum.unit}/day`,
      ...dividedByDays(sum, exact(days)),
      asOf: sum.asOf,
      evidence: sum.evidence,
      parts: [sum],
      formula: formula("a-day", { metric: metricName(sum.unit), days }),
    }),
  );
}
