import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { formatDate, formatList, formatNumber, formatRange } from "./format.ts";

const language = "en";

test.each([
  [3_400_000, {}, "3,400,000"],
  [3_400_000, { unit: "followers" }, "3,400,000"],
  [3_400_000, { unit: "followers", compact: true }, "3.4 million"],
  [2_603_000_000, { compact: true, digits: 3 }, "2.603 billion"],
  [999_999, { compact: true }, "999,999"],
  [-1234, {}, "\u22121,234"],
  [-0.18, { unit: "fraction" }, "\u221218%"],
  [-0.0001, { digits: 0 }, "0"],
  [0, {}, "0"],
  [3, {}, "3"],
  [2.366, { unit: "followers/day" }, "2.4 a day"],
  [5362.78, { unit: "followers/day" }, "5,363 a day"],
  [54.76, { unit: "followers/day" }, "55 a day"],
  [1200, { unit: "views/post" }, "1,200 a post"],
  [2173.9, { unit: "videos/country" }, "2,174 per country"],
  [0.0625, { unit: "fraction" }, "6.3%"],
  [0.125, { unit: "fraction", digits: 1 }, "12.5%"],
  [0.3577, { unit: "fraction" }, "36%"],
  [0.00567, { unit: "fraction" }, "0.57%"],
  [12.5, { unit: "fraction" }, "1,250%"],
  [39.17, { unit: "times" }, "39 times"],
  [6.8, { unit: "times" }, "6.8 times"],
  [1, { unit: "times" }, "1 time"],
  [634 / 365.25, { unit: "years" }, "1.7 years"],
  [1, { unit: "years" }, "1 year"],
  [634, { unit: "days" }, "634 days"],
])("formatNumber(%d, %o) is %s", (value, options, expected) => {
  expect(formatNumber(value, { language, ...options })).toBe(expected);
});

test("a number that is none is refused", () => {
  expect(() => formatNumber(Number.NaN, { language })).toThrow(RangeError);
});

test.each([
  [5283.9, 6284.2, {}, "5,284 to 6,284"],
  [5283.9, 6284.2, { unit: "followers/day" }, "5,284 to 6,284 a day"],
  [0.0308, 0.0952, { unit: "fraction" }, "3.1% to 9.5%"],
  [9.5, 10.5, { unit: "years" }, "9.5 to 10.5 years"],
  [300, null, {}, "at least 300"],
  [null, 2, { unit: "years" }, "at most 2 years"],
  [null, null, {}, "no known bounds"],
  [7, 7, { unit: "days" }, "7 days"],
])("formatRange(%s, %s, %o) is %s", (lo, hi, options, expected) => {
  expect(formatRange(lo, hi, { language, ...options })).toBe(expected);
});

test("a range never reads backwards", () => {
  const number = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const text = formatRange(Math.min(a, b), Math.max(a, b), { language });
      const ends = text.split(" to ").map((end) => Number(end.replaceAll(",", "")));
      expect(ends[0]).toBeLessThanOrEqual(ends.at(-1) ?? Number.NaN);
    }),
  );
});

describe("formatDate", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])("is the same in %s", (tz) => {
    process.env.TZ = tz;
    expect(formatDate("2021-02-17", { language })).toBe("17 February 2021");
  });

  test("is as exact as asked, or as the text is", () => {
    expect(formatDate("2021-02-17", { language, precision: "month" })).toBe("February 2021");
    expect(formatDate("2021-02-17", { language, precision: "year" })).toBe("2021");
    expect(formatDate("2019-06", { language })).toBe("June 2019");
    expect(formatDate("2019", { language })).toBe("2019");
    expect(() => formatDate("2021-02-30", { language })).toThrow(RangeError);
  });
});

test("formatList joins as people write", () => {
  expect(formatList(["a"], { language })).toBe("a");
  expect(formatList(["a", "b", "c"], { language })).toBe("a, b and c");
  expect(formatList(["a", "b"], { language, join: "or" })).toBe("a or b");
});
