import { expect, test } from "vitest";
import { said } from "../fixtures/said.ts";
import { posts } from "../fixtures/series.ts";

const judge = (values: (number | null)[]) => said("mean-vs-median", posts(values));
const times = (n: number, value: number) => Array.from({ length: n }, () => value);

test("an average far above the typical post", () => {
  expect(judge([...times(9, 100), 1100])).toEqual([
    "warn default: The 10 listed posts got 200 views on average, 2 times what a typical one of them got (100, their median).",
  ]);
});

test("half of the posts without any", () => {
  expect(judge([...times(6, 0), ...times(4, 50)])).toEqual([
    "warn half-none: Half of the 10 listed posts or more got no views at all; the average of 20 comes from the others.",
  ]);
});

test("an average near the typical post, too few posts, none counted", () => {
  expect(judge([...times(9, 100), 590])).toEqual([]);
  expect(judge([...times(8, 100), 1100])).toEqual([]);
  expect(judge([...times(8, 100), 1100, null])).toEqual([]);
  expect(judge(times(10, 0))).toEqual([]);
});
