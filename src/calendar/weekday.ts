import { addDays, daysBetween, epochMs, type IsoDate } from "./dates.ts";
import type { Period } from "./period.ts";

const DAY_MS = 86_400_000;

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (epochMs(date) / DAY_MS + 3) % 7;
  return ((sinceMonday + 7) % 7) + 1;
}

/** How often each day of the week comes in a period, Monday first. */
export function weekdaysIn({ from, to }: Period): number[] {
  const days = Math.max(0, daysBetween(from, to) + 1);
  const counts = Array.from({ length: 7 }, () => Math.floor(days / 7));
  for (let i = 0; i < days % 7; i++) {
    const weekday = weekdayOf(addDays(from, i));
    counts[weekday - 1] = (counts[weekday - 1] ?? 0) + 1;
  }
  return counts;
}
