import type { Bounded } from "./outcome.ts";

/** The two bounds alone. `null`: none is known on that side. */
export type Interval = Pick<Bounded, "lo" | "hi">;

const MISSING: Bounded = { value: null, lo: null, hi: null };

/**
 * a - b: the bounds are lowest minus highest and highest minus lowest.
 * Missing when a or b is.
 * @example subtract of 3.4M (3.35M to 3.45M) and 3.2M (3.15M to 3.25M) is 200,000 (100,000 to 300,000)
 */
export function subtract(a: Bounded, b: Bounded): Bounded {
  if (a.value === null || b.value === null) return MISSING;
  return bounded(a.value - b.value, low(a) - high(b), high(a) - low(b));
}

/**
 * a + b: the bounds are added up. Missing when a or b is.
 * @example add of 3 (2 to 4) and 10 (10 to 12) is 13 (12 to 16)
 */
export function add(a: Bounded, b: Bounded): Bounded {
  if (a.value === null || b.value === null) return MISSING;
  return bounded(a.value + b.value, low(a) + low(b), high(a) + high(b));
}

/**
 * a times b: the bounds are the smallest and the largest product of two ends.
 * Missing when a or b is. 0 times an open end is 0, as every finite number behind that end gives 0.
 * @example multiply of 3 (2 to 4) and -1 (-2 to 1) is -3 (-8 to 4)
 */
export function multiply(a: Bounded, b: Bounded): Bounded {
  if (a.value === null || b.value === null) return MISSING;
  const product = (x: number, y: number) => (x === 0 || y === 0 ? 0 : x * y);
  return bounded(a.value * b.value, ...extremes(pairs(low(a), high(a), low(b), high(b), product)));
}

/**
 * a divided by b: the bounds are the smallest and the largest quotient of two ends.
 * Missing when a or b is, or when b is 0. A divisor that may be 0 leaves open the side on which the
 * quotient grows without end; one that may have either sign leaves both sides open.
 *
 * An open end of the divisor ("more than 250,000") gives no bound either. Quotients there come as near
 * to 0 as one likes, but "more than 0" would say no more than that counts are not negative.
 * @example divide of 300M ("over") by 250,000 ("more than") is 1,200 with no bound on either side
 */
export function divide(a: Bounded, b: Bounded): Bounded {
  if (a.value === null || b.value === null || b.value === 0) return MISSING;
  const [aLo, aHi, bLo, bHi] = [low(a), high(a), low(b), high(b)];
  const value = a.value / b.value;
  if (aLo === 0 && aHi === 0) return bounded(value, 0, 0);
  if (bLo < 0 && bHi > 0) return bounded(value, -Infinity, Infinity);
  // A zero end is approached from inside the divisor: from above at its low end, from below at its high end.
  const from = bLo === 0 ? 0 : bLo;
  const to = bHi === 0 ? -0 : bHi;
  const [lo, hi] = extremes(pairs(aLo, aHi, from, to, (x, y) => x / y));
  const reachesZero = aLo <= 0 && aHi >= 0;
  return bounded(
    value,
    lo === 0 && !reachesZero ? -Infinity : lo,
    hi === 0 && !reachesZero ? Infinity : hi,
  );
}

/**
 * The narrowest interval around several; a side that is open in one of them is open in the hull.
 * None at all: open on both sides.
 * @example hull of (549 to 549), (598 to 627) and (634 to 634) is (549 to 634)
 */
export function hull(intervals: readonly Interval[]): Interval {
  const lo = Math.min(...intervals.map(low));
  const hi = Math.max(...intervals.map(high));
  return { lo: known(lo), hi: known(hi) };
}

function low(x: Interval): number {
  return x.lo ?? -Infinity;
}

function high(x: Interval): number {
  return x.hi ?? Infinity;
}

type Operation = (x: number, y: number) => number;

function pairs(aLo: number, aHi: number, bLo: number, bHi: number, f: Operation): number[] {
  return [f(aLo, bLo), f(aLo, bHi), f(aHi, bLo), f(aHi, bHi)];
}

/** Infinity over Infinity and 0 over 0 are left out: the other pairs reach every limit of theirs. */
function extremes(ends: readonly number[]): [number, number] {
  const numbers = ends.filter((x) => !Number.isNaN(x));
  return [Math.min(...numbers), Math.max(...numbers)];
}

function bounded(value: number, lo: number, hi: number): Bounded {
  return { value: value + 0, lo: known(lo), hi: known(hi) };
}

/** Adding 0 turns -0, which no reader should meet, into 0. */
function known(x: number): number | null {
  return Number.isFinite(x) ? x + 0 : null;
}
