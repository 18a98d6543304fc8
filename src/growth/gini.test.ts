import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectivePosts } from "./effective-posts.ts";
import { gini } from "./gini.ts";
import { none, some } from "./outcome.ts";

const values = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 30 });

describe("gini", () => {
  test("documented: 1, 1 and 4", () => {
    expect(gini([1, 1, 4])).toEqual(some(1 / 3, 1 / 3, 1 / 3));
  });
  test("is 0 where all are the same, and near 1 where one has everything", () => {
    expect(gini([7, 7, 7]).value).toBe(0);
    expect(gini([9]).value).toBe(0);
    expect(gini([0, 0, 0, 5]).value).toBe(0.75);
  });
  test("is half the mean difference over the mean, in any order", () => {
    fc.assert(
      fc.property(values, (list) => {
        const total = list.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const apart = list.flatMap((a) => list.map((b) => Math.abs(a - b)));
        const mean = apart.reduce((a, b) => a + b, 0) / list.length ** 2;
        expect(gini(list).value).toBeCloseTo(mean / 2 / (total / list.length), 12);
        expect(gini(list.toReversed()).value).toBe(gini(list).value);
      }),
    );
  });
});

describe("effective posts", () => {
  test("documented: 1, 1 and 4", () => expect(effectivePosts([1, 1, 4]).value).toBeCloseTo(2, 12));
  test("are as many as there are where all are the same, and 1 where one has everything", () => {
    expect(effectivePosts([3, 3, 3, 3])).toEqual(some(4, 4, 4));
    expect(effectivePosts([0, 0, 5])).toEqual(some(1, 1, 1));
  });
  test("lie between 1 and the number of posts, whatever the unit", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(2, 1024), (list, unit) => {
        fc.pre(list.some((x) => x > 0));
        const { value } = effectivePosts(list);
        expect(value).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(value).toBeLessThanOrEqual(list.length + 1e-9);
        expect(effectivePosts(list.map((x) => x * unit)).value).toBe(value);
      }),
    );
  });
});

describe.each([
  ["gini", gini],
  ["effective posts", effectivePosts],
])("%s", (_, measure) => {
  test("have a reason where there is nothing to share out", () => {
    expect(measure([])).toEqual(none("no-series"));
    expect(measure([0, 0])).toEqual(none("zero-base"));
    expect(measure([5, -1])).toEqual(none("mixed-signs"));
  });
});
