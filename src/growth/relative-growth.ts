import { divide, subtract } from "./interval.ts";
import { type Bounded, exact, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * Growth measured against that of the platform in the same time: (1 + own) / (1 + platform) - 1. A fraction;
 * 0 where the account grew exactly as the platform did, below 0 where it grew less.
 *
 * Reasons: the inputs' own; `missing-end` without the account's growth, `no-series` without the platform's;
 * `negative-base` for a platform that lost everybody.
 * @example relativeGrowth of 50 % on a platform that grew by 20 % is 0.25
 */
export function relativeGrowth(own: Bounded, platform: Bounded): Outcome {
  if (own.value === null) return none(reasonOf(own, "missing-end"));
  if (platform.value === null) return none(reasonOf(platform, "no-series"));
  if (platform.value <= -1) return none("negative-base");
  return { ...subtract(divide(times(own), times(platform)), exact(1)), reason: null };
}

/** 1 + growth. */
function times({ value, lo, hi }: Bounded): Bounded {
  const more = (x: number | null) => (x === null ? null : x + 1);
  return { value: more(value), lo: more(lo), hi: more(hi) };
}
