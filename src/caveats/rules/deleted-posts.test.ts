import { expect, test } from "vitest";
import type { PostCount } from "../../observations/post.ts";
import { listed, listing } from "../fixtures/listing.ts";
import { said } from "../fixtures/said.ts";

const RULE = "deleted-posts";
const judge = (given: Parameters<typeof listing>[0]) => said(RULE, listing(given));
const two = [listed("a", 600), listed("b", 400)];
const gone = (...posts: readonly PostCount[]) => ({ posts: two, gone: posts });

test("posts that an earlier export listed", () => {
  expect(judge(gone(listed("c", 250), listed("d", 50)))).toEqual([
    "warn gone: 2 posts of this time are no longer in the newest export; last seen with 300 views.",
  ]);
  expect(judge(gone(listed("c", 250)))[0]).toContain("gone: One post of this time is no longer");
  expect(judge(gone())).toEqual([]);
});

test("a post is counted once, by its count of the metric where that is known", () => {
  const likes = listed("c", 9, { metric: "likes" });
  expect(judge(gone(listed("c", 250), likes))[0]).toContain(
    "One post of this time is no longer in the newest export; last seen with 250 views.",
  );
  expect(judge(gone(likes))).toEqual([
    "warn gone: One post of this time is no longer in the newest export.",
  ]);
  expect(judge(gone(listed("c", null), listed("d", 5)))).toEqual([
    "warn gone: 2 posts of this time are no longer in the newest export.",
  ]);
});

test("posts of another time are not missing from this one", () => {
  expect(judge(gone(listed("c", 5, { publishedOn: "2026-06-30" })))).toEqual([]);
  expect(judge(gone(listed("c", 5, { publishedOn: null })))).toHaveLength(1);
});

/** Published in spring; counted from the first day of the quarter on. */
const old = listed("old", 0, { publishedOn: "2026-04-01", from: "2026-07-01" });

test("a total that is larger than the posts by more than two per cent", () => {
  expect(judge({ posts: [...two, old], total: 1021 })).toEqual([
    "warn short: The posts in the export add up to 1,000 views, the account counts 1,021. Deleted or private posts may be missing.",
  ]);
  expect(judge({ posts: [...two, old], total: 1020 })).toEqual([]);
  expect(judge({ posts: [...two, old], total: 900 })).toEqual([]);
});

test("both", () => {
  expect(judge({ posts: [...two, old], gone: [listed("c", 250)], total: 1250 })).toEqual([
    "warn gone-and-short: One post of this time is no longer in the newest export; last seen with 250 views. Those listed add up to 1,000, the account counts 1,250.",
  ]);
});

test("where older posts may have brought the rest, nothing is said", () => {
  expect(judge({ posts: two, total: 5000 })).toEqual([]);
});

test("counts of other days than the total's are not set against it", () => {
  const late = listed("c", 5, { at: "2026-10-05" });
  expect(judge({ posts: [...two, old, late], total: 5000 })).toEqual([]);
  const early = { ...old, from: null };
  expect(judge({ posts: [...two, early], total: 5000 })).toEqual([]);
  const undated = listed("c", 5, { publishedOn: null });
  expect(judge({ posts: [...two, old, undated], total: 5000 })).toEqual([]);
});

test("posts without a count, people reached, and no total", () => {
  expect(judge({ posts: [...two, old, listed("c", null)], total: 5000 })).toEqual([]);
  expect(judge({ posts: [], total: 5000 })).toEqual([]);
  expect(judge({ posts: [...two, old], total: 0 })).toEqual([]);
  expect(judge({ posts: [...two, old], total: null })).toEqual([]);
  const reach = [...two, old].map((post) => ({ ...post, metric: "reach" }));
  expect(judge({ posts: reach, total: 5000, metric: "reach" })).toEqual([]);
});

test("an account that published more than the list holds", () => {
  expect(judge({ posts: two, published: 40 })).toEqual([
    "warn unlisted: The list holds 2 of the 40 posts published in this time; what is typical of those need not be typical of all.",
  ]);
  expect(judge({ posts: two, gone: [listed("c", 5)], published: 40 })).toHaveLength(2);
});

test("a list of all that were published, of two per cent fewer, of none", () => {
  expect(judge({ posts: two, published: 2 })).toEqual([]);
  expect(judge({ posts: two, published: 1 })).toEqual([]);
  const many = Array.from({ length: 49 }, (_, i) => listed(`p${i}`, 1));
  expect(judge({ posts: many, published: 50 })).toEqual([]);
  expect(judge({ posts: many, published: 51 })).toHaveLength(1);
  expect(judge({ posts: [], published: 40 })).toEqual([]);
});
