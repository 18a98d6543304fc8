import fc from "fast-check";
import { expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { exact, none } from "./outcome.ts";
import { percent } from "./percent.ts";
import { roundInterval } from "./round-interval.ts";

test("documented: exact counts", () => {
  expect(percent(exact(12_000), exact(13_500))).toEqual({ ...exact(0.125), reason: null });
});

test("documented: rounded counts", () => {
  const grown = percent(roundInterval("3.2M", "nearest"), roundInterval("3.4M", "nearest"));
  expect(grown.value).toBeCloseTo(0.0625, 12);
  expect(grown.lo).toBeCloseTo(0.0308, 4);
  expect(grown.hi).toBeCloseTo(0.0952, 4);
});

test("no percentage without a base above 0", () => {
  expect(percent(exact(0), exact(500))).toEqual(none("zero-base"));
  expect(percent(exact(-5), exact(500))).toEqual(none("negative-base"));
});

test("missing is not 0", () => {
  expect(percent(exact(null), exact(500))).toEqual(none("missing-start"));
  expect(percent(exact(500), exact(null))).toEqual(none("missing-end"));
  expect(percent(none("definition-break"), exact(500))).toEqual(none("definition-break"));
});

test("a base that may be 0 has no upper bound", () => {
  expect(percent({ value: 10, lo: 0, hi: 20 }, exact(30))).toEqual({
    value: 2,
    lo: 0.5,
    hi: null,
    reason: null,
  });
});

test("the bounds allow every start and end inside theirs", () => {
  fc.assert(
    fc.property(sighted(1, 1e9), sighted(0, 1e9), (start, end) => {
      const grown = percent(start.bounded, end.bounded);
      expect(grown.reason).toBeNull();
      expect(allows(grown, end.truth / start.truth - 1)).toBe(true);
    }),
  );
});
