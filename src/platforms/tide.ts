import { addDays, daysBetween, type IsoDate } from "../calendar/dates.ts";
import { type Period, periodOf } from "../calendar/period.ts";
import type { Platform } from "../observations/observation.ts";

/** A published count of a platform's monthly active users. One row of `platform-tide.csv`. */
export interface TidePoint {
  readonly platform: Platform;
  /** `YYYY-MM` */
  readonly month: string;
  readonly users: number;
  /** Who is counted, and by whom. Points of different bases are never set against each other. */
  readonly basis: string;
  /** True for milestone announcements ("more than 1 billion"). */
  readonly lowerBound: boolean;
  readonly source: string;
  /** Where a copy was read in place of the source. Named, never linked. */
  readonly readVia: string | null;
  readonly line: number;
}

export interface TideGrowth {
  readonly first: TidePoint;
  readonly last: TidePoint;
  /** Fraction by which the platform's users grew from `first` to `last`. */
  readonly growth: number;
  /** The growth is a lower bound, because the last point is. */
  readonly atLeast: boolean;
  /** Share of the window's days that lies between the two points, 0 to 1. */
  readonly covered: number;
}

export interface Tide {
  /** null when the window holds no two points that can be compared. */
  readonly between: TideGrowth | null;
  /** The newest published month, when the window runs on beyond it: nothing was published after. */
  readonly notPublishedAfter: string | null;
}

/**
 * How a platform grew inside a window, from published points alone: nothing is interpolated, so the
 * growth may cover only a part of the window. A count of users belongs to the end of its month; a window
 * that begins on 1 July may start from June's. The first point must be exact (growth from "more than a
 * billion" has no bound on either side); the last may be a milestone, then the growth is a lower bound.
 */
export function tideBetween(
  points: readonly TidePoint[],
  platform: Platform,
  window: Period,
): Tide {
  const own = points
    .filter((p) => p.platform === platform)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const first = monthOf(addDays(window.from, -1));
  const last = monthOf(window.to);
  const inside = own.filter((p) => p.month >= first && p.month <= last);
  const pairs = inside.flatMap((start, i) =>
    start.lowerBound
      ? []
      : inside.slice(i + 1).flatMap((end) => (end.basis === start.basis ? [{ start, end }] : [])),
  );
  const months = ({ start, end }: (typeof pairs)[number]) =>
    daysBetween(`${start.month}-01`, `${end.month}-01`);
  const longest = pairs.toSorted((a, b) => months(b) - months(a))[0];
  const newest = own.at(-1)?.month ?? null;
  return {
    between: longest ? grown(longest.start, longest.end, window) : null,
    notPublishedAfter: newest !== null && newest < last ? newest : null,
  };
}

function grown(first: TidePoint, last: TidePoint, window: Period): TideGrowth {
  // A point in the window's own first or last month stands for that end.
  const from = first.month <= monthOf(window.from) ? window.from : endOf(first.month);
  const to = last.month >= monthOf(window.to) ? window.to : endOf(last.month);
  const whole = daysBetween(window.from, window.to);
  return {
    first,
    last,
    growth: last.users / first.users - 1,
    atLeast: last.lowerBound,
    covered: whole > 0 ? daysBetween(from, to) / whole : 0,
  };
}

function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

function endOf(month: string): IsoDate {
  const period = periodOf(month);
  if (period === null) throw new RangeError(`"${month}" is not a month`);
  return period.to;
}
