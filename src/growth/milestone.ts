import { addDays, daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { Reason } from "../figures/figure.ts";
import { inOrder, type KnownPoint, type Point } from "./point.ts";

/** Where a curve drawn between two observations passes the target. */
export interface Crossing {
  /** Days after the observation below the target; usually a fraction. */
  readonly days: number;
  /** The first day on which the curve has reached the target. */
  readonly date: IsoDate;
}

export interface Milestone {
  /** `bracketed`: between two dates. `left-censored`: on or before a date. `right-censored`: not before one. */
  readonly status: "bracketed" | "left-censored" | "right-censored" | "unknown";
  /** The target was reached after this date ... */
  readonly after: IsoDate | null;
  /** ... and on or before this one. The two are the finding; the crossings are guesses between them. */
  readonly onOrBefore: IsoDate | null;
  readonly linear: Crossing | null;
  /** Steady percentage growth; null when the observation below the target is 0 or less. */
  readonly logLinear: Crossing | null;
  /** No later observation is below the target; null when it is not known to have been reached. */
  readonly sustained: boolean | null;
  readonly reason: Reason | null;
}

/**
 * When a count reached a target M: between the last observation before the first that has it, and that
 * first one. With a the count below, b the count at or above and d the days between them, the crossing is
 * (M - a) / (b - a) * d days after a (linear) or ln(M / a) / ln(b / a) * d (log-linear), and its date is
 * the day that this runs into. Rounded observations widen the bracket: it begins before the first one
 * that could have M and ends at the first that must.
 *
 * Reasons: `censored` when an end of the bracket is open, `no-series` without observations.
 * @example milestone of 500,000 with 410,000 on 2020-03-01 and 560,000 on 2020-04-12: after 2020-03-01, on
 * or before 2020-04-12; linear 25.2 days, 2020-03-27; log-linear 26.7 days, 2020-03-28
 * @throws RangeError when a date has two values
 */
export function milestone(points: readonly Point[], target: number): Milestone {
  const series = inOrder(points);
  const could = series.findIndex((p) => p.hi === null || p.hi >= target);
  const must = series.findIndex((p) => p.lo !== null && p.lo >= target);
  const after = (could === -1 ? series.at(-1) : series[could - 1])?.date ?? null;
  const onOrBefore = series[must]?.date ?? null;
  const first = series.findIndex((p) => p.value >= target);
  const [a, b] = [series[first - 1], series[first]];
  const bracketed = after !== null && onOrBefore !== null;
  return {
    status: bracketed
      ? "bracketed"
      : onOrBefore !== null
        ? "left-censored"
        : after !== null
          ? "right-censored"
          : "unknown",
    after,
    onOrBefore,
    linear: bracketed && a && b ? crossing(a, b, (target - a.value) / (b.value - a.value)) : null,
    logLinear:
      bracketed && a && b && a.value > 0
        ? crossing(a, b, Math.log(target / a.value) / Math.log(b.value / a.value))
        : null,
    sustained: onOrBefore === null ? null : series.slice(first).every((p) => p.value >= target),
    reason: bracketed ? null : series.length === 0 ? "no-series" : "censored",
  };
}

function crossing(a: KnownPoint, b: KnownPoint, share: number): Crossing {
  const days = share * daysBetween(a.date, b.date);
  // 7 / 25 * 25 is a little more than 7 in binary; that is still day 7.
  return { days, date: addDays(a.date, Math.ceil(days - 1e-9)) };
}
