import { expect, test } from "vitest";
import { federationFrames, seriesWords } from "./fixtures/federation.ts";
import { observation, viewsADay } from "./fixtures/synthetic.ts";
import { lintChart } from "./lint.ts";
import { panels } from "./panels.ts";
import { renderChart } from "./render.ts";

async function draw(series: Parameters<typeof panels>[0], size: "wide" | "narrow" = "wide") {
  return renderChart(panels(series, seriesWords), federationFrames.panels, {
    id: "p",
    language: "en",
    size,
    fonts: "page",
  });
}
const lines = (svg: string) =>
  svg.match(/<path[^>]*stroke="#b0254b"[^>]*stroke-width="1.8"/g) ?? [];

test("a break splits the line in two that are never joined", async () => {
  const observations = viewsADay("youtube", 2000);
  const rupture = { at: "2026-08-24", label: "counting rule changed" };
  const one = { name: "YouTube", observations, value: "2,000" };
  for (const size of ["wide", "narrow"] as const) {
    const svg = await draw([{ ...one, rupture }], size);
    expect(lines(await draw([one], size))).toHaveLength(1);
    expect(lines(svg)).toHaveLength(2);
    expect(svg).toContain(">counting rule changed</text>");
    expect(lintChart(svg)).toEqual([]);
  }
});

test("a break outside the days shown has no mark", async () => {
  const rupture = { at: "2024-01-01", label: "counting rule changed" };
  const svg = await draw([{ name: "X", observations: viewsADay("x", 50), value: "50", rupture }]);
  expect(svg).not.toContain("counting rule changed");
});

test("each panel has a scale of its own from zero, over the same days", async () => {
  const [small, large] = [viewsADay("x", 9), viewsADay("tiktok", 9_000_000, 1000, 1, 30)];
  const svg = await draw([
    { name: "Small", observations: small, value: "9" },
    { name: "Large", observations: large, value: "9 million" },
  ]);
  expect(svg.match(/>0<\/text>/g)).toHaveLength(2);
  expect(svg).toContain(">10 million</text>");
  expect(svg.match(/>Jul<\/text>/g)).toHaveLength(2);
  expect(svg.match(/>Sep<\/text>/g)).toHaveLength(2);
});

test("a panel without a count says why and has no scale", async () => {
  const some = { name: "A", observations: viewsADay("x", 50), value: "50" };
  const none = {
    name: "B",
    observations: [observation("x", "views", "2026-07-05", null)],
    value: "no export",
  };
  const svg = await draw([some, none]);
  expect(svg).toContain(">no export</text>");
  expect(svg.match(/>0<\/text>/g)).toHaveLength(1);
  expect(() => panels([none], seriesWords)).toThrow(RangeError);
});

test("the table has a column per panel", () => {
  const { table } = panels(
    [{ name: "A", observations: viewsADay("x", 50), value: "" }],
    seriesWords,
  );
  expect(table.columns.map((c) => c.label)).toEqual(["Day", "A"]);
  expect(table.rows).toHaveLength(92);
});
