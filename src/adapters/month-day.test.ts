import { describe, expect, test } from "vitest";
import { DAY_LANGUAGES, dayTable, languagesOf, readDatedDay, readMonthDay } from "./month-day.ts";

describe("a day without a year", () => {
  test.each([
    ["February 28", 2, 28],
    ["28 August", 8, 28],
    ["8 de marzo", 3, 8],
    ["28 апреля", 4, 28],
    ["9月16日", 9, 16],
    ["18 tháng Sáu", 6, 18],
    ["1 tháng Mười Một", 11, 1],
    ["18 tháng 6", 6, 18],
    ["15 Ιανουαρίου", 1, 15],
    ["11 septembre", 9, 11],
    ["10. März", 3, 10],
    ["11 de março", 3, 11],
    ["8 Juli", 7, 8],
    ["১৮ মে", 5, 18],
    ["۱۸ مه", 5, 18],
    ["\u200f١ سبتمبر\u200f", 9, 1],
    ["29 de febrero", 2, 29],
  ])("%s", (text, month, day) => expect(readMonthDay(text)).toEqual({ month, day }));

  test.each([
    "30 de febrero",
    "8 marzo de",
    "18 tháng 13",
    "February",
    "28",
    "28-Feb",
    "2/28",
    "2026-02-28",
  ])("is none of: %s", (text) => expect(readMonthDay(text)).toBeNull());

  test("is what Intl writes, each day of a leap year in each language, and never two days", () => {
    const seen = new Map<string, string>();
    for (const language of DAY_LANGUAGES) {
      const options = { day: "numeric", month: "long", timeZone: "UTC" } as const;
      const format = new Intl.DateTimeFormat(language, { ...options, calendar: "gregory" });
      for (let i = 0; i < 366; i++) {
        const at = new Date(Date.UTC(2024, 0, 1 + i));
        const text = format.format(at);
        const monthDay = { month: at.getUTCMonth() + 1, day: at.getUTCDate() };
        expect(readMonthDay(text, [language]), `${language}: ${text}`).toEqual(monthDay);
        const told = JSON.stringify(monthDay);
        expect(seen.get(text) ?? told, `${language}: ${text}`).toBe(told);
        seen.set(text, told);
      }
    }
    expect(seen.size).toBeGreaterThan(20_000);
  });

  test("is read in the languages asked for alone", () => {
    expect(readMonthDay("8 de marzo", ["en-US", "pt"])).toBeNull();
    expect(readMonthDay("1 listopada", ["pl"])).toEqual({ month: 11, day: 1 });
    expect(readMonthDay("1. listopada", ["hr"])).toEqual({ month: 10, day: 1 });
  });
});

test("the languages of some days are those of all of them", () => {
  expect(languagesOf(["8 de mayo", "1 de junio"])).toEqual(["es"]);
  expect(languagesOf(["8 de mayo", "1 de xuño"])).toEqual([]);
  expect(languagesOf(["1月2日"])).toEqual(["zh", "ja"]);
  expect(languagesOf(["May 1", "1 May"])).toEqual([]);
});

test("a text that two languages mean as different days is none", () => {
  const days = dayTable("short", ["pl", "hr"]);
  expect(days.get("1 lip")?.monthDay).toBeNull();
  expect(dayTable("short", ["pl"]).get("1 lip")?.monthDay).toEqual({ month: 7, day: 1 });
  expect(dayTable("short", ["hr"]).get("1 lip")?.monthDay).toEqual({ month: 6, day: 1 });
});

test("a publish date keeps its year", () => {
  expect(readDatedDay("14 de set. de 2026")).toEqual({ year: 2026, month: 9, day: 14 });
  expect(readDatedDay("Dec 18, 2022")).toEqual({ year: 2022, month: 12, day: 18 });
});
