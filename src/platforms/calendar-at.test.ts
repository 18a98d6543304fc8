import { expect, test } from "vitest";
import { analyticsZone, revisionDays } from "./calendar-at.ts";
import { readPlatformCalendar } from "./read-platform-calendar.ts";
import { CALENDARS } from "./registry.ts";
import { factsFile, readFacts } from "./table.ts";

test("each platform's zone says how sure it is", () => {
  expect(CALENDARS).toHaveLength(8);
  expect(analyticsZone("youtube")).toMatchObject({
    timeZone: "America/Los_Angeles",
    certainty: "documented",
  });
  expect(analyticsZone("tiktok")).toMatchObject({ timeZone: "UTC", certainty: "reported" });
  expect(analyticsZone("threads")?.certainty).toBe("assumed");
  expect(analyticsZone("mastodon")).toBeNull();
});

test("how long counts move, where a source says so", () => {
  const days = (["youtube", "tiktok", "facebook", "instagram", "x"] as const).map(revisionDays);
  expect(days).toEqual([3, 2, 1, 2, null]);
});

test.each([
  ["a zone that does not exist", "UTC", "Mars/Olympus", /Mars/],
  ["a certainty that is none", "measured", "sure", /sure/],
])("%s is refused", (_, from, to, message) => {
  const { lines } = readFacts("platform-calendar.csv");
  const text = `${lines[0]}\n${lines.find((l) => l.startsWith("x,"))?.replace(from, to)}`;
  expect(() => readPlatformCalendar(factsFile("t.csv", text))).toThrow(message);
});
