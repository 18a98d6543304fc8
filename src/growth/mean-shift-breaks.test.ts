import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meanShiftBreaks } from "./mean-shift-breaks.ts";

const flat = (n: number, value: number) => new Array<number>(n).fill(value);

describe("exact steps", () => {
  test("documented: ten times 5 and ten times 8", () => {
    const { breaks, rss } = meanShiftBreaks([...flat(10, 5), ...flat(10, 8)]);
    expect(breaks).toEqual([10]);
    // One level: 20 values, each 1.5 from the mean.
    expect(rss[0]).toBeCloseTo(45, 9);
    expect(rss[1]).toBeCloseTo(0, 9);
  });
  test("several, in their order", () => {
    const steps = [...flat(12, 0.1), ...flat(9, 0.7), ...flat(15, 0.3)];
    expect(meanShiftBreaks(steps).breaks).toEqual([12, 21]);
  });
  test("of large levels", () => {
    expect(meanShiftBreaks([...flat(10, 1e9), ...flat(10, 1e9 + 50)]).breaks).toEqual([10]);
  });
});

describe("no step", () => {
  test.each([0, 0.1, 7, 1 / 3, 1e12 + 0.1])("in a constant %d", (value) => {
    const { breaks, bic } = meanShiftBreaks(flat(90, value));
    expect(breaks).toEqual([]);
    for (const b of bic) expect(Number.isFinite(b)).toBe(true);
  });
  test("in a series that only wavers", () => {
    const wave = Array.from({ length: 60 }, (_, i) => 100 + ((i * 37) % 11));
    expect(meanShiftBreaks(wave).breaks).toEqual([]);
  });
});

describe("too short", () => {
  test("without values there is nothing to cut", () => {
    expect(meanShiftBreaks([])).toEqual({ breaks: [], rss: [], bic: [] });
  });
  test.each([1, 2, 3])("%d values are one stretch", (n) => {
    const { breaks, rss, bic } = meanShiftBreaks(Array.from({ length: n }, (_, i) => 10 * i));
    expect(breaks).toEqual([]);
    expect(rss).toHaveLength(1);
    for (const x of [...rss, ...bic]) expect(Number.isFinite(x)).toBe(true);
  });
  test("four values can be two stretches of two", () => {
    expect(meanShiftBreaks([1, 1, 9, 9]).breaks).toEqual([2]);
  });
});

test("a stretch holds its share of the values at least, two in any case", () => {
  const spike = [...flat(17, 5), 500, 500, 500];
  expect(meanShiftBreaks(spike, 0.15).breaks).toEqual([17]);
  // Of a quarter of 20 values each, the last stretch has to take in two that are not in it.
  expect(meanShiftBreaks(spike, 0.25).breaks).toEqual([15]);
  expect(meanShiftBreaks(flat(20, 1), 0.15).rss).toHaveLength(6);
  expect(meanShiftBreaks(flat(20, 1), 0.25).rss).toHaveLength(4);
});

test("finds the best cut that trying them all finds", () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 8, maxLength: 14 });
  const off = (part: readonly number[]) => {
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return part.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  };
  fc.assert(
    fc.property(values, (y) => {
      const { rss } = meanShiftBreaks(y, 0.15);
      const n = y.length;
      let one = off(y);
      let two = Number.POSITIVE_INFINITY;
      for (let i = 2; i <= n - 2; i++) {
        one =
          i === 2
            ? off(y.slice(0, i)) + off(y.slice(i))
            : Math.min(one, off(y.slice(0, i)) + off(y.slice(i)));
        for (let j = i + 2; j <= n - 2; j++)
          two = Math.min(two, off(y.slice(0, i)) + off(y.slice(i, j)) + off(y.slice(j)));
      }
      expect(rss[0]).toBeCloseTo(off(y), 6);
      expect(rss[1]).toBeCloseTo(one, 6);
      expect(rss[2]).toBeCloseTo(two, 6);
    }),
  );
});
