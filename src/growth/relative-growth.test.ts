import fc from "fast-check";
import { expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { exact, none } from "./outcome.ts";
import { relativeGrowth } from "./relative-growth.ts";

test("documented: 50 % on a platform that grew by 20 %", () => {
  expect(relativeGrowth(exact(0.5), exact(0.2)).value).toBeCloseTo(0.25, 12);
});

test("as fast as the platform: 0; on one that stood still: its own growth", () => {
  expect(relativeGrowth(exact(0.25), exact(0.25))).toEqual({ ...exact(0), reason: null });
  expect(relativeGrowth(exact(0.25), exact(0)).value).toBe(0.25);
  expect(relativeGrowth(exact(0), exact(1)).value).toBe(-0.5);
});

test("a milestone of the platform (at least so much) leaves what the account grew by at the most open below", () => {
  const grown = relativeGrowth(exact(0.5), { value: 0.2, lo: 0.2, hi: null });
  expect(grown.lo).toBeNull();
  expect(grown.hi).toBeCloseTo(0.25, 12);
});

test("reasons", () => {
  expect(relativeGrowth(exact(null), exact(0.1))).toEqual(none("missing-end"));
  expect(relativeGrowth(none("zero-base"), exact(0.1))).toEqual(none("zero-base"));
  expect(relativeGrowth(exact(0.1), exact(null))).toEqual(none("no-series"));
  expect(relativeGrowth(exact(0.1), none("no-source"))).toEqual(none("no-source"));
  expect(relativeGrowth(exact(0.1), exact(-1))).toEqual(none("negative-base"));
  expect(relativeGrowth(exact(0.1), exact(-1.5))).toEqual(none("negative-base"));
  expect(relativeGrowth(exact(0.1), exact(-0.99)).reason).toBeNull();
});

test("the bounds allow every growth inside theirs", () => {
  fc.assert(
    fc.property(sighted(-0.9, 10), sighted(-0.9, 10), (own, platform) => {
      const grown = relativeGrowth(own.bounded, platform.bounded);
      expect(allows(grown, (1 + own.truth) / (1 + platform.truth) - 1)).toBe(true);
    }),
  );
});
