import { expect, test } from "vitest";
import { SEASONS, seasonsIn } from "./season.ts";

const year = (n: number) => ({ from: `${n}-01-01`, to: `${n}-12-31` });
const daysOf = (id: string, n: number) => seasonsIn(year(n)).find((s) => s.id === id)?.days;
const on = (from: string, to = from) => seasonsIn({ from, to }).map((s) => s.id);

test("fixed days", () => {
  expect(on("2026-05-08")).toEqual(["red_cross_and_red_crescent_day"]);
  expect(on("2026-06-14")).toEqual(["blood_donor_day"]);
  expect(on("2026-08-19")).toEqual(["humanitarian_day"]);
  expect(on("2026-12-24")).toEqual(["year_end"]);
  expect(on("2026-07-01", "2026-08-18")).toEqual([]);
});

test.each(["2012-11-27", "2019-12-03", "2024-12-03", "2025-12-02"])(
  "GivingTuesday was on %s",
  (day) => {
    expect(on(day)).toEqual(["giving_tuesday"]);
    expect(daysOf("giving_tuesday", Number(day.slice(0, 4)))).toBe(1);
  },
);

// 2025 as Saudi Arabia announced it; its other years by the same table.
test("Ramadan by the Umm al-Qura calendar", () => {
  expect(seasonsIn({ from: "2025-02-01", to: "2025-04-30" })).toEqual([
    { id: "ramadan", days: 29 },
  ]);
  expect(on("2025-02-28")).toEqual([]);
  expect(on("2025-03-01")).toEqual(["ramadan"]);
  expect(on("2025-03-29")).toEqual(["ramadan"]);
  expect(on("2025-03-30")).toEqual([]);
  // Twice in one year: 5 January to 3 February, and from 26 December on.
  expect(daysOf("ramadan", 2030)).toBe(30 + 6);
});

test("a day that did not exist yet is in no year", () => {
  expect(on("2003-06-14")).toEqual([]);
  expect(daysOf("giving_tuesday", 2011)).toBeUndefined();
});

test("an ordinary year has all of them, each with a source", () => {
  expect(
    seasonsIn(year(2026))
      .map((s) => s.id)
      .toSorted(),
  ).toEqual(SEASONS.map((s) => s.id).toSorted());
  for (const { source } of SEASONS) expect(source).toMatch(/^https?:\/\/\S+$/);
});
