import { expect, test } from "vitest";
import { datesBySource } from "./dates-by-source.ts";
import { dates, dateWords, exampleClaim, frames } from "./fixtures/ifrc.ts";
import { lintChart } from "./lint.ts";
import { renderChart } from "./render.ts";

const words = {
  ...dateWords,
  axis: "A dot is a day",
  columns: { fact: "Fact", source: "Source", date: "Date", from: "From", to: "To" },
};

test("the table gives the days that each source's date can mean", () => {
  expect(dates.table.rows[1]).toEqual([
    "Account created",
    "Devex",
    "June 2019",
    "2019-06-01",
    "2019-06-30",
  ]);
});

test("years apart: the axis names years, and a year is a bar", async () => {
  const claim = exampleClaim("a", "2009-01-01", "2009-12-31");
  const later = exampleClaim("b", "2021-02-17");
  const facts = [
    {
      label: "Opened",
      dates: [
        { claim, source: "A", date: "2009" },
        { claim: later, source: "B", date: "17 Feb 2021" },
      ],
    },
  ];
  for (const size of ["wide", "narrow"] as const) {
    const svg = await renderChart(datesBySource(facts, words), frames.dates, {
      id: "d",
      language: "en",
      size,
      fonts: "page",
    });
    expect(svg).toMatch(/>2010<.*>2020</s);
    expect(lintChart(svg)).toEqual([]);
  }
});

test("a claim without a date has no place here", () => {
  const claim = { ...exampleClaim("a", "2019-01-01"), date: null };
  const facts = [{ label: "x", dates: [{ claim, source: "A", date: "?" }] }];
  expect(() => datesBySource(facts, words)).toThrow("claim a has no date");
  expect(() => datesBySource([], words)).toThrow(RangeError);
});
