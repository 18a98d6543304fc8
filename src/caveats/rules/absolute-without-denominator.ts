import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { perPost } from "../../growth/per-post.ts";
import { metricOf } from "../../observations/metric.ts";
import { evidenceBehind, findPart, withValue } from "../behind.ts";
import { number, text } from "../message-value.ts";
import type { Finding, Rule } from "../rule.ts";

/** Each count and the stock of the same thing since the start. */
const POSTS: readonly string[] = ["posts", "videos", "posts_total", "videos_total"];
const PEOPLE: readonly string[] = ["reach", "viewers"];
/** Moves of the audience are no work of single posts, and what was published is itself the denominator. */
const NO_SCALE = /^(followers|page_likes|posts|videos)(_|$)|:/;

export const absoluteWithoutDenominator: Rule = {
  id: "absolute-without-denominator",
  severity: "note",
  defaults: {},
  branches: ["published", "post", "person"],
  find(subject) {
    if (subject.scope !== "view") return [];
    const figures = withValue(subject.figures);
    return figures.filter(isCount).flatMap((count) => {
      if (figures.some((figure) => isTwin(figure, count))) return [];
      const posts = figures.find((f) => POSTS.includes(f.measure) && isBeside(f, count));
      const people = figures.find((f) => PEOPLE.includes(f.measure) && isBeside(f, count));
      const since = count.from === null ? "post" : "published";
      return twin(count, posts, since) ?? twin(count, people, "person") ?? [];
    });
  },
};

function isCount({ measure, value }: Figure): boolean {
  return !NO_SCALE.test(measure) && metricOf(measure).addsOverTime && value !== null && value > 0;
}

/** Of the same account and the same time. */
function isBeside(figure: Figure, count: Figure): boolean {
  return (
    figure.account !== null &&
    figure.account === count.account &&
    figure.asOf !== null &&
    figure.asOf === count.asOf &&
    figure.from === count.from
  );
}

/** The count for each of something, or what a typical post got of it, shown beside it. */
function isTwin(figure: Figure, count: Figure): boolean {
  if (figure === count || !`${figure.measure} ${figure.unit}`.match(/_per_|\//)) return false;
  const ofCount = findPart(
    figure,
    (p) => p.measure === count.measure && p.from === count.from && p.asOf === count.asOf,
  );
  const named = figure.measure.includes(`${count.measure}_per_`) && figure.from === count.from;
  return figure.account === count.account
    ? named || ofCount !== null
    : ofCount?.account === count.account;
}

function twin(count: Figure, by: Figure | undefined, branch: string): Finding[] | null {
  if (!by) return null;
  const each = perPost(count, by);
  if (each.value === null) return null;
  const exact = each.lo === each.value && each.hi === each.value;
  const atLeast = each.lo === each.value && each.hi === null;
  return [
    {
      branch,
      data: {
        label: text(count.label),
        each: number(each.value),
        eachAs: text(exact ? "exact" : atLeast ? "atLeast" : "about"),
        count: number(by.value ?? 0),
        things: text(by.unit === "videos" ? "videos" : "posts"),
      },
      evidence: mergeEvidence(evidenceBehind(count), evidenceBehind(by)),
      // The number itself is in no doubt.
      effect: 0,
    },
  ];
}
