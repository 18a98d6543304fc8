import fc from "fast-check";
import { expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { exact, none, some } from "./outcome.ts";
import { perPost } from "./per-post.ts";

test("documented: 1,200 followers and 48 posts", () => {
  expect(perPost(exact(1200), exact(48))).toEqual(some(25, 25, 25));
});

test("a loss is spread over the posts as well", () => {
  expect(perPost({ value: -60, lo: -70, hi: -50 }, { value: 10, lo: 5, hi: 10 })).toEqual(
    some(-6, -14, -5),
  );
});

test("reasons", () => {
  expect(perPost(exact(null), exact(10))).toEqual(none("missing-end"));
  expect(perPost(exact(10), exact(null))).toEqual(none("missing-start"));
  expect(perPost(none("blocked"), exact(10))).toEqual(none("blocked"));
  expect(perPost(exact(10), none("no-source"))).toEqual(none("no-source"));
  expect(perPost(exact(10), exact(0))).toEqual(none("zero-base"));
  expect(perPost(exact(10), exact(-2))).toEqual(none("zero-base"));
  expect(perPost(exact(10), exact(1))).toEqual(some(10, 10, 10));
});

test("the bounds allow every count and number of posts inside theirs", () => {
  fc.assert(
    fc.property(sighted(-1e7, 1e7), sighted(1, 500), (count, posts) => {
      const each = perPost(count.bounded, posts.bounded);
      expect(allows(each, count.truth / posts.truth)).toBe(true);
    }),
  );
});
