import { addDays, addMonths, daysBetween } from "./dates.ts";
import type { Period } from "./period.ts";

/** How far one period lies behind another. */
export interface Lag {
  readonly unit: "months" | "days";
  readonly size: number;
}

/**
 * From the start of one period to that of a later one: in months where both are made of whole months, so
 * that quarters of 90 and of 92 days follow each other; else in days.
 * @example lagBetween the first and the second quarter of 2026 is 3 months
 */
export function lagBetween(before: Period, after: Period): Lag {
  if (![before, after].every(wholeMonths)) {
    return { unit: "days", size: daysBetween(before.from, after.from) };
  }
  return { unit: "months", size: monthOf(after.from) - monthOf(before.from) };
}

/** The period that lies a number of lags before another. */
export function lagged({ from, to }: Period, { unit, size }: Lag, times: number): Period {
  const back = (date: string) =>
    unit === "days" ? addDays(date, -size * times) : addMonths(date, -size * times);
  // By the day after its end: a month ends where the next begins, whatever its length.
  return { from: back(from), to: addDays(back(addDays(to, 1)), -1) };
}

function wholeMonths({ from, to }: Period): boolean {
  return from.endsWith("-01") && addDays(to, 1).endsWith("-01");
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
