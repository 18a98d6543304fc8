import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpolate, MAX_GAP_DAYS, type Sample } from "./interpolate.ts";
import { exact, none, some } from "./outcome.ts";

const sample = (day: number, value: number): Sample => ({ day, value, lo: value, hi: value });
const line = [sample(0, 100), sample(10, 300)];

test("documented", () => {
  expect(interpolate(line, 5, 92)).toEqual({
    ...some(200, 100, 300),
    kind: "interpolated",
    gapDays: 10,
  });
});

test("observed days keep their own bounds", () => {
  const rounded = { day: 10, value: 300, lo: 250, hi: null };
  const at = (day: number) => interpolate([sample(0, 100), rounded], day, 92);
  expect(at(10)).toEqual({ ...some(300, 250, null), kind: "observed", gapDays: 0 });
  expect(at(0)).toEqual({ ...exact(100), reason: null, kind: "observed", gapDays: 0 });
  expect(at(5)).toEqual({ ...some(200, 100, null), kind: "interpolated", gapDays: 10 });
});

describe("no value", () => {
  const nothing = { kind: null, gapDays: null };
  test("outside the samples", () => {
    expect(interpolate(line, -1, 92)).toEqual({ ...none("missing-start"), ...nothing });
    expect(interpolate(line, 11, 92)).toEqual({ ...none("missing-end"), ...nothing });
    expect(interpolate([], 0, 92)).toEqual({ ...none("no-series"), ...nothing });
  });
  test("in a gap that is a day too long", () => {
    expect(interpolate(line, 5, 9)).toEqual({ ...none("no-series"), kind: null, gapDays: 10 });
    expect(interpolate(line, 5, 10).value).toBe(200);
  });
});

test("never outside the samples, never across a long gap, never beyond the neighbours", () => {
  const samples = fc
    .uniqueArray(fc.record({ day: fc.nat(1000), value: fc.nat(1e7) }), {
      selector: (s) => s.day,
      maxLength: 12,
    })
    .map((all) => all.sort((a, b) => a.day - b.day).map((s) => sample(s.day, s.value)));
  fc.assert(
    fc.property(samples, fc.nat(1000), (all, day) => {
      const found = interpolate(all, day, MAX_GAP_DAYS);
      const before = all.findLast((s) => s.day <= day);
      const after = all.find((s) => s.day >= day);
      const near = before && after && after.day - before.day <= MAX_GAP_DAYS;
      expect(found.value !== null).toBe(Boolean(near));
      if (!before || !after || found.value === null) return;
      const slack = 1e-9 * Math.max(before.value, after.value);
      expect(found.value).toBeGreaterThanOrEqual(Math.min(before.value, after.value) - slack);
      expect(found.value).toBeLessThanOrEqual(Math.max(before.value, after.value) + slack);
    }),
  );
});
