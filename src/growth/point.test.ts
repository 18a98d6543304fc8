import { expect, test } from "vitest";
import { inOrder } from "./point.ts";

test("by date, without what is missing, exact unless bounds are given", () => {
  const points = [
    { date: "2020-03-01", value: 30, lo: 25, hi: null },
    { date: "2020-02-01", value: null },
    { date: "2020-01-01", value: 10 },
  ];
  expect(inOrder(points)).toEqual([
    { date: "2020-01-01", value: 10, lo: 10, hi: 10 },
    { date: "2020-03-01", value: 30, lo: 25, hi: null },
  ]);
  expect(points[0]?.date).toBe("2020-03-01");
});

test("two values for a date are refused, a missing one beside a value is not", () => {
  const day = { date: "2020-01-01", value: 10 };
  expect(() => inOrder([day, { ...day, value: 11 }])).toThrow("two values for 2020-01-01");
  expect(inOrder([day, { ...day, value: null }])).toHaveLength(1);
});
