import { addDays, daysBetween } from "../calendar/dates.ts";
import type { Observation } from "../observations/observation.ts";
import { countedDays, type Day } from "./daily.ts";
import { STOCKS } from "./measured.ts";
import type { SeriesSubject } from "./rule.ts";

export interface Change extends Omit<Day, "observation"> {
  readonly observations: readonly Observation[];
}

export interface Changes {
  readonly days: readonly Change[];
  /** What the whole time brought, over its gaps as well where counts of both ends are known. */
  readonly total: number;
}

/**
 * What each day brought: a flow's own values, or the differences of a stock between two days in a row.
 * The difference over a gap belongs to no day of it, so it counts in the total alone.
 */
export function dailyChanges(subject: SeriesSubject): Changes {
  const isStock = STOCKS.includes(subject.metric);
  // What the first day brought is its count less that of the day before the time began, where that is known.
  const { from, to } = subject.window;
  const window = isStock ? { from: addDays(from, -1), to } : subject.window;
  const counted = countedDays({ ...subject, window });
  if (!isStock) {
    const days = counted.map(({ observation, ...day }) => ({
      ...day,
      observations: [observation],
    }));
    return { days, total: days.reduce((sum, day) => sum + day.value, 0) };
  }
  const days = counted.slice(1).flatMap(({ date, value, observation }, i) => {
    const last = counted[i];
    if (!last || daysBetween(last.date, date) !== 1) return [];
    return [{ date, value: value - last.value, observations: [last.observation, observation] }];
  });
  return { days, total: (counted.at(-1)?.value ?? 0) - (counted[0]?.value ?? 0) };
}
