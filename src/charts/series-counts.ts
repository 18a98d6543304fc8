import { fromEpochMs, type IsoDate } from "../calendar/dates.ts";
import type { SeriesBreak, SeriesInput } from "./series-input.ts";

export interface Count {
  readonly ms: number;
  readonly value: number;
}

/** Counts that one line joins. */
export interface Stretch {
  readonly dashed: boolean;
  readonly counts: readonly Count[];
}

const DAY = 86_400_000;

interface Counts {
  readonly all: readonly DayCount[];
  readonly known: readonly Count[];
}

interface DayCount {
  readonly ms: number;
  readonly value: number | null;
}

// Axis, line, names, points and table of a picture all ask for them, at each of its sizes.
const read = new WeakMap<SeriesInput["observations"], Counts>();

/** The days of a series in order, gaps included. @throws TypeError for a day with two counts. */
export function countsOf(series: SeriesInput): readonly DayCount[] {
  return readCounts(series).all;
}

export function knownOf(series: SeriesInput): readonly Count[] {
  return readCounts(series).known;
}

function readCounts({ name, observations }: SeriesInput): Counts {
  const before = read.get(observations);
  if (before) return before;
  const all = observations.map((o): DayCount => ({ ms: msOf(o.at), value: o.value }));
  all.sort((a, b) => a.ms - b.ms);
  const twice = all.find((count, i) => all[i + 1]?.ms === count.ms);
  if (twice) throw new TypeError(`${name}: two counts for ${fromEpochMs(twice.ms)}`);
  const counts = { all, known: all.filter(isCount) };
  read.set(observations, counts);
  return counts;
}

function isCount(day: DayCount): day is Count {
  return day.value !== null;
}

/**
 * A series as the lines that may be drawn: a null, a missing day or a break ends a line, and so does the
 * step from counted to worked out. A count with no neighbour is a stretch of one.
 */
export function stretchesOf(series: SeriesInput, rupture: SeriesBreak | null = null): Stretch[] {
  const reach = (series.every ?? 1) * DAY;
  const breakAt = rupture ? msOf(rupture.at) : null;
  const dashes = (series.dashed ?? []).map((p) => [msOf(p.from), msOf(p.to)] as const);
  const derived = (a: Count, b: Count) => dashes.some(([from, to]) => from <= a.ms && b.ms <= to);
  const joined = (a: Count, b: Count) =>
    b.ms - a.ms <= reach && !(breakAt !== null && a.ms < breakAt && breakAt <= b.ms);
  const stretches: { dashed: boolean; counts: Count[] }[] = [];
  let before: Count | null = null;
  for (const day of countsOf(series)) {
    const count = isCount(day) ? day : null;
    const open = stretches.at(-1);
    if (count && before && open && joined(before, count)) {
      const dashed = derived(before, count);
      if (open.counts.length === 1) open.dashed = dashed;
      if (open.dashed === dashed) open.counts.push(count);
      else stretches.push({ dashed, counts: [before, count] });
    } else if (count) stretches.push({ dashed: false, counts: [count] });
    before = count;
  }
  return stretches;
}

/** UTC midnight. Charts ask for thousands of days, so this reads no calendar. */
export function msOf(date: IsoDate): number {
  const ms = Date.parse(date);
  if (date.length !== 10 || Number.isNaN(ms))
    throw new RangeError(`"${date}" is not a date as YYYY-MM-DD`);
  return ms;
}
