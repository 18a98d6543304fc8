import { hull } from "./interval.ts";
import { none, type Outcome, some } from "./outcome.ts";

/** A quarter: across a longer silence a straight line would be an invention. Our own choice. */
export const MAX_GAP_DAYS = 92;

/** A count on a day, numbered from any one origin. */
export interface Sample {
  readonly day: number;
  readonly value: number;
  readonly lo: number | null;
  readonly hi: number | null;
}

export interface ValueAt extends Outcome {
  /** null where there is no value. */
  readonly kind: "observed" | "interpolated" | null;
  /** Days between the two neighbours; 0 when observed, null before the first or after the last. */
  readonly gapDays: number | null;
}

/**
 * The count on a day: as observed, else on the straight line between the neighbours, if they are at most
 * `maxGapDays` apart. An interpolated value is bounded by its neighbours' bounds: it is taken to lie
 * between them, and no nearer is known.
 *
 * Reasons: `missing-start` before the first sample, `missing-end` after the last, `no-series` in a longer
 * gap or without samples.
 * @param samples by day, each day once
 * @example interpolate day 5 between 100 on day 0 and 300 on day 10 is 200 (100 to 300), gapDays 10
 */
export function interpolate(samples: readonly Sample[], day: number, maxGapDays: number): ValueAt {
  const next = samples.findIndex((s) => s.day >= day);
  const b = samples[next];
  const a = samples[next - 1];
  if (samples.length === 0) return { ...none("no-series"), kind: null, gapDays: null };
  if (!b) return { ...none("missing-end"), kind: null, gapDays: null };
  if (b.day === day) return { ...some(b.value, b.lo, b.hi), kind: "observed", gapDays: 0 };
  if (!a) return { ...none("missing-start"), kind: null, gapDays: null };
  const gapDays = b.day - a.day;
  if (gapDays > maxGapDays) return { ...none("no-series"), kind: null, gapDays };
  const value = a.value + ((b.value - a.value) * (day - a.day)) / gapDays;
  const { lo, hi } = hull([a, b]);
  return { ...some(value, lo, hi), kind: "interpolated", gapDays };
}
