import { describe, expect, test } from "vitest";
import { readDigits, readValue, webAddress } from "./cells.ts";
import { readDatedDay, readMonthDay } from "./month-day.ts";

describe("a cell", () => {
  test("is read exactly", () => {
    expect(readValue(" 12 ", "views", "count")).toBe(12);
    expect(readValue("-2", "likes", "count")).toBe(-2);
    expect(readValue("8.47", "click_through_rate", "percent")).toBe(0.0847);
    expect(readValue("1:02:03", "average_view_duration_s", "duration")).toBe(3723);
  });

  test.each(["1,234", "1.234", "1 234", "1\u202f234", "1,5", "1.0", "1e3", "007", "+1", "٣", "-0"])(
    "that a reader could take for another count is refused: %s",
    (text) => expect(() => readValue(text, "likes", "count")).toThrow(),
  );

  test("above 2^53 is refused, as a number and rounded by a spreadsheet", () => {
    expect(() => readValue("9007199254740993", "views", "count")).toThrow("too large");
    expect(readDigits("12345678901234567")).toBe("12345678901234567");
    expect(() => readDigits("1.23456789012345E+16")).toThrow("its digits are lost");
  });

  test("is a link only when it is a web address", () => {
    expect(webAddress("https://example.org/a?b=1")).toBe("https://example.org/a?b=1");
    for (const text of ["javascript:alert(1)", 'https://x"onload=', "http://x", "/a"])
      expect(webAddress(text), text).toBeNull();
  });
});

describe("a day", () => {
  test("without a year", () => {
    expect(readMonthDay("September 1")).toEqual({ month: 9, day: 1 });
    expect(readMonthDay("1 September")).toEqual({ month: 9, day: 1 });
    expect(readMonthDay("1 de septiembre")).toEqual({ month: 9, day: 1 });
    for (const text of ["September 31", "Sep 1", "1/9", "01 September", "September", ""])
      expect(readMonthDay(text), text).toBeNull();
  });

  test("of publication", () => {
    const day = { year: 2026, month: 9, day: 14 };
    for (const text of [
      "Sep 14, 2026",
      "14 Sept 2026",
      "14 sept 2026",
      "14.09.2026",
      "14 de set. de 2026",
    ])
      expect(readDatedDay(text), text).toEqual(day);
    for (const text of ["09/14/2026", "2026-09-14", "Sep 14", "Sep 14, 26"])
      expect(readDatedDay(text), text).toBeNull();
  });
});
