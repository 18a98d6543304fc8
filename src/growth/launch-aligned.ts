import { daysBetween, type IsoDate } from "../calendar/dates.ts";
import { interpolate, MAX_GAP_DAYS, type ValueAt } from "./interpolate.ts";
import type { Outcome } from "./outcome.ts";
import { inOrder, type Point } from "./point.ts";
import { ratio } from "./ratio.ts";

/** A count at an age of its account, in days. */
export interface AgedPoint {
  readonly age: number;
  readonly value: number;
  readonly lo: number | null;
  readonly hi: number | null;
}

export interface LaunchAligned {
  /** The greatest age, in days, that every curve has reached; null without a curve or with an empty one. */
  readonly age: number | null;
  /** In the order given, each cut at that age. */
  readonly curves: readonly { readonly points: readonly AgedPoint[]; readonly atAge: ValueAt }[];
  /** The first curve over each of the others at that age, in times. */
  readonly ratios: readonly Outcome[];
}

/**
 * The curve of an account by its age: x is the date minus the creation date, in days. Nothing is added
 * before the first observation. Where sources dispute the creation date, make one curve for each.
 * @example byAge of 800,000 on 2020-03-20 with creation on 2019-05-25 is 800,000 at 300 days
 * @throws RangeError when a date has two values or lies before the creation
 */
export function byAge(points: readonly Point[], created: IsoDate): readonly AgedPoint[] {
  return inOrder(points).map(({ date, value, lo, hi }) => {
    const age = daysBetween(created, date);
    if (age < 0) throw new RangeError(`a count of ${date} is older than its account (${created})`);
    return { age, value, lo, hi };
  });
}

/**
 * Curves side by side at the same age, up to the smallest of their greatest ages: an older account's later
 * life has nothing to be set against. At that age a curve has its observed value, or one on the straight
 * line inside a gap of at most `maxGapDays`; never one outside its observations. It hides how far the
 * platform itself had grown, so show the curves by calendar date as well.
 *
 * Reasons: `no-series` for an empty curve or a longer gap, `missing-start` when a curve begins at a later
 * age; of a ratio also `zero-base`, `negative-base`, `mixed-signs`.
 * @param curves each by age, as `byAge` gives them
 * @example launchAligned of (0: 0, 90: 60,000, 150: 90,000) and (0: 0, 80: 1,000, 160: 3,000):
 * at 150 days 90,000 and 2,750 (1,000 to 3,000), ratio 32.7 (30 to 90)
 */
export function launchAligned(
  curves: readonly (readonly AgedPoint[])[],
  maxGapDays: number = MAX_GAP_DAYS,
): LaunchAligned {
  const smallest = Math.min(...curves.map((curve) => curve.at(-1)?.age ?? -Infinity));
  const age = Number.isFinite(smallest) ? smallest : null;
  const cut = curves.map((curve) => ({
    points: curve.filter((p) => p.age <= smallest),
    atAge: interpolate(
      age === null ? [] : curve.map((p) => ({ ...p, day: p.age })),
      smallest,
      maxGapDays,
    ),
  }));
  const [first, ...others] = cut;
  return {
    age,
    curves: cut,
    ratios: first ? others.map((other) => ratio(first.atAge, other.atAge)) : [],
  };
}
