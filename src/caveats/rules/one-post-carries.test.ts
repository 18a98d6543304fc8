import { expect, test } from "vitest";
import { said } from "../fixtures/said.ts";
import { posts } from "../fixtures/series.ts";

const judge = (now: (number | null)[], before: number[] | null = null) =>
  said("one-post-carries", posts(now, before));

test("a post with a large share", () => {
  expect(judge([100, 100, 100, 300, 400])).toEqual([
    "warn share: The post of 5 July 2026 brought 40% of all views of the 5 listed posts of this time.",
  ]);
  expect(judge([100, 100, 100, 100, 100])).toEqual([]);
});

test("growth that goes with the top posts, as in the golden vector", () => {
  expect(judge([1000, 1100, 950, 9000], [1000, 1200, 900, 1100])).toEqual([
    "warn share-and-growth: The post of 4 July 2026 brought 75% of all views of the 4 listed posts of this time. Without the largest post of each period they would have risen by 1.7%; with it they have risen by 187%.",
  ]);
});

const flat = Array.from({ length: 9 }, () => 100);
test("growth alone, also where its direction turns", () => {
  expect(judge([...flat, 200], [...flat, 100])).toEqual([
    "warn growth: Without the largest post of each period, the views of the posts listed would have stayed the same; with it they have risen by 10%.",
  ]);
  const fewer = flat.map(() => 95);
  expect(judge([...fewer, 255], [...flat, 100])[0]).toContain(
    "the views of the posts listed would have fallen by 5%; with it they have risen by 11%.",
  );
});

test("growth of all posts stays", () => {
  expect(
    judge(
      flat.map(() => 200),
      flat,
    ),
  ).toEqual([]);
});

test("fewer than four posts, and posts without a count, carry nothing", () => {
  expect(judge([900, 1, 1])).toEqual([]);
  expect(judge([900, 1, 1, null])).toEqual([]);
  expect(judge([0, 0, 0, 0])).toEqual([]);
  expect(judge([...flat, 200], [1, 1, 1])).toEqual([]);
});

test("a post without a date is one of them", () => {
  const subject = posts([1, 1, 1, 9]);
  const undated = subject.posts.map((post) => ({ ...post, publishedOn: null }));
  expect(said("one-post-carries", { ...subject, posts: undated })[0]).toContain(
    "One post brought 75%",
  );
});
