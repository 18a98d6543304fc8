import { describe, expect, test } from "vitest";
import { likeForLike, previousQuarter, quarter, quarterAt } from "./quarter.ts";

test("a quarter has its days, both ends counted", () => {
  expect(quarter("2026-Q3")).toEqual({
    id: "2026-Q3",
    from: "2026-07-01",
    to: "2026-09-30",
    days: 92,
  });
  expect(quarter("2024-Q1").days).toBe(91);
  expect(quarter("2025-Q1").days).toBe(90);
});

test("what is no quarter is refused with an example", () => {
  for (const id of ["2026-Q5", "2026-Q0", "2026Q3", "Q3 2026", "26-Q3"]) {
    expect(() => quarter(id), id).toThrow("write it as 2026-Q3");
  }
});

test("the quarter before, and of a date", () => {
  expect(previousQuarter(quarter("2026-Q1")).id).toBe("2025-Q4");
  expect(quarterAt("2026-09-30").id).toBe("2026-Q3");
  expect(quarterAt("2026-10-01").id).toBe("2026-Q4");
  expect(() => quarterAt("2026-02-30")).toThrow('"2026-02-30" is not a date');
});

describe("a running quarter", () => {
  test("is set against as many days of the last one", () => {
    expect(likeForLike({ from: "2026-10-01", to: "2026-11-21" }, "2026-07-01")).toEqual({
      days: 52,
      comparison: { from: "2026-07-01", to: "2026-08-21" },
    });
  });
  test("never against days of its own, when the last one is shorter", () => {
    expect(likeForLike({ from: "2026-07-01", to: "2026-09-30" }, "2026-04-01")).toEqual({
      days: 92,
      comparison: { from: "2026-04-01", to: "2026-06-30" },
    });
  });
});
