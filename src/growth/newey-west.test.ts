import { describe, expect, test } from "vitest";
import { neweyWestLag, regress } from "./newey-west.ts";

const line = (n: number) => Array.from({ length: n }, (_, i) => [1, i]);

test("the lag grows slowly with the days", () => {
  // 4 (n / 100)^(2/9): 4 at 100, just below 4 at 99, 3 at 60.
  expect([1, 60, 99, 100, 365].map(neweyWestLag)).toEqual([1, 3, 3, 4, 5]);
});

test("an exact line has its coefficients and no errors", () => {
  const fit = regress([3, 5, 7, 9], line(4));
  expect(fit.coefficients[0]).toBeCloseTo(3, 12);
  expect(fit.coefficients[1]).toBeCloseTo(2, 12);
  for (const e of [...fit.residuals, ...fit.errors, ...fit.adjustedErrors])
    expect(e).toBeCloseTo(0, 6);
});

describe("of a mean alone, by hand", () => {
  // 1, 2, 6: mean 3, residuals -2, -1, 3.
  const y = [1, 2, 6];
  const ones = [[1], [1], [1]];
  test("without a lag: the root of the summed squares over n", () => {
    const fit = regress(y, ones, 0);
    expect(fit.coefficients[0]).toBeCloseTo(3, 12);
    expect(fit.residuals.map((r) => Number(r.toFixed(9)))).toEqual([-2, -1, 3]);
    expect(fit.errors[0]).toBeCloseTo(Math.sqrt(14) / 3, 12);
    expect(fit.adjustedErrors[0]).toBeCloseTo((Math.sqrt(14) / 3) * Math.sqrt(3 / 2), 12);
    expect(fit.lag).toBe(0);
  });
  test("with a lag of 1: neighbours count half, both ways", () => {
    // 14 + 2 * 1/2 * (2 - 3) = 13.
    expect(regress(y, ones, 1).errors[0]).toBeCloseTo(Math.sqrt(13) / 3, 12);
  });
  test("with a lag of 2: neighbours two thirds, the next ones a third", () => {
    // 14 + 2 * (2/3 * -1 + 1/3 * -6) = 8.6667.
    expect(regress(y, ones, 2).errors[0]).toBeCloseTo(Math.sqrt(14 - 4 / 3 - 4) / 3, 12);
  });
  test("the lag is that of the rule of thumb unless one is given", () => {
    expect(regress(y, ones).lag).toBe(neweyWestLag(3));
  });
});

test("needs more values than coefficients, a row for each, and columns that differ", () => {
  expect(() => regress([1, 2], line(2))).toThrow("2 values cannot fit 2 coefficients");
  expect(() => regress([1, 2, 3], line(2))).toThrow(RangeError);
  expect(() => regress([1, 2, 3], line(4))).toThrow(RangeError);
  expect(() =>
    regress(
      [1, 2, 3],
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ),
  ).toThrow("has no inverse");
});
