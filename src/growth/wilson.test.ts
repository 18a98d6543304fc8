import fc from "fast-check";
import { expect, test } from "vitest";
import { none } from "./outcome.ts";
import { wilson } from "./wilson.ts";

test("documented: 37 in 1,200", () => {
  const { value, lo, hi } = wilson(37, 1200);
  expect(value).toBeCloseTo(0.0308, 4);
  expect(lo).toBeCloseTo(0.0225, 4);
  expect(hi).toBeCloseTo(0.0422, 4);
});

test("of none and of all it still leaves room on the other side", () => {
  const [never, always] = [wilson(0, 10), wilson(10, 10)];
  expect([never.value, never.lo, always.value, always.hi]).toEqual([0, 0, 1, 1]);
  // z² / (n + z²), Wilson's upper limit without a single hit.
  expect(never.hi).toBeCloseTo(1.959963984540054 ** 2 / (10 + 1.959963984540054 ** 2), 12);
  expect(always.lo).toBeCloseTo(1 - (never.hi ?? 0), 12);
});

test("of none it is exactly from 0, of all exactly up to 1, however many there are", () => {
  for (let n = 1; n <= 300; n++) expect([wilson(0, n).lo, wilson(n, n).hi]).toEqual([0, 1]);
});

test("reasons", () => {
  expect(wilson(0, 0)).toEqual(none("zero-base"));
  expect(wilson(1, -4)).toEqual(none("zero-base"));
  expect(wilson(-1, 4)).toEqual(none("mixed-signs"));
  expect(wilson(5, 4)).toEqual(none("mixed-signs"));
  expect(wilson(0, 1).reason).toBeNull();
});

test("its ends are the shares from which the count is 1.96 deviations off", () => {
  const z = 1.959963984540054;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 1e5 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, p) => {
        const hits = Math.min(n - 1, Math.max(1, Math.round(n * p)));
        const { value, lo, hi } = wilson(hits, n);
        for (const end of [lo ?? Number.NaN, hi ?? Number.NaN]) {
          const deviation = Math.sqrt((end * (1 - end)) / n);
          expect(Math.abs((value ?? 0) - end) / deviation).toBeCloseTo(z, 6);
        }
        expect((lo ?? 1) < (value ?? 0) && (value ?? 1) < (hi ?? 0)).toBe(true);
      },
    ),
  );
});
