import { addDays, daysBetween, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { previousQuarter, type Quarter, quarter } from "../../calendar/quarter.ts";
import type { Subject } from "../../caveats/rule.ts";
import type { Caveat } from "../../figures/caveat.ts";
import type { Evidence } from "../../figures/evidence.ts";
import { type Figure, type FigureInput, mergeEvidence } from "../../figures/figure.ts";
import { netNew as difference } from "../../growth/net-new.ts";
import { percent } from "../../growth/percent.ts";
import { flowOnQuarter } from "../../growth/quarter-on-quarter.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import { boundariesIn } from "../../platforms/boundary.ts";
import { currentRun } from "../run.ts";
import { caveatsOf, judged } from "./judge.ts";
import { account } from "./ledger.ts";

/** A count that is a few days off the day that was asked for still stands for it. */
const SNAP_DAYS = 3;

/** The quarter with this id; `quarter(params.quarter)`. */
export function quarterOf(id: string): Quarter {
  return quarter(id);
}

export function quarterBefore(q: Quarter): Quarter {
  return previousQuarter(q);
}

export function yearBefore(q: Quarter): Quarter {
  return quarter(`${Number(q.id.slice(0, 4)) - 1}${q.id.slice(4)}`);
}

/** Daily values of an account's metric inside a window, by date; a day that no export has is not in it. */
export function daily(id: string, metric: string, window: Period): readonly Observation[] {
  return currentRun()
    .series(id)
    .filter((o) => o.metric === metric && o.at >= window.from && o.at <= window.to);
}

/**
 * The followers of an account at a day: the count of that day, or the nearest one up to three days inside
 * the window that ends (or begins) there. Derived totals count; gross follows never become a total.
 */
export function followersAt(
  id: string,
  day: IsoDate,
  inward: "earlier" | "later" = "earlier",
): Figure {
  const of = account(id);
  const found = nearest(id, day, inward);
  const base = {
    measure: "followers",
    label: `${of.name}: followers`,
    unit: "followers",
    account: id,
  };
  if (!found)
    return judged({
      ...base,
      reason: inward === "earlier" ? "missing-end" : "missing-start",
      asOf: day,
    });
  return judged({
    ...base,
    value: found.value,
    asOf: found.at,
    evidence: [observed(found)],
    formula: found.status === "derived" ? (found.capturedBy ?? null) : null,
  });
}

function nearest(id: string, day: IsoDate, inward: "earlier" | "later"): Observation | null {
  const counts = currentRun()
    .series(id)
    .filter((o) => o.metric === "followers" && o.value !== null);
  for (let off = 0; off <= SNAP_DAYS; off++) {
    const at = addDays(day, inward === "earlier" ? -off : off);
    const found = counts.find((o) => o.at === at);
    if (found) return found;
  }
  return null;
}

/** Followers won less followers lost in a quarter: the total at its end less the total on the day before it. */
export function netNew(id: string, q: Quarter): Figure {
  const of = account(id);
  const start = followersAt(id, addDays(q.from, -1), "later");
  const end = followersAt(id, q.to);
  return judgedSeries(
    {
      measure: "followers_net",
      label: `${of.name}: net new followers`,
      unit: "followers",
      account: id,
      ...difference(start, end),
      from: q.from,
      asOf: q.to,
      evidence: mergeEvidence(start.evidence, end.evidence),
      parts: [start, end],
      formula: "followers at the end of the quarter - followers on the day before it",
    },
    followerSeries(id, q),
  );
}

/** Growth of a stock over a quarter as a fraction of its start. */
export function growth(id: string, q: Quarter): Figure {
  const net = netNew(id, q);
  const [start, end] = net.parts;
  return judged({
    measure: "percent",
    label: `${account(id).name}: growth`,
    unit: "fraction",
    account: id,
    ...(start && end ? percent(start, end) : { reason: "missing-start" as const }),
    from: q.from,
    asOf: q.to,
    evidence: net.evidence,
    parts: net.parts,
    formula: "followers at the end / followers at the start - 1",
  });
}

/**
 * A flow summed over a window. With missing days the sum is a lower bound. Metrics that count people are
 * never summed; a change of what the platform counts blocks the sum, and `segments` has its parts.
 */
export function sumOver(id: string, metric: string, window: Period): Figure {
  const of = account(id);
  const days = daily(id, metric, window).filter((o) => o.value !== null);
  const expected = daysBetween(window.from, window.to) + 1;
  const total = days.reduce((sum, o) => sum + (o.value ?? 0), 0);
  const base = {
    measure: metric,
    label: `${of.name}: ${metricOf(metric).unit}`,
    unit: metricOf(metric).unit,
    account: id,
    from: window.from,
    asOf: window.to,
    formula: `sum of ${days.length} daily counts`,
  };
  if (!metricOf(metric).addsOverTime) {
    throw new RangeError(
      `${metric} counts people: a sum over days counts the same person again. Show a daily average instead.`,
    );
  }
  if (days.length === 0) return judged({ ...base, reason: "no-source", formula: null });
  return judgedSeries(
    {
      ...base,
      value: total,
      lo: total,
      hi: days.length < expected ? null : total,
      evidence: days.map(observed),
    },
    {
      scope: "series",
      account: of,
      metric,
      surface: days[0]?.surface ?? "account",
      window,
      observations: days,
      downloadedOn: newestDownload(days),
    },
  );
}

/** The parts of a window between changes of what the platform counts, each summed on its own. */
export function segments(id: string, metric: string, window: Period): Figure[] {
  const surface = daily(id, metric, window)[0]?.surface ?? "account";
  const changes = boundariesIn(account(id).platform, surface, metric, window).map((b) => b.date);
  const starts = [window.from, ...new Set(changes)].sort();
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return sumOver(id, metric, { from, to: next ? addDays(next, -1) : window.to });
  });
}

