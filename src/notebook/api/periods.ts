import {
  previousQuarter,
  type Quarter,
  quarterAt,
  likeForLike as sameDays,
} from "../../calendar/quarter.ts";
import type { Figure } from "../../figures/figure.ts";
import { metricOf } from "../../observations/metric.ts";
import { change, sumOver } from "./flows.ts";
import { quarter, yearBefore } from "./quarter.ts";
import { countAt, netNew } from "./stocks.ts";
import type { Window } from "./window.ts";

/**
 * A running quarter against as many days of the quarter before, as a fraction. Of followers it compares what the
 * days brought, as their count never starts anew.
 * @param running From the first day of the quarter to the last day that is whole.
 */
export function likeForLike(id: string, metric: string, running: Window): Figure {
  const before = previousQuarter(quarterAt(running.from));
  const { comparison } = sameDays(running, before.from);
  return change(cameIn(id, metric, running), cameIn(id, metric, comparison));
}

/** A quarter against the same one a year before: a flow by its sums, a stock by its counts at both ends. */
export function yearOnYear(id: string, metric: string, q: Quarter): Figure {
  const earlier = yearBefore(quarter(q.id));
  if (metricOf(metric).kind === "stock")
    return change(countAt(id, metric, q.to), countAt(id, metric, earlier.to));
  return change(sumOver(id, metric, q), sumOver(id, metric, earlier));
}

function cameIn(id: string, metric: string, window: Window): Figure {
  return metric === "followers" ? netNew(id, window) : sumOver(id, metric, window);
}
