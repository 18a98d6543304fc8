import { daysBetween } from "../calendar/dates.ts";
import type { Observation, Platform } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { revisionDays } from "../platforms/calendar-at.ts";
import { group } from "./group.ts";

/** A value that a later export replaced. Kept, so that a reader can see what was reported before. */
export interface Revision {
  readonly current: Observation;
  readonly earlier: Observation;
  /** Within the days in which the platform still fills in its counts; a change beyond them is a restatement. */
  readonly expected: boolean;
}

/** Rounding and late corrections below this share are not worth a caveat. */
const RESTATED_SHARE = 0.005;

/**
 * One current value for each thing that was counted: the newest export wins, hand-kept totals count as an export of
 * their day. Of two exports of one day the one wins whose path comes later, so that the order in which files are
 * read never decides. A value that changed after the platform's revision window had closed is marked `restated`.
 * @returns the values in the order of the store, and what they replaced in the same order
 */
export function resolve(all: readonly Observation[]): {
  observations: Observation[];
  revisions: Revision[];
} {
  const groups = group(all, identity);
  const observations: Observation[] = [];
  const revisions: Revision[] = [];
  for (const group of groups.values()) {
    const inOrder = group.toSorted(byAge);
    const newest = inOrder.at(-1) as Observation;
    const replaced = inOrder
      .slice(0, -1)
      .filter((o) => o.value !== newest.value)
      .map((earlier) => ({ earlier, expected: isExpected(earlier, newest) }));
    const current: Observation = replaced.some((r) => !r.expected)
      ? { ...newest, status: "restated" }
      : newest;
    observations.push(current);
    revisions.push(...replaced.map((r) => ({ ...r, current })));
  }
  return {
    observations: observations.toSorted(byIdentity),
    revisions: revisions.toSorted((a, b) => byIdentity(a.current, b.current)),
  };
}

/** Everything but the value says what was counted. */
export function identity(o: Observation): string {
  return JSON.stringify([o.account, o.platform, o.surface, o.metric, o.from, o.at, o.unit, o.paid]);
}

function isExpected(earlier: Observation, newest: Observation): boolean {
  if (earlier.value === null || newest.value === null) return true;
  if (
    earlier.retrievedOn &&
    daysBetween(earlier.at, earlier.retrievedOn) <= openDays(earlier.platform)
  )
    return true;
  return (
    Math.abs(newest.value - earlier.value) <= Math.max(1, Math.abs(earlier.value) * RESTATED_SHARE)
  );
}

/** Days for which a platform may still change its counts; three where no source says how many. */
function openDays(platform: Platform): number {
  return revisionDays(platform) ?? 3;
}

/**
 * The newest count of each post and metric; lifetime counts of different days are never added or mixed. Of two
 * counts of one day the one counts whose file comes later.
 * @returns them in the order in which files list the posts
 */
export function newestCounts(posts: readonly PostCount[]): PostCount[] {
  const inOrder = posts.toSorted(bySource);
  const groups = group(inOrder, (p) => JSON.stringify([p.platform, p.account, p.post, p.metric]));
  return [...groups.values()].map(
    (g) => g.toSorted((a, b) => compare(a.at, b.at)).at(-1) as PostCount,
  );
}

/** Oldest export first. */
function byAge(a: Observation, b: Observation): number {
  return compare(a.retrievedOn ?? "", b.retrievedOn ?? "") || bySource(a, b);
}

function bySource(a: Pick<Observation, "source">, b: Pick<Observation, "source">): number {
  return (
    compare(a.source.file, b.source.file) ||
    a.source.line - b.source.line ||
    a.source.column - b.source.column
  );
}

/** The order of the store: by account, metric, surface and day. Two observations never stand in one place. */
export function byIdentity(a: Observation, b: Observation): number {
  return (
    compare(a.account, b.account) ||
    compare(a.metric, b.metric) ||
    compare(a.surface, b.surface) ||
    compare(a.at, b.at) ||
    compare(a.from ?? "", b.from ?? "") ||
    compare(a.unit, b.unit) ||
    compare(a.paid, b.paid) ||
    compare(a.platform, b.platform)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
