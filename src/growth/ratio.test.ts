import { describe, expect, test } from "vitest";
import { type Bounded, exact, none } from "./outcome.ts";
import { perDay } from "./per-day.ts";
import { ratio } from "./ratio.ts";

const of = (value: number, lo: number | null, hi: number | null): Bounded => ({ value, lo, hi });
const whole = (x: Bounded) => [x.value, x.lo, x.hi].map((n) => n !== null && Math.round(n));

describe("the IFRC accounts, followers a day over their lives", () => {
  const tenYears = of(3652.5, 3469.875, 3835.125);
  const tiktok = perDay(of(3.4e6, 3.35e6, 3.45e6), of(634, 549, 634));
  const facebook = perDay(of(500e3, 450e3, 550e3), tenYears);
  const twitter = perDay(of(200e3, 150e3, 250e3), tenYears);
  test("documented: TikTok to Facebook", () => {
    expect(whole(ratio(tiktok, facebook))).toEqual([39, 33, 54]);
    expect(whole(ratio(of(5363, 5284, 6284), of(137, 117, 159)))).toEqual([39, 33, 54]);
  });
  test("TikTok to Twitter", () => {
    expect(whole(ratio(tiktok, twitter))).toEqual([98, 73, 161]);
  });
});

test("documented: two lower bounds bound nothing", () => {
  const perVideo = ratio(of(300e6, 300e6, null), of(250e3, 250e3, null));
  expect(perVideo).toEqual({ value: 1200, lo: null, hi: null, reason: null });
});

test("reasons", () => {
  expect(ratio(exact(null), exact(1))).toEqual(none("missing-end"));
  expect(ratio(exact(1), exact(null))).toEqual(none("missing-start"));
  expect(ratio(none("no-creation-date"), exact(1))).toEqual(none("no-creation-date"));
  expect(ratio(exact(1), exact(0))).toEqual(none("zero-base"));
  expect(ratio(exact(1), exact(-1))).toEqual(none("negative-base"));
  expect(ratio(exact(-1), exact(1))).toEqual(none("mixed-signs"));
  expect(ratio(exact(0), exact(4)).value).toBe(0);
});
