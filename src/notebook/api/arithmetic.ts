import type { Figure } from "../../figures/figure.ts";
import { add, divide, multiply, subtract } from "../../growth/interval.ts";
import { type Bounded, exact, none } from "../../growth/outcome.ts";
import { isMetricName, metricOf } from "../../observations/metric.ts";
import { comparing, outcomeOf, worked } from "./worked.ts";

// With plain operators numbers lose their source; these keep evidence, bounds and caveats of what goes in.

export interface ResultOptions {
  /** What the result is, for readers. */
  readonly label: string;
  /** Where it cannot be worked out from the units of the figures. */
  readonly unit?: string;
  readonly measure?: string;
}

/**
 * Figures added up. Followers and people who were reached are not added: one person may be in several of the
 * numbers, so such a sum is blocked, and its bounds (the largest, the sum) stay.
 * @throws RangeError without figures, with several units and none given for the sum, for rates, which add up
 * to nothing, and for a stock of several dates
 */
export function sum(figures: readonly Figure[], options: ResultOptions): Figure {
  const [first, ...others] = figures;
  if (!first) throw new RangeError("A sum needs at least one figure.");
  const unit = options.unit ?? oneUnit("A sum", figures);
  const over = new Set(figures.map((f) => f.account)).size > 1 ? "accounts" : "time";
  for (const f of figures) refuse(f, over);
  const total = others.reduce<Bounded>(add, first);
  const figure = worked({
    measure: options.measure ?? `${first.measure}_sum`,
    label: options.label,
    unit,
    outcome: outcomeOf(total, figures),
    parts: figures,
    formula: figures.map((f) => f.label).join(" + "),
    about: [{ scope: "sum", over, figures }],
  });
  const withheld = figure.reason === "blocked" && total.value !== null;
  if (!withheld || !figures.every(countsPeople)) return figure;
  // What can be said of people: no fewer than the largest number, no more than the sum.
  return { ...figure, lo: Math.max(...figures.map((f) => f.lo ?? 0)), hi: total.hi };
}

/** One figure less another. @throws RangeError with two units */
export function difference(a: Figure, b: Figure, options: ResultOptions): Figure {
  return worked({
    measure: options.measure ?? "difference",
    label: options.label,
    unit: options.unit ?? oneUnit("A difference", [a, b]),
    outcome: outcomeOf(subtract(a, b), [a, b]),
    parts: [a, b],
    formula: `${a.label} - ${b.label}`,
    about: comparing(a, b),
  });
}

/**
 * A figure times another, or times a number that is no measurement, such as the 7 days of a week.
 * @throws RangeError for two figures without a unit of the product, and for NaN and Infinity
 */
export function product(a: Figure, b: Figure | number, options: ResultOptions): Figure {
  const number = typeof b === "number";
  if (number && !Number.isFinite(b)) throw new RangeError(`A figure cannot be taken ${b} times.`);
  if (!number && options.unit === undefined)
    throw new RangeError(`A product of ${a.unit} and ${b.unit} needs a unit of its own.`);
  const parts = number ? [a] : [a, b];
  return worked({
    measure: options.measure ?? (number ? a.measure : "product"),
    label: options.label,
    unit: options.unit ?? a.unit,
    outcome: outcomeOf(multiply(a, number ? exact(b) : b), parts),
    parts,
    formula: `${a.label} × ${number ? b : b.label}`,
  });
}

/**
 * One figure for each unit of another: views a video, followers a post. Of one unit it is a share, as a
 * fraction. To say how many times one account's number is another's, use `ratio`.
 */
export function quotient(a: Figure, b: Figure, options: ResultOptions): Figure {
  const same = a.unit === b.unit;
  return worked({
    measure: options.measure ?? (same ? "share" : `${a.measure}_per_${singular(b.unit)}`),
    label: options.label,
    unit: options.unit ?? (same ? "fraction" : `${a.unit}/${singular(b.unit)}`),
    outcome: b.value === 0 ? none("zero-base") : outcomeOf(divide(a, b), [a, b]),
    parts: [a, b],
    formula: `${a.label} / ${b.label}`,
    about: comparing(a, b),
  });
}

function oneUnit(what: string, figures: readonly Figure[]): string {
  const units = [...new Set(figures.map((f) => f.unit))];
  if (units.length > 1)
    throw new RangeError(`${what} needs one unit; these are ${units.join(" and ")}.`);
  return units[0] ?? "";
}

function refuse({ measure, label }: Figure, over: "accounts" | "time"): void {
  if (!isMetricName(measure)) return;
  const { kind } = metricOf(measure);
  if (kind === "ratio")
    throw new RangeError(`"${label}" is a rate: rates do not add up. Add what they are made of.`);
  if (kind === "stock" && over === "time")
    throw new RangeError(
      `"${label}" holds on one day: counts of several days do not add up. Use difference(...).`,
    );
}

function countsPeople({ measure }: Figure): boolean {
  return isMetricName(measure) && !metricOf(measure).addsOverAccounts;
}

function singular(unit: string): string {
  return unit.replace(/ies$/, "y").replace(/s$/, "");
}
