import type { IsoDate } from "../calendar/dates.ts";

/** A count on a date. `null` as value: missing. Without bounds it is exact; a `null` bound is not known. */
export interface Point {
  readonly date: IsoDate;
  readonly value: number | null;
  readonly lo?: number | null;
  readonly hi?: number | null;
}

/** A point that has a value, with its bounds filled in. */
export interface KnownPoint extends Point {
  readonly value: number;
  readonly lo: number | null;
  readonly hi: number | null;
}

/**
 * The points that have a value, by date.
 * @throws RangeError when a date has two values: which of them holds is not for a measure to guess.
 */
export function inOrder(points: readonly Point[]): readonly KnownPoint[] {
  const known = points
    .flatMap(({ date, value, lo, hi }) =>
      value === null
        ? []
        : [{ date, value, lo: lo === undefined ? value : lo, hi: hi === undefined ? value : hi }],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  known.forEach(({ date }, i) => {
    if (known[i + 1]?.date === date) throw new RangeError(`two values for ${date}`);
  });
  return known;
}
