import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { type Bounded, exact, none } from "./outcome.ts";
import { perDay } from "./per-day.ts";

const of = (value: number, lo: number | null, hi: number | null): Bounded => ({ value, lo, hi });
const whole = (x: Bounded) => [x.value, x.lo, x.hi].map((n) => n !== null && Math.round(n));

test("documented: exact numbers", () => {
  expect(perDay(exact(1500), exact(634)).value).toBeCloseTo(2.366, 3);
});

describe("the averages over the lives of the IFRC accounts", () => {
  const tenYears = of(3652.5, 3469.875, 3835.125);
  test.each([
    ["TikTok (documented)", of(3.4e6, 3.35e6, 3.45e6), of(634, 549, 634), [5363, 5284, 6284]],
    ["Facebook", of(500e3, 450e3, 550e3), tenYears, [137, 117, 159]],
    ["Twitter", of(200e3, 150e3, 250e3), tenYears, [55, 39, 72]],
  ])("%s", (_, followers, age, expected) => {
    expect(whole(perDay(followers, age))).toEqual(expected);
  });
});

test("a loss is divided the other way round", () => {
  expect(perDay(of(-60, -70, -50), of(10, 5, 10))).toEqual({ ...of(-6, -14, -5), reason: null });
});

test("reasons", () => {
  expect(perDay(exact(null), exact(10))).toEqual(none("missing-end"));
  expect(perDay(exact(10), exact(null))).toEqual(none("missing-start"));
  expect(perDay(exact(10), none("no-creation-date"))).toEqual(none("no-creation-date"));
  expect(perDay(none("definition-break"), exact(10))).toEqual(none("definition-break"));
  expect(perDay(exact(10), exact(0))).toEqual(none("zero-days"));
  expect(perDay(exact(10), exact(-3))).toEqual(none("zero-days"));
  expect(perDay(exact(10), exact(0.5))).toEqual(none("zero-days"));
  expect(perDay(exact(10), exact(1)).value).toBe(10);
});

test("the bounds allow every change and length inside theirs", () => {
  fc.assert(
    fc.property(sighted(-1e7, 1e7), sighted(1, 5000), (change, days) => {
      const daily = perDay(change.bounded, days.bounded);
      expect(daily.reason).toBeNull();
      expect(allows(daily, change.truth / days.truth)).toBe(true);
    }),
  );
});