/**
 * Change from one period to another. Flows of periods of different length are compared per day.
 * @throws RangeError when the two are not the same measure of the same account.
 */
export function change(now: Figure, before: Figure): Figure {
  if (now.measure !== before.measure || now.account !== before.account) {
    throw new RangeError(
      `A change needs one measure of one account; these are ${before.label} and ${now.label}.`,
    );
  }
  const isFlow = metricOf(now.measure).kind === "flow" && now.measure !== "followers_net";
  const result = isFlow
    ? flowOnQuarter(windowOf(before), windowOf(now)).perDay
    : percent(before, now);
  return judged({
    measure: "percent",
    label: `${now.label}, change`,
    unit: "fraction",
    account: now.account,
    ...result,
    from: before.from,
    asOf: now.asOf,
    evidence: mergeEvidence(before.evidence, now.evidence),
    parts: [before, now],
    formula: isFlow
      ? "per day in the later period / per day in the earlier one - 1"
      : "later / earlier - 1",
  });
}

function windowOf(f: Figure) {
  return { total: f, days: f.from && f.asOf ? daysBetween(f.from, f.asOf) + 1 : 0 };
}

/** A figure with the caveats of the daily series that it was summed from; a block takes its value. */
export function judgedSeries(input: FigureInput, subject: Subject): Figure {
  const figure = judged(input);
  const added = caveatsOf(subject).filter((c) => !figure.caveats.some((d) => same(c, d)));
  const caveats = [...figure.caveats, ...added].toSorted(
    (a, b) => rank(a) - rank(b) || b.effect - a.effect,
  );
  if (!caveats.some((c) => c.severity === "block") || figure.value === null)
    return { ...figure, caveats };
  return { ...figure, value: null, lo: null, hi: null, reason: "blocked", caveats };
}

function followerSeries(id: string, q: Quarter): Subject {
  const days = daily(id, "followers", { from: addDays(q.from, -1), to: q.to });
  return {
    scope: "series",
    account: account(id),
    metric: "followers",
    surface: "account",
    window: q,
    observations: days,
    downloadedOn: newestDownload(days),
  };
}

function newestDownload(days: readonly Observation[]): IsoDate | null {
  return (
    days
      .map((o) => o.retrievedOn)
      .filter((d) => d !== null)
      .sort()
      .at(-1) ?? null
  );
}

function observed(observation: Observation): Evidence {
  return { kind: "observation", observation };
}

function same(a: Caveat, b: Caveat): boolean {
  return (
    a.rule === b.rule && a.branch === b.branch && JSON.stringify(a.data) === JSON.stringify(b.data)
  );
}

function rank(c: Caveat): number {
  return ["block", "warn", "note"].indexOf(c.severity);
}
