import type { IsoDate } from "../../calendar/dates.ts";
import type { Figure } from "../../figures/figure.ts";
import { indexed as hundredfold } from "../../growth/indexed.ts";
import { none } from "../../growth/outcome.ts";
import { metricOf } from "../../observations/metric.ts";
import { dayName, formula, metricName, named, word } from "./figure-words.ts";
import { needMetric } from "./known-metric.ts";
import { account } from "./ledger.ts";
import { countAt } from "./stocks.ts";
import { worked } from "./worked.ts";

/**
 * Counts of several accounts on a day, each as a hundredfold of its own on a base day, which is 100. Small bases
 * explode, so show the count of the base day (the figure's first part) beside it.
 * @throws RangeError for a flow: what came in on one day is no base
 */
export function indexed(
  ids: readonly string[],
  metric: string,
  base: IsoDate,
  day: IsoDate,
): Figure[] {
  needMetric(metric);
  if (metricOf(metric).kind !== "stock")
    throw new RangeError(`${metric} holds for no single day: index a count such as followers.`);
  const days = { day: dayName(day), base: dayName(base) };
  return ids.map((id) => {
    const parts = [countAt(id, metric, base, "later"), countAt(id, metric, day)];
    // On the base day itself it is 100, whatever is not known of the count.
    const outcome = hundredfold(parts, 0)[base === day ? 0 : 1];
    return worked({
      measure: "indexed",
      label: named(account(id).name, word("indexed", { metric: metricName(metric), ...days })),
      unit: "index",
      outcome: outcome ?? none("no-series"),
      parts,
      from: base,
      asOf: day,
      formula: formula("indexed", days),
    });
  });
}
