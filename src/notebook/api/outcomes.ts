import type { Quarter } from "../../calendar/quarter.ts";
import type { Figure } from "../../figures/figure.ts";
import { currentRun } from "../run.ts";
import { observed } from "./daily.ts";
import { metricName, named } from "./figure-words.ts";
import { judged } from "./judge.ts";

/**
 * What an organisation achieved in a quarter, from `data/outcomes.csv`: outcome("Our society", "donations", q).
 * Inputs are there as well: outcome("Our society", "staff_hours", q, "input").
 */
export function outcome(
  organisation: string,
  name: string,
  q: Quarter,
  kind: "outcome" | "input" = "outcome",
): Figure {
  const metric = `${kind}:${name}`;
  const found = currentRun().data.outcomes.find(
    (o) => o.account === organisation && o.metric === metric && o.at === q.to,
  );
  const base = {
    measure: metric,
    label: named(organisation, metricName(name), q),
    unit: found?.unit ?? name,
    from: q.from,
    asOf: q.to,
  };
  if (!found) return judged({ ...base, reason: "no-source" });
  return judged({ ...base, value: found.value, evidence: [observed(found)] });
}
