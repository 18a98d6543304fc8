import { describe, expect, test } from "vitest";
import type { ChartLanguage, ChartSize, FrameText, PlotSize } from "./chart.ts";
import { faultsOf } from "./check-drawn.ts";
import { englishLocale } from "./fixtures/authored.ts";
import { authoredPanels, panelRows } from "./fixtures/authored-panels.ts";
import { readPicture } from "./lint-picture.ts";
import { plainText } from "./plain-text.ts";
import { drawPlot } from "./plot.ts";
import { renderChart } from "./render.ts";
import { color } from "./theme.ts";
import { type AuthoredDesign, authoredPlot } from "./vega-lite.ts";

const words = { locale: englishLocale };
const frame: FrameText = {
  title: "T",
  subtitle: "s",
  caveats: [],
  source: "S",
  asOf: "A",
  description: "d",
};
const WIDE: PlotSize = { width: 680, narrow: false };
const NARROW: PlotSize = { width: 343, narrow: true };
const ROOMS = [WIDE, NARROW, { width: 560, narrow: false }];

const plotOf = (spec: object) => authoredPlot({ ...spec }, words);
const fitted = (design: AuthoredDesign) => {
  if (!design.fit) throw new Error("a single plot");
  return design.fit(ROOMS);
};
const draw = async (spec: object, size: ChartSize, language: ChartLanguage = "en") =>
  renderChart(await fitted(plotOf(spec)), frame, { id: "v", language, size, fonts: "page" });
const placed = (svg: string) =>
  new Map(
    readPicture(svg, color("paper")).texts.map((t) => [
      t.text.replace(/[\u2067\u2069]/g, ""),
      t.box,
    ]),
  );
const box = (svg: string, text: string) => {
  const found = placed(svg).get(text);
  if (!found) throw new Error(`${text} is not drawn`);
  return found;
};

describe.each(Object.entries(authoredPanels))("%s", (_, spec) => {
  test("fills the frame at every size and in both directions, and no label is at fault", async () => {
    const design = await fitted(plotOf(spec));
    for (const language of ["en", "ar"] as const)
      expect(await faultsOf(design, language)).toBeNull();
    for (const size of ROOMS) {
      const { width } = await drawPlot(design.plot(size));
      expect(width).toBeLessThanOrEqual(size.width);
      expect(width).toBeGreaterThan(size.width - 30);
    }
    const card = await draw(spec, "card");
    expect(
      readPicture(card, color("paper")).markColors.size,
      "a plot beside the words",
    ).toBeGreaterThan(0);
    expect(card, "bytes of another drawing").toBe(await draw(spec, "card"));
  });
});

