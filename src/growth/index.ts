export {
  type AccountAge,
  type AgeCandidate,
  type AgeEvidence,
  accountAge,
  type CreationDate,
  type SpokenSpan,
} from "./account-age.ts";
export { type LeaveOneOut, leaveOneOut, topShare } from "./concentration.ts";
export { MAX_GAP_DAYS, type ValueAt } from "./interpolate.ts";
export { divide, hull, type Interval, multiply, subtract } from "./interval.ts";
export { type AgedPoint, byAge, type LaunchAligned, launchAligned } from "./launch-aligned.ts";
export { median } from "./median.ts";
export { type MedianInterval, medianInterval } from "./median-interval.ts";
export { type Crossing, type Milestone, milestone } from "./milestone.ts";
export { milestoneAge } from "./milestone-age.ts";
export { netNew } from "./net-new.ts";
export { type Bounded, exact, none, type Outcome, reasonOf, some } from "./outcome.ts";
export { perDay } from "./per-day.ts";
export { percent } from "./percent.ts";
export type { Point } from "./point.ts";
export {
  type FlowGrowth,
  type FlowWindow,
  flowOnQuarter,
  stockOnQuarter,
} from "./quarter-on-quarter.ts";
export { ratio } from "./ratio.ts";
export { type RobustZ, robustZ } from "./robust-z.ts";
export { type Rounding, roundInterval } from "./round-interval.ts";
export { valueAt } from "./value-at.ts";
