import { expect, test } from "vitest";
import { makeFigure } from "../figures/figure.ts";
import { exampleFigure, frames, tideWords } from "./fixtures/ifrc.ts";
import { lintChart } from "./lint.ts";
import { platformTide } from "./platform-tide.ts";
import { renderChart } from "./render.ts";
import type { TideBand } from "./tide-input.ts";

const published = (asOf: string, value: number) => ({
  figure: exampleFigure("users", value, value, value, asOf),
  value: `${value / 1e6} million`,
  date: asOf.slice(0, 7),
});
const gap = {
  figure: makeFigure({
    measure: "users",
    label: "users",
    unit: "users",
    asOf: "2019-12-31",
    reason: "no-source",
  }),
  value: "not published",
  date: "Dec 2019",
};

async function draw(points: Parameters<typeof platformTide>[0], band: TideBand | null = null) {
  const design = platformTide(points, band, tideWords);
  const render = (size: "wide" | "narrow") =>
    renderChart(design, frames.tide, { id: "t", language: "en", size, fonts: "page" });
  return [await render("wide"), await render("narrow")];
}

test("a count that was not published is a gap", async () => {
  for (const svg of await draw([
    published("2018-12-31", 271e6),
    gap,
    published("2020-07-31", 689e6),
  ])) {
    expect(svg.match(/<path[^>]*fill="#b0254b"/g)).toHaveLength(2);
    expect(svg).not.toContain('stroke-dasharray="6,4"');
  }
});

test("one point, decades, crowded points and a band without room for its name all stay legible", async () => {
  const crowded = Array.from({ length: 10 }, (_, i) =>
    published(`2019-0${1 + (i % 9)}-${10 + i}`, 5e8 + i * 1e6),
  );
  const band = {
    from: "2019-05-25",
    to: "2019-06-20",
    label: "A short life of an account that needs many words",
  };
  const pictures = await Promise.all([
    draw([published("2019-06-01", 5e6)]),
    draw([published("1999-06-01", 5e6), published("2024-06-01", 3e9)], band),
    draw(crowded, band),
  ]);
  for (const svg of pictures.flat()) expect(lintChart(svg)).toEqual([]);
  expect(pictures[2]?.[0]).toContain("A short life of an account");
});

test("points without a date or a value at all are refused", () => {
  expect(() => platformTide([gap], null, tideWords)).toThrow(RangeError);
  const undated = {
    ...published("2020-01-01", 1),
    figure: { ...published("2020-01-01", 1).figure, asOf: null },
  };
  expect(() => platformTide([undated, undated], null, tideWords)).toThrow(TypeError);
});
