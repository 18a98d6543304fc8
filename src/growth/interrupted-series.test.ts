import { describe, expect, test } from "vitest";
import { type InterruptedSeries, interruptedSeries } from "./interrupted-series.ts";
import { exact, type Outcome } from "./outcome.ts";

const days = (n: number, value: (i: number) => number) =>
  Array.from({ length: n }, (_, i) => value(i));

function found(values: readonly number[], event: number): InterruptedSeries {
  const result = interruptedSeries(values, event);
  if ("reason" in result) throw new Error(`no series: ${result.reason}`);
  return result;
}

function numbersIn({
  coefficients,
  errors,
  adjustedErrors,
  level,
  slope,
  cumulated,
}: InterruptedSeries) {
  const ends = ({ value, lo, hi }: Outcome) => [value, lo, hi];
  return [...coefficients, ...errors, ...adjustedErrors, ...ends(level), ...ends(slope), cumulated];
}

test("a step and a new trend are found as they were made", () => {
  const event = 30;
  const series = found(
    days(60, (i) => 10 + 2 * i + (i >= event ? 40 + 3 * (i - event) : 0)),
    event,
  );
  [10, 2, 40, 3].forEach((b, i) => {
    expect(series.coefficients[i]).toBeCloseTo(b, 8);
  });
  expect(series.level.value).toBeCloseTo(40, 8);
  expect(series.slope.value).toBeCloseTo(3, 8);
  // 30 days of 40, and 3 x (0 + 1 + ... + 29).
  expect(series.cumulated).toBeCloseTo(30 * 40 + 3 * 435, 6);
  expect(series.lag).toBe(3);
});

test("the intervals are 1.96 adjusted errors to both sides", () => {
  const series = found(
    days(60, (i) => 100 + ((i * 37) % 11) + (i >= 25 ? 20 : 0)),
    25,
  );
  const half = 1.959963984540054 * (series.adjustedErrors[2] ?? Number.NaN);
  expect(half).toBeGreaterThan(0);
  expect((series.level.hi ?? 0) - (series.level.value ?? 0)).toBeCloseTo(half, 9);
  expect((series.level.value ?? 0) - (series.level.lo ?? 0)).toBeCloseTo(half, 9);
  const slope = 1.959963984540054 * (series.adjustedErrors[3] ?? Number.NaN);
  expect((series.slope.hi ?? 0) - (series.slope.lo ?? 0)).toBeCloseTo(2 * slope, 9);
});

describe("too short", () => {
  test.each([
    [20, 60],
    [40, 60],
    [0, 60],
    [0, 0],
  ])("event on day %d of %d", (event, n) => {
    expect(
      interruptedSeries(
        days(n, (i) => i),
        event,
      ),
    ).toEqual({ reason: "too-short" });
  });
  test("21 days on each side are enough", () => {
    expect(
      interruptedSeries(
        days(42, (i) => i),
        21,
      ),
    ).not.toHaveProperty("reason");
  });
});

test.each([0, 7, 1e9])("a constant %d has no step, no trend, and only numbers", (value) => {
  const series = found(
    days(60, () => value),
    30,
  );
  const scale = Math.max(1, value);
  expect((series.level.value ?? Number.NaN) / scale).toBeCloseTo(0, 8);
  expect(series.cumulated / scale).toBeCloseTo(0, 6);
  for (const x of numbersIn(series)) expect(Number.isFinite(x)).toBe(true);
  if (value === 0) expect(series.level).toEqual({ ...exact(0), reason: null });
});
