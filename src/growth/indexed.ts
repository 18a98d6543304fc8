import { divide, multiply } from "./interval.ts";
import { type Bounded, exact, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * Counts as a hundredfold of a base: 100 x value / base. The base itself is exactly 100, whatever is not
 * known of it. Several series need one base date; small bases explode, so print the base.
 *
 * Reasons: for every value that of the base (`missing-start`, `zero-base`, `negative-base`); for a missing
 * one `missing-end`.
 * @param base Which of the values is the base, counted from 0.
 * @example indexed of 250, 300 and 275 at the first is 100, 120 and 110
 */
export function indexed(values: readonly Bounded[], base: number): Outcome[] {
  const start = values[base];
  if (start === undefined) throw new RangeError(`There is no value ${base} to be the base.`);
  return values.map((value, i) => {
    if (start.value === null) return none(reasonOf(start, "missing-start"));
    if (start.value === 0) return none("zero-base");
    if (start.value < 0) return none("negative-base");
    if (value.value === null) return none(reasonOf(value, "missing-end"));
    if (i === base) return { ...exact(100), reason: null };
    return { ...divide(multiply(exact(100), value), start), reason: null };
  });
}
