import { expect, test } from "vitest";
import { assess } from "../engine.ts";
import { context } from "../fixtures/facts.ts";
import { listed, listing } from "../fixtures/listing.ts";
import { said } from "../fixtures/said.ts";

const RULE = "inconsistent-totals";
const judge = (given: Parameters<typeof listing>[0]) => said(RULE, listing(given));
const posts = [listed("a", 620), listed("b", 400)];

test("posts that come to more than the account", () => {
  expect(judge({ posts, total: 1000 })).toEqual([
    "note more: The posts of alpha on TikTok add up to 1,020 views, more than the 1,000 that the account itself counts for the same days.",
  ]);
  expect(judge({ posts, total: 1001 })).toEqual([]);
});

test("an account that counts nothing, and one that lost more than it won", () => {
  expect(judge({ posts, total: 0 })).toEqual([
    "note none: The posts of alpha on TikTok add up to 1,020 views, but the account itself counts none for the same days.",
  ]);
  expect(judge({ posts: [listed("a", 0)], total: 0 })).toEqual([]);
  const likes = [listed("a", 5, { metric: "likes" })];
  expect(judge({ posts: likes, total: -5, metric: "likes" })[0]).toContain("more than the \u22125");
});

test("posts that come to less are deleted-posts' alone", () => {
  const old = listed("old", 0, { publishedOn: "2026-04-01", from: "2026-07-01" });
  for (const total of [500, 1100]) {
    const found = assess(listing({ posts: [...posts, old], total }), context({}));
    expect(found.map((caveat) => caveat.rule)).toEqual([total === 500 ? RULE : "deleted-posts"]);
  }
});

test("counts since publication are not those of a quarter", () => {
  expect(judge({ posts: posts.map((post) => ({ ...post, at: "2026-10-05" })), total: 10 })).toEqual(
    [],
  );
});

test("other days, no total, no counts, and people", () => {
  expect(judge({ posts, total: 10, asOf: "2026-09-29" })).toEqual([]);
  expect(judge({ posts, total: null })).toEqual([]);
  expect(judge({ posts: [], total: 10 })).toEqual([]);
  expect(judge({ posts: [listed("a", null)], total: 10 })).toEqual([]);
  const reach = posts.map((post) => ({ ...post, metric: "reach" }));
  expect(judge({ posts: reach, total: 10, metric: "reach" })).toEqual([]);
});
