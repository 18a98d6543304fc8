import { expect, test } from "vitest";
import { overlaps, periodOf } from "./period.ts";

test("a day, a month, a year", () => {
  expect(periodOf("2019-05-25")).toEqual({
    from: "2019-05-25",
    to: "2019-05-25",
    precision: "day",
  });
  expect(periodOf("2019-06")).toEqual({ from: "2019-06-01", to: "2019-06-30", precision: "month" });
  expect(periodOf("2020-02")?.to).toBe("2020-02-29");
  expect(periodOf("2019")).toEqual({ from: "2019-01-01", to: "2019-12-31", precision: "year" });
});

test("nothing else", () => {
  for (const text of ["2019-13", "2019-02-30", "June 2019", "2019-Q2", "19", ""]) {
    expect(periodOf(text), text).toBeNull();
  }
});

test("periods overlap when they share a day", () => {
  const june = { from: "2019-06-01", to: "2019-06-30" };
  expect(overlaps(june, { from: "2019-06-30", to: "2019-07-31" })).toBe(true);
  expect(overlaps({ from: "2019-06-30", to: "2019-07-31" }, june)).toBe(true);
  expect(overlaps(june, { from: "2019-07-01", to: "2019-07-31" })).toBe(false);
  expect(overlaps(june, { from: "2019-05-01", to: "2019-05-31" })).toBe(false);
});
