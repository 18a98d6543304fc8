import { describe, expect, test } from "vitest";
import { type Rounding, roundInterval } from "./round-interval.ts";

test.each<[string, Rounding, number, number, number]>([
  ["3.4M", "nearest", 3_400_000, 3_350_000, 3_450_000],
  ["3.4M", "floor", 3_400_000, 3_400_000, 3_500_000],
  ["3.40M", "nearest", 3_400_000, 3_395_000, 3_405_000],
  ["500k", "nearest", 500_000, 499_500, 500_500],
  ["1.24 K", "floor", 1240, 1240, 1250],
  ["2b", "nearest", 2e9, 1.5e9, 2.5e9],
  ["4.5", "nearest", 4.5, 4.45, 4.55],
  ["12345", "nearest", 12_345, 12_345, 12_345],
  ["200000", "floor", 200_000, 200_000, 200_000],
])("%s, %s", (text, mode, value, lo, hi) => {
  expect(roundInterval(text, mode)).toEqual({ value, lo, hi });
});

describe("never guessed", () => {
  test.each(["3,4M", "1,234", "-3M", "M", ".5M", "3.M", "3.4MM", "about 3M", ""])("%o", (text) => {
    expect(() => roundInterval(text, "nearest")).toThrow("is not a count");
  });
});
