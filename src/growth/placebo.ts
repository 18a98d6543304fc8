import { median } from "./median.ts";

/** The medians before and after a day, and the difference. In the unit of the values. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** How unusual a difference is among those of ordinary days before it. */
export interface Placebo extends BeforeAfter {
  /** Days before the event at which the same difference could be taken. */
  readonly ordinary: number;
  /** On how many of them it was as large, up or down. */
  readonly asLarge: number;
  /** (1 + asLarge) / (1 + ordinary): 1 / (1 + ordinary) at the least. */
  readonly p: number;
  readonly smallest: number;
  readonly largest: number;
}

/**
 * Median of the `width` values before a day and of the `width` values from it on.
 * @param day Index of the first value after.
 * @returns null where one of the two windows is not whole
 */
export function beforeAfter(
  values: readonly number[],
  day: number,
  width: number,
): BeforeAfter | null {
  if (width < 1 || day - width < 0 || day + width > values.length) return null;
  const before = median(values.slice(day - width, day)).value ?? 0;
  const after = median(values.slice(day, day + width)).value ?? 0;
  return { before, after, difference: after - before };
}

/**
 * The difference at an event beside the same difference at every earlier day whose windows end before the
 * event (placebo in time): "as large on k of n ordinary days". Deterministic, and no claim about the cause.
 * @returns null where the event or no earlier day has whole windows
 */
export function placeboInTime(
  values: readonly number[],
  event: number,
  width: number,
): Placebo | null {
  const observed = beforeAfter(values, event, width);
  if (!observed) return null;
  const differences: number[] = [];
  for (let day = width; day + width <= event; day++) {
    const ordinary = beforeAfter(values, day, width);
    if (ordinary) differences.push(ordinary.difference);
  }
  if (differences.length === 0) return null;
  const size = Math.abs(observed.difference);
  const asLarge = differences.filter((d) => Math.abs(d) >= size).length;
  return {
    ...observed,
    ordinary: differences.length,
    asLarge,
    p: (1 + asLarge) / (1 + differences.length),
    smallest: Math.min(...differences),
    largest: Math.max(...differences),
  };
}
