import { expect, test } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import type { FigureInput } from "../../figures/figure.ts";
import { annualised, monthly } from "../../growth/annualised.ts";
import { doublingTime } from "../../growth/doubling-time.ts";
import { exact } from "../../growth/outcome.ts";
import { byCount, figure, observation } from "../fixtures/facts.ts";
import { languagesOf } from "../fixtures/languages.ts";
import { said } from "../fixtures/said.ts";

const from = "2026-01-01";
const shown = (given: Partial<FigureInput>, params = {}) =>
  said("extrapolation", { scope: "figure", figure: figure(given) }, undefined, params);

/** A figure whose window has so many days, both ends counted. */
const over = (days: number, given: Partial<FigureInput>) =>
  shown({ unit: "fraction", from, asOf: addDays(from, days - 1), ...given });

const yearly = (days: number) =>
  over(days, { measure: "annualised", ...annualised(exact(1000), exact(1500), days) });

test("a yearly rate of less than a year", () => {
  expect(yearly(90)).toEqual([
    "block year: Only 90 days were counted. A yearly rate would assume that their pace lasts a year, so none is shown.",
  ]);
  expect(yearly(364)).toHaveLength(1);
  expect(yearly(365)).toEqual([]);
});

test("from the two counts where the figure itself has no window", () => {
  const parts = [from, "2026-03-31"].map((asOf, i) => figure({ value: 1000 + i, asOf }));
  const rate = { measure: "annualised", unit: "fraction", value: 0.5, parts };
  expect(shown(rate)[0]).toContain("Only 90 days were counted.");
  expect(shown({ ...rate, parts: [] })).toEqual([]);
});

test("a monthly rate only where less than a month was counted", () => {
  const rate = (days: number) =>
    over(days, { measure: "monthly", ...monthly(exact(1000), exact(1100), days) });
  expect(rate(90)).toEqual([]);
  expect(rate(28)).toEqual([]);
  // By hand: the measure itself gives none below 28 days.
  expect(over(24, { measure: "monthly", value: 0.1 })).toEqual([
    "block month: Only 24 days were counted, less than a month, so no monthly rate is shown.",
  ]);
  expect(over(25, { measure: "monthly", value: 0.1 })).toEqual([]);
});

test("a doubling or halving time beyond the time counted and a quarter more", () => {
  const time = (start: number, end: number, days = 90) =>
    over(days, {
      measure: "doubling_time",
      ...doublingTime(exact(start), exact(end), days),
      unit: "days",
    });
  expect(time(1000, 1500)).toEqual([
    "block doubling: Nothing doubled in the 90 days that were counted. How long it would take is a guess, so it is not shown.",
  ]);
  expect(time(1500, 1000)[0]).toContain("Nothing halved in the 90 days");
  // 112.6 and 112.4 days: the limit is 112.5.
  expect(time(100_000, 174_000)).toHaveLength(1);
  expect(time(100_000, 174_200)).toEqual([]);
  // It doubled twice within the window.
  expect(time(1000, 4000)).toEqual([]);
});

test("a projection far beyond its counts", () => {
  const counts = byCount(observation("2026-01-01", 1000), observation("2026-03-31", 1500));
  const ahead = (asOf: string) =>
    shown({ measure: "followers_projected", value: 1600, asOf, evidence: counts });
  expect(ahead("2026-04-30")).toEqual([
    "block projection: This looks 30 days ahead from 90 days of counts, so it is not shown.",
  ]);
  // A quarter of 90 days are 22.5.
  expect(ahead("2026-04-23")).toHaveLength(1);
  expect(ahead("2026-04-22")).toEqual([]);
});

test("nothing else is a projection, and what is not known is passed over", () => {
  expect(over(90, { measure: "percent", value: 0.5 })).toEqual([]);
  expect(over(90, { measure: "annualised", value: null, reason: "zero-base" })).toEqual([]);
  expect(over(0, { measure: "annualised", value: 0.5 })).toEqual([]);
  expect(over(90, { measure: "doubling_time", unit: "years", value: 9 })).toEqual([]);
  const told = { measure: "projection", value: 5, asOf: "2026-04-30" };
  expect(shown({ ...told, evidence: byCount(observation("2026-04-30", 1)) })).toEqual([]);
  expect(shown({ ...told, asOf: null })).toEqual([]);
});

test("every branch is said in every language", () => {
  const evidence = byCount(observation("2026-01-01", 1000), observation("2026-03-31", 1500));
  const figures = [
    { measure: "annualised", unit: "fraction", asOf: "2026-03-31" },
    { measure: "monthly", unit: "fraction", asOf: "2026-01-20" },
    { measure: "doubling_time", unit: "days", asOf: "2026-03-31" },
    { measure: "projection", unit: "followers", asOf: "2027-01-01" },
  ].map((given) => figure({ value: 500, from, evidence, ...given }));
  const subjects = figures.map((f) => ({ scope: "figure" as const, figure: f }));
  expect(languagesOf("extrapolation", subjects)).toEqual({
    year: 4,
    month: 4,
    doubling: 4,
    projection: 4,
  });
});
