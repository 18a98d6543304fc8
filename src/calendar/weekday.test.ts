import { expect, test } from "vitest";
import { weekdayOf, weekdaysIn } from "./weekday.ts";

test.each([
  ["2026-07-01", 3],
  ["1970-01-01", 4],
  ["1969-12-28", 7],
  ["2024-02-29", 4],
])("%s is day %d of its week", (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test("February 2026 has each weekday four times", () => {
  expect(weekdaysIn({ from: "2026-02-01", to: "2026-02-28" })).toEqual([4, 4, 4, 4, 4, 4, 4]);
});

test("August 2026, from a Saturday to a Monday, has five of three", () => {
  expect(weekdaysIn({ from: "2026-08-01", to: "2026-08-31" })).toEqual([5, 4, 4, 4, 4, 5, 5]);
});

test("a single day", () => {
  expect(weekdaysIn({ from: "2026-07-05", to: "2026-07-05" })).toEqual([0, 0, 0, 0, 0, 0, 1]);
});
