import { addDays, daysBetween } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { previousQuarter, quarterAt } from "../../calendar/quarter.ts";

/** A quarter, or days that are named by their first and last. */
export type Window = Period & { readonly id?: string };

/** For labels: `2026-Q3`, or `2026-07-01 to 2026-08-23`. */
export function windowName({ id, from, to }: Window): string {
  return id ?? `${from} to ${to}`;
}

/** The quarter before a whole quarter, else as many days as the window has, up to the day before it. */
export function windowBefore({ from, to }: Period): Window {
  const own = quarterAt(from);
  if (own.from === from && own.to === to) return previousQuarter(own);
  const days = daysBetween(from, to) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}
