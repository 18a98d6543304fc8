export {
  type AccountAge,
  type AgeCandidate,
  type AgeEvidence,
  accountAge,
  type CreationDate,
  type SpokenSpan,
} from "./account-age.ts";
export { annualised, monthly } from "./annualised.ts";
export { type LeaveOneOut, leaveOneOut, topShare } from "./concentration.ts";
export { type Decomposition, decompose, type Made } from "./decompose.ts";
export { doublingTime } from "./doubling-time.ts";
export { effectivePosts } from "./effective-posts.ts";
export { gini } from "./gini.ts";
export { indexed } from "./indexed.ts";
export { MAX_GAP_DAYS, type ValueAt } from "./interpolate.ts";
export { type InterruptedSeries, interruptedSeries } from "./interrupted-series.ts";
export { add, divide, hull, type Interval, multiply, subtract } from "./interval.ts";
export { type AgedPoint, byAge, type LaunchAligned, launchAligned } from "./launch-aligned.ts";
export { type MeanShifts, meanShiftBreaks } from "./mean-shift-breaks.ts";
export { median } from "./median.ts";
export { type MedianInterval, medianInterval } from "./median-interval.ts";
export { type Crossing, type Milestone, milestone } from "./milestone.ts";
export { milestoneAge } from "./milestone-age.ts";
export { type MixRate, mixRate, type RatePart } from "./mix-rate.ts";
export { netNew } from "./net-new.ts";
export { type Bounded, exact, none, type Outcome, reasonOf, some } from "./outcome.ts";
export { perDay } from "./per-day.ts";
export { perPost } from "./per-post.ts";
export { percent } from "./percent.ts";
export { beforeAfter, type Placebo, placeboInTime } from "./placebo.ts";
export type { Point } from "./point.ts";
export {
  type FlowGrowth,
  type FlowWindow,
  flowOnQuarter,
  stockOnQuarter,
} from "./quarter-on-quarter.ts";
export { ratio } from "./ratio.ts";
export { relativeGrowth } from "./relative-growth.ts";
export { type RobustZ, robustZ } from "./robust-z.ts";
export { type Rounding, roundInterval } from "./round-interval.ts";
export { shareOfGrowth } from "./share-of-growth.ts";
export { valueAt } from "./value-at.ts";
export { wilson } from "./wilson.ts";
