import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "./median.ts";
import { medianInterval } from "./median-interval.ts";

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test("the example of the documentation, whatever the order", () => {
  const { ranks, coverage, lo, hi, value, reason } = medianInterval(upTo(20).toReversed());
  expect([ranks, lo, hi, value, reason]).toEqual([[6, 15], 6, 15, 10.5, null]);
  expect(coverage).toBeCloseTo(0.9586, 4);
});

test("begins at six values for 95 %", () => {
  expect(medianInterval(upTo(5))).toEqual({
    value: 3,
    lo: null,
    hi: null,
    reason: null,
    coverage: null,
    ranks: null,
  });
  expect(medianInterval(upTo(6))).toMatchObject({ lo: 1, hi: 6, coverage: 1 - 2 / 64 });
  expect(medianInterval([])).toMatchObject({ value: null, reason: "no-series", ranks: null });
});

test("takes a confidence that is just reached, and refuses one that is none", () => {
  expect(medianInterval(upTo(6), 1 - 2 / 64).ranks).toEqual([1, 6]);
  expect(medianInterval(upTo(6), 1 - 2 / 64 + 1e-15).ranks).toBeNull();
  expect(medianInterval([7], 0.5).ranks).toBeNull();
  for (const none of [0, 1, -1, 2, Number.NaN])
    expect(() => medianInterval([1], none)).toThrow(RangeError);
});

test("counts exactly where powers of two leave the numbers", () => {
  // The normal approximation says 2500 - 1.96 * sqrt(5000) / 2 = 2430.7.
  const { ranks, coverage } = medianInterval(upTo(5000));
  expect(ranks).toEqual([2431, 2570]);
  expect(coverage).toBeGreaterThan(0.95);
  expect(coverage).toBeLessThan(0.9515);
});

test("encloses the median, is sure enough, and one rank further in would not be", () => {
  const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (x, confidence) => {
      const { value, lo, hi, coverage, ranks } = medianInterval(x, confidence);
      expect(value).toBe(median(x).value);
      const sure = (lower: number) => 1 - 2 * below(x.length, lower);
      if (ranks === null || coverage === null || lo === null || hi === null || value === null) {
        expect([lo, hi, coverage, ranks]).toEqual([null, null, null, null]);
        expect(sure(1)).toBeLessThan(confidence);
        return;
      }
      expect(lo <= value && value <= hi).toBe(true);
      expect(ranks[0] + ranks[1]).toBe(x.length + 1);
      expect(coverage).toBeCloseTo(sure(ranks[0]), 9);
      expect(coverage).toBeGreaterThanOrEqual(confidence);
      if (ranks[0] + 1 <= ranks[1] - 1) expect(sure(ranks[0] + 1)).toBeLessThan(confidence + 1e-9);
    }),
  );
});

/** The chance of fewer than `lower` heads in n throws, in plain numbers. */
function below(n: number, lower: number): number {
  let chance = 0.5 ** n;
  let sum = 0;
  for (let k = 0; k < lower; k++) {
    sum += chance;
    chance *= (n - k) / (k + 1);
  }
  return sum;
}
