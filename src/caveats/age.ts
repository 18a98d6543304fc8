import { daysBetween, YEAR_DAYS } from "../calendar/dates.ts";
import type { MessageValue } from "../figures/caveat.ts";
import type { Figure } from "../figures/figure.ts";
import { findPart } from "./behind.ts";
import { list, number } from "./message-value.ts";
import type { RuleContext } from "./rule.ts";

/** Age of an account at the date of a figure, in days. A bound that is null is not known. */
export interface Age {
  readonly value: number;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** The age that a figure was computed with, where it is an average over an account's whole life. */
export function lifeOf(figure: Figure): Age | null {
  const part = findPart(figure, (p) => p.measure === "account_age" && p.value !== null);
  return part?.value == null ? null : { value: part.value, lo: part.lo, hi: part.hi };
}

/** The age behind a figure, else from the creation dates of its account to the figure's date. */
export function ageOf(figure: Figure, { accounts }: RuleContext): Age | null {
  const life = lifeOf(figure);
  if (life) return life;
  const created = accounts.get(figure.account ?? "")?.createdOn ?? [];
  if (figure.asOf === null || created.length === 0) return null;
  const ages = created
    .flatMap(({ from, to }) => [from, to])
    .map((d) => daysBetween(d, figure.asOf ?? d));
  const [lo, hi] = [Math.min(...ages), Math.max(...ages)];
  return { value: hi, lo: Math.max(0, lo), hi };
}

/**
 * How many times the oldest account is as old as the youngest. `surely`: at the least, with the old one
 * as young and the young one as old as sources allow; `maybe`: at the most.
 */
export function ageRatio(ages: readonly Age[]): { surely: number; maybe: number } {
  const pairs = ages.flatMap((old, i) =>
    ages.flatMap((young, j) => (i === j ? [] : [{ old, young }])),
  );
  const surely = pairs.map(({ old, young }) => quotient(old.lo ?? 0, young.hi));
  const maybe = pairs.map(({ old, young }) =>
    old.hi === null ? Number.POSITIVE_INFINITY : quotient(old.hi, young.lo ?? 0),
  );
  return { surely: Math.max(0, ...surely), maybe: Math.max(0, ...maybe) };
}

/** By an unknown age: nothing is sure. By an age of 0: any multiple. */
function quotient(a: number, b: number | null): number {
  if (b === null) return 0;
  if (b === 0) return a > 0 ? Number.POSITIVE_INFINITY : 0;
  return a / b;
}

/** Ages in years for a sentence, youngest first; those that read the same are said once. */
export function years(ages: readonly Age[]): MessageValue {
  const inYears = ages.map((age) => age.value / YEAR_DAYS).toSorted((a, b) => a - b);
  const read = new Map(inYears.map((y) => [y.toPrecision(2), y]));
  return list([...read.values()].map((y) => number(y)));
}
