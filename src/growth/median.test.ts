import fc from "fast-check";
import { expect, test } from "vitest";
import { leaveOneOut, topShare } from "./concentration.ts";
import { median } from "./median.ts";
import { robustZ } from "./robust-z.ts";

test("the examples of the documentation", () => {
  expect(median([1, 2, 3, 100]).value).toBe(2.5);
  expect(median([3, 1, 2]).value).toBe(2);
  expect(robustZ([5, 5, 5, 5, 9]).z.at(-1)).toBeCloseTo(3.989, 3);
  expect(topShare([10, 20, 30, 40], 1).value).toBe(0.4);
  const { all, withoutTop } = leaveOneOut([1, 1, 1], [1, 1, 7]);
  expect([all.value, withoutTop.value]).toEqual([2, 0]);
});

test("what cannot be said has its reason", () => {
  expect(median([]).reason).toBe("no-series");
  expect(topShare([], 1).reason).toBe("no-series");
  expect(topShare([0, 0], 1).reason).toBe("zero-base");
  expect(topShare([-1, 2], 1).reason).toBe("mixed-signs");
  expect(leaveOneOut([1], [1, 2]).withoutTop.reason).toBe("too-short");
  expect(leaveOneOut([0, 0], [1, 2]).all.reason).toBe("zero-base");
  expect(robustZ([]).median).toBe(0);
  expect(robustZ([4, 4]).z).toEqual([0, 0]);
});

test("half of the values lie on each side of the median", () => {
  const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 });
  fc.assert(
    fc.property(values, (x) => {
      const middle = median(x).value ?? Number.NaN;
      expect(x.filter((v) => v < middle).length).toBeLessThanOrEqual(x.length / 2);
      expect(x.filter((v) => v > middle).length).toBeLessThanOrEqual(x.length / 2);
    }),
  );
});
