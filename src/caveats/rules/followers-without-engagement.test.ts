import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import { percent } from "../../growth/percent.ts";
import type { PostCount } from "../../observations/post.ts";
import { account, byCount, figure, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import { postCounts, Q3 } from "../fixtures/series.ts";
import type { SubjectOf } from "../rule.ts";

const stock = (asOf: string, value: number) =>
  figure({ value, asOf, evidence: byCount(observation(asOf, value)) });

function grown(start: number, end: number): Figure {
  const parts = [stock("2026-06-30", start), stock("2026-09-30", end)] as const;
  const evidence = parts.flatMap((part) => part.evidence);
  return figure({ measure: "percent", unit: "fraction", ...percent(...parts), evidence, parts });
}

/** Posts of July, counted on 5 October. */
const drew = (...values: (number | null)[]) =>
  postCounts(...values).map((post) => ({ ...post, metric: "likes" }));
/** The same number of days old when they were counted. */
const earlier = (...values: (number | null)[]) =>
  drew(...values).map((post) => ({ ...post, at: "2026-10-05" }));

const judge = (given: Partial<SubjectOf<"audience">>) =>
  said("followers-without-engagement", {
    scope: "audience",
    account: account("alpha", { name: "Alpha" }),
    window: Q3,
    growth: grown(10_000, 11_200),
    metric: "likes",
    posts: drew(40, 41, 42, 43, 44, 45),
    before: earlier(50, 51, 52, 53, 54, 55),
    ...given,
  });

test("a typical post that draws fewer", () => {
  expect(judge({})).toEqual([
    "warn fewer: Alpha grew by 12% (10,000 to 11,200 followers), but a typical post drew fewer likes: 43, after 53.",
  ]);
});

test("within what chance allows it only draws no more", () => {
  // The interval of six posts reaches from the least to the most of them: here up to 52.5, the median before.
  expect(judge({ posts: drew(40, 41, 42, 43, 44, 52.5) })).toEqual([
    "warn no-more: Alpha grew by 12% (10,000 to 11,200 followers), but a typical post drew no more likes than before: 43, after 53.",
  ]);
  expect(judge({ posts: drew(50, 51, 52, 53, 54, 55) })).toHaveLength(1);
  expect(judge({ posts: drew(50, 51, 52, 53.1, 54, 55) })).toEqual([]);
});

test("posts that had longer to gather are said to", () => {
  const published = (days: string, posts: PostCount[]) =>
    posts.map((post) => ({ ...post, publishedOn: days }));
  const [now, then] = [drew(4, 4, 4, 4, 4, 4), earlier(5, 5, 5, 5, 5, 5)];
  const at = (day: string) =>
    judge({ posts: published("2026-07-20", now), before: published(day, then) })[0];
  expect(at("2026-07-12")).toContain("The earlier posts had more time.");
  expect(at("2026-07-13")).not.toContain("more time");
});

test("nothing that shows a reaction", () => {
  const unseen =
    "warn unseen: Alpha grew by 12% (10,000 to 11,200 followers). Nothing here shows whether anyone reacted.";
  expect(judge({ posts: null, before: null })).toEqual([unseen]);
  expect(judge({ posts: [] })).toEqual([unseen]);
  expect(judge({ posts: drew(null, null) })).toEqual([unseen]);
});

test("growth below a tenth needs no reaction", () => {
  const almost = grown(10_000, 10_999);
  expect(judge({ growth: almost })).toEqual([]);
  expect(judge({ growth: almost, posts: null })).toEqual([]);
  expect(judge({ growth: grown(10_000, 11_000), posts: null })).toHaveLength(1);
});

test("five posts say nothing, nor do young ones, undated ones and counts that begin later", () => {
  const six = drew(4, 4, 4, 4, 4, 4);
  const last = (given: Partial<PostCount>) =>
    six.map((post, i) => (i === 5 ? { ...post, ...given } : post));
  expect(judge({ posts: six.slice(1) })).toEqual([]);
  expect(judge({ before: earlier(9, 9, 9, 9, 9) })).toEqual([]);
  expect(judge({ before: null })).toEqual([]);
  expect(judge({ posts: last({ value: null }) })).toEqual([]);
  expect(judge({ posts: last({ publishedOn: null }) })).toEqual([]);
  expect(judge({ posts: last({ from: "2026-09-01" }) })).toEqual([]);
  expect(judge({ posts: last({ publishedOn: "2026-09-29" }) })).toEqual([]);
  expect(judge({ posts: last({ publishedOn: "2026-09-28" }) })).toHaveLength(1);
});

test("views are no reaction, and growth without its ends no growth", () => {
  expect(judge({ metric: "views" })).toEqual([]);
  expect(judge({ growth: { ...grown(1, 2), parts: [] } })).toEqual([]);
  expect(judge({ growth: grown(0, 500) })).toEqual([]);
});

test("where young posts are left out, the sentence says of which posts the median is", () => {
  const young = drew(900).map((post) => ({ ...post, publishedOn: "2026-10-01" }));
  const posts = [...drew(40, 41, 42, 43, 44, 45), ...young];
  expect(judge({ posts })).toEqual([
    "warn fewer: Alpha grew by 12% (10,000 to 11,200 followers), but a typical post at least 7 days old drew fewer likes: 43, after 53.",
  ]);
});