describe("panels", () => {
  test("stand beside each other where there is room, and below each other where there is not", async () => {
    const { facet } = authoredPanels;
    const [wide, narrow] = [await draw(facet, "wide"), await draw(facet, "narrow")];
    expect(box(wide, "Photos").top).toBe(box(wide, "Reels").top);
    expect(box(wide, "Reels").left).toBeGreaterThan(box(wide, "Photos").right);
    expect(box(wide, "Stories").top).toBeGreaterThan(box(wide, "Reels").bottom);
    expect(box(narrow, "Photos").left).toBe(box(narrow, "Reels").left);
    expect(box(narrow, "Reels").top).toBeGreaterThan(box(narrow, "Photos").bottom);
  });

  test("stand from right to left in Arabic", async () => {
    const svg = await draw(authoredPanels.facet, "wide", "ar");
    expect(box(svg, "Reels").right).toBeLessThan(box(svg, "Photos").left);
  });

  test("have their rows as one table, what splits them first", () => {
    const design = plotOf(authoredPanels.grid);
    expect(design.table.columns.map((c) => c.label)).toEqual([
      ...["platform", "kind", "month", "views", "likes"],
    ]);
    expect(design.table.rows).toHaveLength(panelRows.length);
    expect(design.table.rows[1]).toEqual(["Instagram", "Reels", "2026-04", 8000, 300]);
    expect(design.panels).toHaveLength(8);
    expect(plotOf(authoredPanels.facet).panels).toEqual([
      ...["Carousels of several photographs", "Photos", "Reels", "Stories"],
    ]);
  });

  test("hold the rows of their value and no others, in one order of names", () => {
    const { concat } = JSON.parse(JSON.stringify(plotOf(authoredPanels.column).plot(WIDE)));
    const [facebook] = concat;
    expect(facebook.data.values.map((row: { c1: number }) => row.c1)).toEqual([
      42_000, 28_500, 15_000,
    ]);
    for (const panel of concat)
      expect(panel.layer[0].encoding.y.scale.domain).toEqual([
        ...["A lamp that was out for forty years is lit again", "Spring planting"],
        "Meet the keepers",
      ]);
  });

  test("stand in the order that their author gives", () => {
    const sorted = (sort: unknown) =>
      plotOf({
        ...authoredPanels.facet,
        encoding: { ...authoredPanels.facet.encoding, facet: { field: "kind", sort } },
      }).panels?.map((name) => name?.split(" ")[0]);
    expect(sorted(null)).toEqual(["Reels", "Photos", "Stories", "Carousels"]);
    expect(sorted("descending")).toEqual(["Stories", "Reels", "Photos", "Carousels"]);
    expect(sorted(["Stories"])).toEqual(["Stories", "Reels", "Photos", "Carousels"]);
  });

  test("of rows of equally many plots are one table", async () => {
    const { hconcat, ...rest } = authoredPanels.hconcat;
    const spec = { ...rest, vconcat: [{ hconcat }, { hconcat }] };
    expect(plotOf(spec).panels).toHaveLength(4);
    expect(await faultsOf(await fitted(plotOf(spec)), "en")).toBeNull();
  });

  test("of a repeated layer hold each column", () => {
    const spec = {
      data: { values: panelRows },
      repeat: { column: ["views"], layer: ["views", "likes"] },
      spec: {
        mark: "line",
        encoding: {
          x: { field: "month", type: "temporal" },
          y: { field: { repeat: "layer" }, type: "quantitative", title: "n" },
          detail: { field: { repeat: "column" } },
        },
      },
    };
    const { concat } = JSON.parse(JSON.stringify(plotOf(spec).plot(WIDE)));
    const fields = concat[0].layer.map((l: typeof spec.spec) => l.encoding.y.field);
    expect(concat).toHaveLength(1);
    expect(new Set(fields).size).toBe(2);
  });
});

const hostile = [
  "</text><script>alert(1)</script>",
  '"onload=alert(1) x="',
  "\u202eevil\u0000 name\n two",
  "__proto__",
  "constructor",
  "width",
  "$" + "{x}",
  "datum.x",
  "{{ 7 * 7 }} {% raw %}",
  "[object Object]",
];

test.each(hostile)("a strange value or column that makes panels is text: %j", async (text) => {
  const values = [text, "b"].map((value, i) =>
    Object.fromEntries([
      [text, value],
      ["n", i + 1],
    ]),
  );
  const spec = {
    data: { values },
    mark: "bar",
    encoding: {
      x: { field: "n", type: "quantitative" },
      y: { field: text, title: text },
      facet: { field: text },
    },
  };
  const design = await fitted(plotOf(spec));
  expect(design.table.columns[0]?.label).toBe(text);
  const svg = await renderChart(design, frame, {
    id: "v",
    language: "en",
    size: "wide",
    fonts: "page",
  });
  const drawn = readPicture(svg, color("paper"))
    .texts.map((t) => t.text)
    .join("")
    .replace(/\s/g, "");
  expect(drawn).toContain(plainText(text).replace(/\s/g, ""));
  expect(svg).not.toMatch(/<(?!\/?(svg|title|desc|g|path|line|rect|text)\b)/);
  expect(svg).not.toMatch(/<[^>]* (on\w+|style|href)="/);
});
