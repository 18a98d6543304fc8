import { describe, expect, test } from "vitest";
import { DATE_FORMATS, type DateFormat, fittingFormats, parseDay } from "./date-format.ts";

const EXAMPLES: Record<DateFormat, string> = {
  "YYYY-MM-DD": "2026-07-05",
  "YYYY/MM/DD": "2026/07/05",
  "YYYY.MM.DD": "2026.07.05",
  YYYYMMDD: "20260705",
  "MM/DD/YYYY": "07/05/2026",
  "DD/MM/YYYY": "05/07/2026",
  "MM-DD-YYYY": "7-5-2026",
  "DD-MM-YYYY": "5-7-2026",
  "DD.MM.YYYY": "05.07.2026",
  "Mon D, YYYY": "Jul 5, 2026",
  "D Mon YYYY": "5 Jul 2026",
  "Month D, YYYY": "July 5, 2026",
  "D Month YYYY": "5 July 2026",
};

describe.each(DATE_FORMATS.map((f) => [f] as const))("days as %s", (format) => {
  test("are read as this one day", () => {
    expect(parseDay(EXAMPLES[format], format)).toBe("2026-07-05");
  });

  test.each(["T04:05:06Z", " 12:00:00 AM", ", 2:05 pm", " 23:59", " 04:05:06.789+02:00"])(
    "keep the day as it is written before %s",
    (time) => {
      expect(parseDay(EXAMPLES[format] + time, format)).toBe("2026-07-05");
    },
  );

  test.each([" 13:00 PM", " 0:30 AM", " 24:00", " 12:60", " noon", "x"])("refuse %s", (tail) => {
    expect(parseDay(EXAMPLES[format] + tail, format)).toBeNull();
  });
});

test("a day that does not exist is none", () => {
  expect(parseDay("02/30/2026", "MM/DD/YYYY")).toBeNull();
  expect(parseDay("13/01/2026", "MM/DD/YYYY")).toBeNull();
  expect(parseDay("1/2/26", "MM/DD/YYYY")).toBeNull();
});

test("cells that only one order of day and month fits tell it; others do not", () => {
  expect(fittingFormats(["01/02/2026", "01/13/2026"])).toEqual(["MM/DD/YYYY"]);
  expect(fittingFormats(["01/02/2026"])).toEqual(["MM/DD/YYYY", "DD/MM/YYYY"]);
});
