import { addDays, daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { Observation } from "../observations/observation.ts";
import type { SeriesSubject } from "./rule.ts";

export interface Day {
  readonly date: IsoDate;
  readonly value: number;
  readonly observation: Observation;
}

/** The days of a series that somebody counted, by date. An interpolated value is nobody's count. */
export function countedDays({ observations, window }: SeriesSubject): Day[] {
  return observations
    .flatMap((observation) => {
      const { at: date, value, status } = observation;
      const inside = window.from <= date && date <= window.to;
      return value === null || status === "interpolated" || !inside
        ? []
        : [{ date, value, observation }];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Days of a period, both ends counted. */
export function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** Runs of days without a count between the first and the last day of a period. */
export function gapsIn(days: readonly Day[], period: Period): (Period & { days: number })[] {
  const edges = [
    addDays(period.from, -1),
    ...days.map((d) => d.date).filter((d) => period.from <= d && d <= period.to),
    addDays(period.to, 1),
  ];
  return edges.slice(1).flatMap((next, i) => {
    const last = edges[i] ?? next;
    const missing = daysBetween(last, next) - 1;
    return missing > 0 ? [{ from: addDays(last, 1), to: addDays(next, -1), days: missing }] : [];
  });
}
