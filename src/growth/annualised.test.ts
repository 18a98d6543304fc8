import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annualised, MONTH_DAYS, monthly } from "./annualised.ts";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { exact, none } from "./outcome.ts";
import { percent } from "./percent.ts";

const of = (value: number, lo: number | null, hi: number | null) => ({ value, lo, hi });

test("documented: 12,000 to 13,500 in 634 days", () => {
  // 1.125 to the power of 365.25 / 634, and of 30.4375 / 634.
  expect(annualised(exact(12_000), exact(13_500), 634).value).toBeCloseTo(0.0702, 4);
  expect(monthly(exact(12_000), exact(13_500), 634).value).toBeCloseTo(0.00567, 5);
});

test("over a month of 30.4375 days the pace is not shortened", () => {
  expect(MONTH_DAYS).toBe(30.4375);
  expect(monthly(exact(100), exact(121), 2 * 30.4375).value).toBeCloseTo(0.1, 12);
  expect(annualised(exact(100), exact(121), 2 * 365.25).value).toBeCloseTo(0.1, 12);
});

describe.each([
  ["annualised", annualised],
  ["monthly", monthly],
])("%s", (_, measure) => {
  test("reasons", () => {
    expect(measure(exact(null), exact(5), 90)).toEqual(none("missing-start"));
    expect(measure(exact(5), exact(null), 90)).toEqual(none("missing-end"));
    expect(measure(none("no-source"), exact(5), 90)).toEqual(none("no-source"));
    expect(measure(exact(5), none("definition-break"), 90)).toEqual(none("definition-break"));
    expect(measure(exact(0), exact(5), 90)).toEqual(none("zero-base"));
    expect(measure(exact(-1), exact(5), 90)).toEqual(none("negative-base"));
    expect(measure(exact(5), exact(0), 90)).toEqual(none("negative-base"));
    expect(measure(exact(5), exact(-2), 90)).toEqual(none("negative-base"));
    expect(measure(exact(5), exact(6), 0)).toEqual(none("zero-days"));
  });

  test("nothing changed: 0, and a loss is below it", () => {
    expect(measure(exact(5), exact(5), 90)).toEqual({ ...exact(0), reason: null });
    expect(measure(exact(5), exact(4), 90).value).toBeLessThan(0);
  });

  test("an end that nothing bounds bounds nothing", () => {
    const grown = measure(exact(100), of(200, 150, null), 90);
    expect(grown.hi).toBeNull();
    expect(grown.lo).toBeGreaterThan(0);
    expect(measure(exact(100), of(5, -5, 10), 90)).toMatchObject({ lo: null, reason: null });
    // A count that may have fallen to 0 may have lost everything.
    expect(measure(exact(100), of(5, 0, 10), 90).lo).toBe(-1);
  });

  test("the bounds allow every start and end inside theirs", () => {
    const days = fc.integer({ min: 28, max: 4000 });
    fc.assert(
      fc.property(sighted(1, 1e6), sighted(1, 1e6), days, (start, end, d) => {
        const shown = measure(start.bounded, end.bounded, d);
        const truth = measure(exact(start.truth), exact(end.truth), d);
        expect(shown.reason).toBeNull();
        expect(allows(shown, truth.value ?? Number.NaN)).toBe(true);
      }),
    );
  });
});

test("a month needs 28 days, a year a day", () => {
  expect(monthly(exact(100), exact(110), 27)).toEqual(none("too-short"));
  expect(monthly(exact(100), exact(110), 1)).toEqual(none("too-short"));
  expect(monthly(exact(100), exact(110), 0)).toEqual(none("zero-days"));
  expect(monthly(exact(100), exact(110), 28).reason).toBeNull();
  expect(annualised(exact(100), exact(101), 1).value).toBeCloseTo(1.01 ** 365.25 - 1, 10);
});

test("kept up over the window, it leads from the start to the end", () => {
  const count = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 365, max: 4000 }), (a, b, days) => {
      const year = 1 + (annualised(exact(a), exact(b), days).value ?? Number.NaN);
      const whole = 1 + (percent(exact(a), exact(b)).value ?? Number.NaN);
      expect(year ** (days / 365.25) / whole).toBeCloseTo(1, 9);
    }),
  );
});
