import { addDays, type IsoDate } from "../calendar/dates.ts";
import type { Observation } from "../observations/observation.ts";
import { group } from "./group.ts";

/** A hand-kept total that the account's other totals and its net series contradict. */
export interface AnchorMismatch {
  readonly anchor: Observation;
  /** What the others make of its day. */
  readonly derived: number;
}

/**
 * Follower totals for each day of a net series: a total that somebody read, plus every net change since, less every
 * change until then. A missing day ends the chain: nothing is guessed across it. Gross follows never take part, and
 * without an anchor there is no total.
 *
 * Several anchors of one unbroken chain should agree. Where they do not, the total that most of them support holds,
 * the latest one where as many support each; the others are told as mismatches and do not bend the line.
 * @param anchors Observed totals of one account.
 * @param net Its daily `followers_net`.
 */
export function deriveTotals(
  anchors: readonly Observation[],
  net: readonly Observation[],
): { totals: Observation[]; mismatches: AnchorMismatch[] } {
  const totals: Observation[] = [];
  const mismatches: AnchorMismatch[] = [];
  for (const run of unbrokenRuns(net)) {
    const first = run[0]?.at ?? "";
    const sums = new Map<IsoDate, number>([[addDays(first, -1), 0]]);
    let sum = 0;
    for (const day of run) {
      sum += day.value as number;
      sums.set(day.at, sum);
    }
    const known = anchors.filter((a) => a.value !== null && sums.has(a.at));
    const level = mostSupported(known, sums);
    if (!level) continue;
    const agreeing = new Set(level.anchors.map((a) => a.at));
    for (const anchor of known) {
      const derived = level.start + (sums.get(anchor.at) ?? 0);
      if (!agreeing.has(anchor.at)) mismatches.push({ anchor, derived });
    }
    const from = level.anchors.at(-1) as Observation;
    for (const day of run) {
      if (agreeing.has(day.at)) continue;
      totals.push(total(day, from, level.start + (sums.get(day.at) ?? 0)));
    }
  }
  return { totals, mismatches };
}

/** Runs of consecutive days with a value. */
function unbrokenRuns(net: readonly Observation[]): Observation[][] {
  const runs: Observation[][] = [];
  const days = net.filter((n) => n.value !== null).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  for (const day of days) {
    const run = runs.at(-1);
    if (run && nextDay(run.at(-1)?.at ?? day.at) === day.at) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

const nextDays = new Map<IsoDate, IsoDate>();

/** There are few days and many accounts, so each is worked out once. */
function nextDay(day: IsoDate): IsoDate {
  const known = nextDays.get(day);
  if (known !== undefined) return known;
  const next = addDays(day, 1);
  nextDays.set(day, next);
  return next;
}

/** The total before the run's first day that most anchors lead back to. */
function mostSupported(anchors: readonly Observation[], sums: ReadonlyMap<IsoDate, number>) {
  const starts = group(anchors, (a) => String((a.value as number) - (sums.get(a.at) ?? 0)));
  const levels = [...starts].map(([start, supporters]) => ({
    start: Number(start),
    anchors: supporters.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  }));
  const latest = (l: { anchors: Observation[] }) => l.anchors.at(-1)?.at ?? "";
  return levels.toSorted(
    (a, b) => b.anchors.length - a.anchors.length || (latest(a) < latest(b) ? 1 : -1),
  )[0];
}

/** It rests on the row of its day and on an anchor; the row is where a reader would look first. */
function total(day: Observation, anchor: Observation, value: number): Observation {
  return {
    ...anchor,
    metric: "followers",
    surface: "account",
    from: null,
    at: day.at,
    value,
    unit: "followers",
    source: day.source,
    retrievedOn: day.retrievedOn,
    status: "derived",
    capturedBy: `${anchor.source.file}:${anchor.source.line} (${anchor.at})`,
  };
}
