import { divide } from "./interval.ts";
import { type Bounded, none, type Outcome, reasonOf } from "./outcome.ts";

/**
 * What came in, divided by the posts of the same window. No post caused its share of it: growth per post sets
 * two counts side by side, and the views of a typical post belong beside it.
 *
 * Reasons: the inputs' own; `missing-end` without the count, `missing-start` without the posts; `zero-base`
 * for no posts.
 * @example perPost of 1,200 followers and 48 posts is 25
 */
export function perPost(count: Bounded, posts: Bounded): Outcome {
  if (count.value === null) return none(reasonOf(count, "missing-end"));
  if (posts.value === null) return none(reasonOf(posts, "missing-start"));
  if (posts.value <= 0) return none("zero-base");
  return { ...divide(count, posts), reason: null };
}
