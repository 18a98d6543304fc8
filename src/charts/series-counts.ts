import type { IsoDate } from "../calendar/dates.ts";
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

/** The days of a series in order, gaps included. @throws TypeError for a day with two counts. */
export function countsOf(series: SeriesInput): { ms: number; value: number | null }[] {
  const counts = series.observations
    .map((o) => ({ ms: msOf(o.at), value: o.value }))
    .sort((a, b) => a.ms - b.ms);
  for (const [i, count] of counts.entries()) {
    if (counts[i + 1]?.ms === count.ms) {
      const day = new Date(count.ms).toISOString().slice(0, 10);
      throw new TypeError(`${series.name}: two counts for ${day}`);
    }
  }
  return counts;
}

export function knownOf(series: SeriesInput): Count[] {
  return countsOf(series).flatMap(({ ms, value }) => (value === null ? [] : [{ ms, value }]));
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
  for (const { ms, value } of countsOf(series)) {
    const count: Count | null = value === null ? null : { ms, value };
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
