import { addDays, daysBetween } from "../calendar/dates.ts";
import { overlaps, type Period } from "../calendar/period.ts";
import type { Figure } from "../figures/figure.ts";
import { lifeOf } from "./age.ts";
import { claimsBehind, findPart } from "./behind.ts";

/** The time over which a figure grew. */
export interface Window extends Period {
  /**
   * False where no source dates the window. Then it is the latest one that fits the statement: it ends
   * when the source was published and is as short as the stated span allows. Whatever lies in it lies in
   * the window if the speaker meant "until now", so a sentence about it says "may".
   */
  readonly dated: boolean;
}

/** @returns null for a figure of one date, and where neither dates nor a span are known. */
export function windowOf(figure: Figure): Window | null {
  const dated =
    figure.from !== null && figure.asOf !== null
      ? figure
      : findPart(figure, (p) => p.measure === "account_age" && p.from !== null && p.asOf !== null);
  if (dated?.from && dated.asOf) return { from: dated.from, to: dated.asOf, dated: true };
  const life = lifeOf(figure);
  if (life === null || life.lo === null) return null;
  const days = Math.floor(life.lo);
  if (figure.asOf !== null) {
    return { from: addDays(figure.asOf, -days), to: figure.asOf, dated: true };
  }
  const published = claimsBehind(figure).map((claim) => claim.source.published);
  const to = published.toSorted().at(-1);
  return to === undefined ? null : { from: addDays(to, -days), to, dated: false };
}

/** Share of the window's days on which the other period lies, 0 to 1. */
export function shareWithin(window: Period, other: Period): number {
  if (!overlaps(window, other)) return 0;
  const from = other.from > window.from ? other.from : window.from;
  const to = other.to < window.to ? other.to : window.to;
  return (daysBetween(from, to) + 1) / (daysBetween(window.from, window.to) + 1);
}
