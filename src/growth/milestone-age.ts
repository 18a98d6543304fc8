import { daysBetween } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { Milestone } from "./milestone.ts";
import { none, type Outcome, some } from "./outcome.ts";

/**
 * The age of an account, in days, when it reached a milestone. Value: from the first day that its
 * creation date can mean to the linear crossing. Bounds: from the last such day to the day after the
 * bracket begins, and from the first such day to the end of the bracket.
 *
 * Reasons: `no-creation-date`; the milestone's own (`censored`, `no-series`).
 * @example milestoneAge of the 500,000 reached between 2020-03-01 and 2020-04-12 (linear 2020-03-27) by an
 * account created in 2019-06 is 300 (246 to 316)
 */
export function milestoneAge(reached: Milestone, created: Period | null): Outcome {
  if (created === null) return none("no-creation-date");
  const { after, onOrBefore, linear } = reached;
  if (after === null || onOrBefore === null || linear === null) {
    return none(reached.reason ?? "censored");
  }
  return some(
    daysBetween(created.from, linear.date),
    daysBetween(created.to, after) + 1,
    daysBetween(created.from, onOrBefore),
  );
}
