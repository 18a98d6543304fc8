import { expect, test } from "vitest";
import { bars, federationFrames, netNewWords } from "./fixtures/federation.ts";
import { figure } from "./fixtures/synthetic.ts";
import { lintChart } from "./lint.ts";
import { netNewPerPeriod } from "./net-new-per-period.ts";
import { renderChart } from "./render.ts";

async function draw(rows: Parameters<typeof netNewPerPeriod>[0], size: "wide" | "narrow" = "wide") {
  return renderChart(netNewPerPeriod(rows, netNewWords), federationFrames["net-new"], {
    id: "n",
    language: "en",
    size,
    fonts: "page",
  });
}
const filled = (svg: string, ink: string) =>
  svg.match(new RegExp(`<path[^>]*fill="${ink}"`, "g")) ?? [];

test("the report's period is in the accent, earlier ones are grey", async () => {
  const svg = await draw([{ name: "X", bars: bars([10, 20, -5, 40]) }]);
  expect(filled(svg, "#b0254b").filter((p) => p.startsWith("<path"))).toHaveLength(1);
  expect(filled(svg, "#7f8894")).toHaveLength(3);
  expect(svg).toContain(">+40</text>");
  expect(svg).toContain(">−5</text>");
});

test("a period without a value or counted in part is an outline with words, never a full bar", async () => {
  for (const size of ["wide", "narrow"] as const) {
    const svg = await draw(
      [{ name: "X", bars: bars([null, 20, 40], { 1: "52 of 92 days" }) }],
      size,
    );
    expect(svg.match(/stroke-dasharray="3,2"/g)).toHaveLength(2);
    expect(filled(svg, "#7f8894")).toHaveLength(0);
    expect(svg).toContain(">no export</text>");
    expect(svg).toMatch(/>52 of( 92 days)?<\/text>/);
    expect(lintChart(svg)).toEqual([]);
  }
});

test("what an outline means is said where one is drawn, and nowhere else", async () => {
  const says = async (values: Parameters<typeof bars>[0]) =>
    (await draw([{ name: "X", bars: bars(values) }])).includes("An outline is a quarter");
  expect(await says([null, 20, 40])).toBe(true);
  expect(await says([10, 20, 40])).toBe(false);
});

test("zero is a value without a bar", async () => {
  const svg = await draw([{ name: "X", bars: bars([0, 0, 12]) }]);
  expect(filled(svg, "#7f8894")).toHaveLength(0);
  expect(svg.match(/>0<\/text>/g)).toHaveLength(2);
});

test("bounds are drawn as a range that the scale holds", async () => {
  const ranged = bars([10, 20]).map((b) => ({ ...b, figure: figure(b.figure.value, -5, 200) }));
  const svg = await draw([{ name: "X", bars: ranged }]);
  expect(svg.match(/stroke="#1a212b"/g)).toHaveLength(2);
  expect(lintChart(svg)).toEqual([]);
});

test("many periods with wide numbers: the report's is named, none is cut off", async () => {
  const many = bars(Array.from({ length: 12 }, (_, i) => 1_234_567 * (i + 1)));
  const svg = await draw([{ name: "X", bars: many }], "narrow");
  expect(svg).toContain(">+14,814,804</text>");
  expect(svg).not.toContain("…");
  expect(lintChart(svg)).toEqual([]);
});

test("the table has exact values, bounds and how much was counted", () => {
  const { rows } = netNewPerPeriod(
    [{ name: "X", bars: bars([null, 20], { 1: "52 of 92 days" }) }],
    netNewWords,
  ).table;
  expect(rows).toEqual([
    ["X", "Q3 2025", "no export", null, null, null],
    ["X", "Q4 2025", 20, 20, 20, "52 of 92 days"],
  ]);
});

test("accounts with other periods and nothing to draw are refused", () => {
  const rows = [
    { name: "X", bars: bars([1, 2]) },
    { name: "Y", bars: bars([1]) },
  ];
  expect(() => netNewPerPeriod(rows, netNewWords)).toThrow("Y: its periods are not those of X");
  expect(() => netNewPerPeriod([], netNewWords)).toThrow(RangeError);
});
