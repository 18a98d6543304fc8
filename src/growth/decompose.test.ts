import fc from "fast-check";
import { expect, test } from "vitest";
import { decompose } from "./decompose.ts";

test("documented: 40 posts of 2,500 views, then 60 of 2,000", () => {
  expect(decompose({ posts: 40, perPost: 2500 }, { posts: 60, perPost: 2000 })).toEqual({
    posts: 45_000,
    perPost: -25_000,
    total: 20_000,
  });
});

test("what did not change brought nothing", () => {
  expect(decompose({ posts: 4, perPost: 10 }, { posts: 9, perPost: 10 })).toEqual({
    posts: 50,
    perPost: 0,
    total: 50,
  });
  expect(decompose({ posts: 4, perPost: 10 }, { posts: 4, perPost: 7 })).toEqual({
    posts: 0,
    perPost: -12,
    total: -12,
  });
  // No -0, which a page would show with its sign.
  expect(decompose({ posts: 0, perPost: 9 }, { posts: 0, perPost: 7 })).toStrictEqual({
    posts: 0,
    perPost: 0,
    total: 0,
  });
});

const made = fc.record({ posts: fc.nat(1000), perPost: fc.nat(1e6) });

test("the parts add up exactly to the change of the flow", () => {
  fc.assert(
    fc.property(made, made, (before, after) => {
      const { posts, perPost, total } = decompose(before, after);
      expect(posts + perPost).toBe(total);
      expect(total).toBe(after.posts * after.perPost - before.posts * before.perPost);
    }),
  );
});

test("back again, each part changes its sign", () => {
  fc.assert(
    fc.property(made, made, (before, after) => {
      const [there, back] = [decompose(before, after), decompose(after, before)];
      expect(there.posts + back.posts).toBe(0);
      expect(there.perPost + back.perPost).toBe(0);
    }),
  );
});
