import { describe, expect, test } from "vitest";
import { Unreadable } from "./cells.ts";
import { readStyled } from "./declared-cells.ts";
import { type NumberStyle, plainNumber } from "./number-style.ts";

test.each<[NumberStyle, string, string | null]>([
  ["1234.5", "1234", "1234"],
  ["1234.5", "-1234.50", "-1234.50"],
  ["1234.5", "1,234", null],
  ["1,234.5", "1,234,567.8", "1234567.8"],
  ["1,234.5", "1234567", "1234567"],
  ["1,234.5", "12,34", null],
  ["1,234.5", "1234,567", null],
  ["1,234.5", ",234", null],
  ["1.234,5", "1.234,5", "1234.5"],
  ["1.234,5", "1.5", null],
  ["1 234,5", "1 234\u00a0567,5", "1234567.5"],
  ["1 234,5", "-1\u202f234", "-1234"],
  ["1 234,5", "1  234", null],
  ["1234.5", "1.2.3", null],
  ["1234.5", "", null],
  ["1234.5", "1e5", null],
  ["1234.5", "\u0661", null],
])("as %s, %j is %j", (style, text, plain) => {
  expect(plainNumber(text, style)).toBe(plain);
});

describe("a cell in a declared style", () => {
  test("is exact in the unit of its metric", () => {
    expect(readStyled(" 1938.0 ", "views", "1234.5")).toBe(1938);
    expect(readStyled("2.319,0307", "watch_time_hours", "1.234,5")).toBe(2319.0307);
    expect(readStyled("3,57 %", "engagement_rate", "1 234,5")).toBe(0.0357);
    expect(readStyled("3.57", "engagement_rate", "1234.5", "percent")).toBe(0.0357);
    expect(readStyled("0.0357", "engagement_rate", "1234.5")).toBe(0.0357);
    expect(readStyled("0:09:02", "average_view_duration_s", "1234.5")).toBe(542);
  });

  test.each([
    ["1938.5", "views"],
    ["5%", "followers"],
    ["-5", "followers"],
    ["007", "views"],
    ["99999999999999999", "views"],
  ])("refuses %s as %s", (text, metric) => {
    expect(() => readStyled(text, metric, "1234.5")).toThrow(Unreadable);
  });
});
