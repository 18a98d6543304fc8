import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leaveOneOut, topShare } from "./concentration.ts";
import { none, some } from "./outcome.ts";

describe("topShare", () => {
  test("documented: 10, 20, 30 and 40, the largest", () => {
    expect(topShare([10, 20, 30, 40], 1)).toEqual(some(0.4, 0.4, 0.4));
  });
  test("of the two largest, wherever they stand, and of more than there are", () => {
    expect(topShare([10, 40, 20, 30], 2).value).toBe(0.7);
    expect(topShare([10, 40], 5).value).toBe(1);
    expect(topShare([10, 40], 0).value).toBe(0);
  });
  test("reasons", () => {
    expect(topShare([], 1)).toEqual(none("no-series"));
    expect(topShare([0, 0], 1)).toEqual(none("zero-base"));
    expect(topShare([5, -1], 1)).toEqual(none("mixed-signs"));
  });
  test("more of them never have less, and all have all", () => {
    const list = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(list, fc.nat(20), (values, k) => {
        fc.pre(values.some((x) => x > 0));
        const [few, more] = [topShare(values, k), topShare(values, k + 1)];
        expect(few.value).toBeLessThanOrEqual(more.value ?? Number.NaN);
        expect(topShare(values, values.length).value).toBe(1);
      }),
    );
  });
});

describe("leaveOneOut", () => {
  test("documented: 1, 1 and 1, then 1, 1 and 7", () => {
    const { all, withoutTop } = leaveOneOut([1, 1, 1], [1, 1, 7]);
    expect(all.value).toBe(2);
    expect(withoutTop.value).toBe(0);
  });
  test("leaves out the largest of each period, wherever it stands", () => {
    const { all, withoutTop } = leaveOneOut([50, 10, 10], [10, 5, 100]);
    expect(all.value).toBeCloseTo(115 / 70 - 1, 12);
    expect(withoutTop.value).toBe(-0.25);
  });
  test("needs two values in each period", () => {
    expect(leaveOneOut([1], [1, 2]).withoutTop).toEqual(none("too-short"));
    expect(leaveOneOut([1, 2], [1]).withoutTop).toEqual(none("too-short"));
    expect(leaveOneOut([], [])).toEqual({ all: none("zero-base"), withoutTop: none("too-short") });
    expect(leaveOneOut([1, 2], [1, 3]).withoutTop.value).toBe(0);
  });
});
