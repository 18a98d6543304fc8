import { metricOf } from "../observations/metric.ts";
import { growsWithAge } from "./lifetime.ts";
import { knownPosts } from "./posts.ts";
import type { SubjectOf } from "./rule.ts";

/** What the posts of a listing add up to, beside what the account itself counts. */
export interface PostSum {
  readonly sum: number;
  readonly total: number;
  /** True where the list holds every count and every post that can be in the total. */
  readonly whole: boolean;
}

/**
 * The two numbers, where they are of the same days: views since publication are not those of a quarter.
 * @returns null where they cannot be set against each other
 */
export function postSum({ metric, window, posts, total }: SubjectOf<"listing">): PostSum | null {
  const value = total?.value ?? null;
  const own = posts.filter((post) => post.metric === metric);
  const known = knownPosts(own);
  if (value === null || total === null || known.length === 0) return null;
  if (!metricOf(metric).addsOverTime || !growsWithAge(metric)) return null;
  if (total.from !== window.from || total.asOf !== window.to) return null;
  const inside = known.every(({ from, publishedOn, at }) => {
    const start = from ?? publishedOn;
    return start !== null && start >= window.from && at <= window.to;
  });
  if (!inside) return null;
  // Older posts still bring views. A list without any of them is no list of all that the total counts.
  const older = known.some((post) => post.publishedOn !== null && post.publishedOn < window.from);
  return {
    sum: known.reduce((sum, post) => sum + post.value, 0),
    total: value,
    whole: known.length === own.length && older,
  };
}
