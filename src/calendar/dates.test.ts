import { Settings } from "luxon";
import { afterEach, describe, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, epochMs, fromEpochMs, isIsoDate } from "./dates.ts";

afterEach(() => {
  Settings.defaultZone = "system";
});

test("only existing dates, written in full", () => {
  expect(isIsoDate("2020-02-29")).toBe(true);
  for (const text of [
    "2021-02-29",
    "2021-02-30",
    "2021-13-01",
    "2021-2-3",
    "20210203",
    "2021-02-03T00:00",
    "",
  ]) {
    expect(isIsoDate(text), text).toBe(false);
  }
});

test("days between", () => {
  expect(daysBetween("2019-05-25", "2021-02-17")).toBe(634);
  expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  expect(daysBetween("2021-02-17", "2019-05-25")).toBe(-634);
  expect(daysBetween("2021-02-17", "2021-02-17")).toBe(0);
});

test("what is no date is named", () => {
  expect(() => daysBetween("2021-02-30", "2021-03-01")).toThrow('"2021-02-30" is not a date');
  expect(() => addDays("yesterday", 1)).toThrow('"yesterday" is not a date');
});

test("adding", () => {
  expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
  expect(addDays("2020-01-01", -1)).toBe("2019-12-31");
  expect(addMonths("2026-08-31", 1)).toBe("2026-09-30");
  expect(addMonths("2019-06-01", 18)).toBe("2020-12-01");
});

describe.each(["America/New_York", "Pacific/Apia", "Africa/Cairo"])(
  "on a computer in %s",
  (zone) => {
    test("daylight saving and skipped days change nothing", () => {
      Settings.defaultZone = zone;
      expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
      expect(daysBetween("2026-03-01", "2026-05-01")).toBe(61);
      expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
      expect(fromEpochMs(epochMs("2026-03-08"))).toBe("2026-03-08");
      expect(epochMs("1970-01-02")).toBe(86_400_000);
    });
  },
);
