import { expect, test } from "vitest";
import { makeFigure } from "../figures/figure.ts";
import { exampleFigure, frames, growthWords } from "./fixtures/ifrc.ts";
import { growthPerDay } from "./growth-per-day.ts";
import { lintChart } from "./lint.ts";
import { renderChart } from "./render.ts";

const row = (name: string, value: number, lo: number | null = null, hi: number | null = null) => ({
  figure: exampleFigure(name, value, lo, hi, "2021-02-17"),
  name,
  period: "1 year to Feb 2021",
  value: `${value} a day`,
  range: lo === null ? null : `${lo} to ${hi}`,
});
const missing = {
  figure: makeFigure({
    measure: "followers_per_day",
    label: "Snapchat",
    unit: "followers/day",
    reason: "no-creation-date",
  }),
  name: "Snapchat",
  period: "",
  value: "Not known: nobody has published when the account was opened",
  range: null,
};

async function draw(rows: Parameters<typeof growthPerDay>[0], size: "wide" | "narrow" = "wide") {
  const design = growthPerDay(rows, growthWords);
  return renderChart(design, frames.growth, { id: "g", language: "en", size, fonts: "page" });
}

test("a figure without value is a row that says why", async () => {
  for (const size of ["wide", "narrow"] as const) {
    const svg = await draw([row("TikTok", 5363, 5284, 6284), missing], size);
    expect(svg).toContain("Not known: nobody has published");
    expect(svg.match(/<path/g)).toHaveLength(1);
    expect(lintChart(svg)).toEqual([]);
  }
  expect(growthPerDay([missing], growthWords).table.rows[0]).toEqual([
    "Snapchat",
    "",
    missing.value,
    null,
    null,
  ]);
});

test("only figures without value still make a picture", async () => {
  expect(lintChart(await draw([missing]))).toEqual([]);
});

test("a logarithmic axis says so; losses and zero are drawn on a linear one, which does not", async () => {
  expect(await draw([row("a", 0.5), row("b", 5363)])).toContain("logarithmic");
  const losses = await draw([row("a", -12, -20, -4), row("b", 0), row("c", 40)]);
  expect(losses).not.toContain("logarithmic");
  expect(lintChart(losses)).toEqual([]);
});

test("labels that have no room after their dot stand before it or are set smaller", async () => {
  const rows = [row("TikTok", 9900, 9000, 9990), row("Facebook", 11)];
  const long = rows.map((r) => ({ ...r, value: `${r.value}, counted over the whole of its life` }));
  for (const size of ["wide", "narrow"] as const)
    expect(lintChart(await draw(long, size))).toEqual([]);
});

test("many accounts: four colours, the rest grey", async () => {
  const svg = await draw(
    Array.from({ length: 9 }, (_, i) => row(`Account ${i}`, 10 ** (i % 4) * 3)),
  );
  expect(svg.match(/<path[^>]*fill="#5d6f7b"/g)).toHaveLength(5);
  expect(lintChart(svg)).toEqual([]);
});
