import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Subject } from "../../caveats/rule.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { netNew as difference } from "../../growth/net-new.ts";
import { percent } from "../../growth/percent.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import { currentRun } from "../run.ts";
import { daily, judgedWith, observed, seriesSubject } from "./daily.ts";
import { engagedPosts } from "./engagements.ts";
import { formula, metricName, named, word } from "./figure-words.ts";
import { changeSubject } from "./history.ts";
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import { type Window, windowBefore } from "./window.ts";

/** A count that is a few days off the day that was asked for still stands for it. */
const SNAP_DAYS = 3;

/**
 * The followers of an account at a day: the count of that day, or the nearest one up to three days inside the
 * window that ends (`earlier`) or begins (`later`) there. Totals derived from a hand-kept one and the net series
 * count; gross follows never become a total.
 */
export function followersAt(
  id: string,
  day: IsoDate,
  inside: "earlier" | "later" = "earlier",
): Figure {
  return countAt(id, "followers", day, inside);
}

/** The same of any count that holds on a day, such as page likes. */
export function countAt(
  id: string,
  metric: string,
  day: IsoDate,
  inside: "earlier" | "later" = "earlier",
): Figure {
  const found = stockAt(id, metric, day, inside);
  return judged({
    measure: metric,
    label: named(account(id).name, metricName(metric)),
    unit: metricOf(metric).unit,
    account: id,
    ...(found
      ? { value: found.value, asOf: found.at, evidence: [observed(found)] }
      : { reason: inside === "earlier" ? "missing-end" : "missing-start", asOf: day }),
    formula:
      found?.status === "derived" && found.capturedBy
        ? formula("carried", { anchor: found.capturedBy })
        : null,
  });
}

/** The followers on the day before a window, and at its end. */
export function followersAround(id: string, { from, to }: Period): readonly [Figure, Figure] {
  return [followersAt(id, addDays(from, -1), "later"), followersAt(id, to)];
}

/** Followers won less followers lost in a quarter: the total at its end less the total on the day before it. */
export function netNew(id: string, q: Window): Figure {
  const [start, end] = followersAround(id, q);
  return judgedWith(
    {
      measure: "followers_net",
      label: named(account(id).name, metricName("followers_net"), q),
      unit: "followers",
      account: id,
      ...difference(start, end),
      from: q.from,
      asOf: q.to,
      evidence: mergeEvidence(start.evidence, end.evidence),
      parts: [start, end],
      formula: formula("net-new"),
    },
    ...daysBehind(id, q),
  );
}

/** The daily counts of followers that a change over a window rests on, where there are any. */
export function daysBehind(id: string, window: Window): Subject[] {
  // With the day before it, so that the change of the first day belongs to the window too.
  const days = daily(id, "followers", { from: addDays(window.from, -1), to: window.to });
  // Totals that somebody read once a quarter are no daily series: gaps between them are no fault.
  return days.length > SNAP_DAYS ? [seriesSubject(id, "followers", window, days)] : [];
}

/**
 * Growth of the followers over a quarter, as a fraction of those at its start. The rules also look at it beside
 * the quarter before, and beside what the posts of the time drew.
 */
export function growthIn(id: string, q: Window): Figure {
  const net = netNew(id, q);
  const [start, end] = net.parts;
  const before = windowBefore(q);
  return judgedWith(
    {
      measure: "percent",
      label: named(account(id).name, word("growth"), q),
      unit: "fraction",
      account: id,
      ...(start && end ? percent(start, end) : { reason: "missing-start" as const }),
      from: q.from,
      asOf: q.to,
      evidence: net.evidence,
      parts: net.parts,
      formula: formula("growth"),
    },
    ...daysBehind(id, q),
    ...changeSubject(id, "followers", before, q),
    (growth) => ({
      scope: "audience",
      account: account(id),
      window: q,
      growth,
      metric: "engagements",
      posts: orNull(engagedPosts(id, q)),
      before: orNull(engagedPosts(id, before)),
    }),
  );
}

/** No post at all says nothing about how posts were received. */
function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/** The count of a stock nearest to a day, at most three days inside the window. */
export function stockAt(
  id: string,
  metric: string,
  day: IsoDate,
  inside: "earlier" | "later",
): Observation | null {
  const counts = currentRun()
    .series(id, metric)
    .filter((o) => o.metric === metric && o.value !== null);
  for (let off = 0; off <= SNAP_DAYS; off++) {
    const at = addDays(day, inside === "earlier" ? -off : off);
    const found = counts.find((o) => o.at === at);
    if (found) return found;
  }
  return null;
}
