import { expect, test } from "vitest";
import { quarter } from "../../calendar/quarter.ts";
import type { FigureInput } from "../../figures/figure.ts";
import { change, total } from "../fixtures/changes.ts";
import { figure } from "../fixtures/facts.ts";
import { languagesOf } from "../fixtures/languages.ts";
import { said } from "../fixtures/said.ts";

const RULE = "small-base";
const [before, after] = [quarter("2026-Q2"), quarter("2026-Q3")];

const growth = (start: number, end: number, given: Partial<FigureInput> = {}) => {
  const { figure: percent } = change({ metric: "followers", before, after, counts: [start, end] });
  return said(RULE, { scope: "figure", figure: { ...percent, ...given } });
};

test("a start below a thousand is said, one below a hundred withholds the percentage", () => {
  expect(growth(999, 1124)).toEqual([
    "warn base: 13% is a change from 999 to 1,124. Percentages of counts this small swing by chance.",
  ]);
  expect(growth(1000, 1125)).toEqual([]);
  expect(growth(99, 240)).toEqual([
    "block base-withheld: From 99 to 240: too small a start for a percentage, so none is shown.",
  ]);
  expect(growth(100, 240)[0]).toContain("warn base: 140% is a change from 100 to 240.");
});

test("so are a change below a hundred and one below twenty", () => {
  expect(growth(5000, 4901)).toEqual([
    "warn net: \u22122% is a change of only 99, from 5,000 to 4,901. A few more or fewer would alter it.",
  ]);
  expect(growth(5000, 4900)).toEqual([]);
  expect(growth(5000, 5019)).toEqual([
    "block net-withheld: From 5,000 to 5,019: too small a change for a percentage, so none is shown.",
  ]);
  expect(growth(5000, 5020)[0]).toContain("warn net: 0.4% is a change of only 20");
});

test("no change is none, however large the account; from few it is still one of few", () => {
  expect(growth(2_000_000, 2_000_000)).toEqual([]);
  expect(growth(500, 500)[0]).toContain("warn base: 0% is a change from 500 to 500.");
});

test("a change between periods is judged as the figure is", () => {
  expect(said(RULE, change({ before, after, counts: [80, 120] }))[0]).toContain(
    "block base-withheld: From 80 to 120",
  );
  expect(said(RULE, change({ before, after, counts: [8000, 12_000] }))).toEqual([]);
});

test("what has no value, no counts or other parts is not understood and passed over", () => {
  expect(growth(0, 90)).toEqual([]);
  expect(said(RULE, change({ before, after, counts: [null, 120] }))).toEqual([]);
  expect(growth(50, 90, { parts: [] })).toEqual([]);
  expect(growth(50, 90, { unit: "followers", measure: "followers" })).toEqual([]);
  const views = total("views", after, 90);
  expect(growth(50, 90, { parts: [total("likes", before, 50), views] })).toEqual([]);
});

test("hours, money and rates are measured, not counted", () => {
  const pair = (given: Partial<FigureInput>) => {
    const parts = [50, 90].map((value, i) =>
      figure({ value, asOf: [before, after][i]?.to ?? "", ...given }),
    );
    return growth(50, 90, { parts });
  };
  expect(pair({})).toHaveLength(1);
  expect(pair({ measure: "watch_time_hours", unit: "hours" })).toEqual([]);
  expect(pair({ measure: "outcome:online_donations", unit: "EUR" })).toEqual([]);
  expect(pair({ measure: "outcome:online_donations", unit: "donations" })).toHaveLength(1);
  expect(pair({ measure: "views_per_post_median", unit: "views" })).toEqual([]);
});

test("every branch is said in every language", () => {
  const counts = [
    [500, 900],
    [50, 90],
    [5000, 5050],
    [5000, 5010],
  ] as const;
  const subjects = counts.map((pair) => change({ before, after, counts: pair }));
  expect(languagesOf(RULE, subjects)).toEqual({
    base: 4,
    "base-withheld": 4,
    net: 4,
    "net-withheld": 4,
  });
});
