/** What a report may import. */
export type { Claim } from "./claims/claim.ts";
export type { Figure } from "./figures/figure.ts";
export { difference, product, quotient, sum } from "./notebook/api/arithmetic.ts";
export { against, type BenchmarkFigure, benchmark } from "./notebook/api/benchmarks.ts";
export type { Comparison } from "./notebook/api/compare.ts";
export type { EventChange, Interrupted } from "./notebook/api/events.ts";
export { change } from "./notebook/api/flows.ts";
export { claims } from "./notebook/api/ledger.ts";
export { figure, missing } from "./notebook/api/lift.ts";
export { ratio } from "./notebook/api/measures.ts";
export type { Mix } from "./notebook/api/mix.ts";
export { outcome } from "./notebook/api/outcomes.ts";
export { type Concentration, type Decomposed, perPost } from "./notebook/api/post-measures.ts";
export { quarter, quarterBefore, quartersTo, yearBefore } from "./notebook/api/quarter.ts";
export { type Table, table, tableOfFrame } from "./notebook/api/table.ts";
export { windowName as periodName } from "./notebook/api/window.ts";
export {
  type DataFrame,
  frame,
  frameFromRecords,
  groupBy,
  join,
  sort,
  toCsv,
} from "./notebook/frame/index.ts";
export type { AccountId, ClaimId } from "./notebook/project-ids.ts";
export * from "./notebook/report-api.ts";
export {
  compact,
  range,
  type Sentence,
  type Show,
  type Showable,
  say,
  withRange,
} from "./notebook/showable.ts";
export type { Account } from "./observations/account.ts";
