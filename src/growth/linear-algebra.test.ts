import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dot, inverse, product, transpose } from "./linear-algebra.ts";

test("rows times columns", () => {
  expect(
    product(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [
        [7, 8, 9],
        [10, 11, 12],
      ],
    ),
  ).toEqual([
    [27, 30, 33],
    [61, 68, 75],
    [95, 106, 117],
  ]);
  expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
});

test("rows become columns", () => {
  expect(
    transpose([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  expect(transpose([])).toEqual([]);
});

describe("the inverse", () => {
  test("of two rows", () => {
    expect(
      inverse([
        [4, 7],
        [2, 6],
      ]).map((row) => row.map((x) => Number(x.toFixed(12)))),
    ).toEqual([
      [0.6, -0.7],
      [-0.2, 0.4],
    ]);
  });
  test("where the first pivot is 0, and where the largest row is not the first", () => {
    expect(
      inverse([
        [0, 2],
        [4, 0],
      ]),
    ).toEqual([
      [0, 0.25],
      [0.5, 0],
    ]);
    // Dividing by 1e-20 instead of 1 would lose the second row whole.
    const turned = inverse([
      [1e-20, 1],
      [1, 1],
    ]);
    expect(turned.map((row) => row.map((x) => Math.round(x) + 0))).toEqual([
      [-1, 1],
      [1, 0],
    ]);
  });
  test("does not exist where a column says what others say, be it by rounding alone", () => {
    for (const same of [
      [
        [1, 2],
        [2, 4],
      ],
      [
        [0.1, 0.3],
        [0.2, 0.6],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, 0.1, 1.1],
        [2, 0.7, 2.7],
        [3, 0.3, 3.3],
      ],
    ])
      expect(() => inverse(same)).toThrow("has no inverse");
  });
  test("times the matrix is 1 in the diagonal", () => {
    const entry = fc.integer({ min: -9, max: 9 });
    const row = fc.tuple(entry, entry, entry);
    fc.assert(
      fc.property(fc.tuple(row, row, row), (matrix) => {
        const [[a, b, c], [d, e, f], [g, h, i]] = matrix;
        fc.pre(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g) !== 0);
        const one = product(matrix, inverse(matrix));
        one.forEach((line, j) => {
          line.forEach((x, k) => {
            expect(x).toBeCloseTo(j === k ? 1 : 0, 8);
          });
        });
      }),
    );
  });
});
