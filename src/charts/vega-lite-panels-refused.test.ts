import { describe, expect, test } from "vitest";
import { englishLocale } from "./fixtures/authored.ts";
import { authoredPanels, panelRows } from "./fixtures/authored-panels.ts";
import { authoredPlot } from "./vega-lite.ts";

const plotOf = (spec: object) => authoredPlot({ ...spec }, { locale: englishLocale });

describe("is refused, saying what to write", () => {
  const { facet, hconcat, repeat } = authoredPanels;
  const split = (more: object) => ({
    ...facet,
    encoding: { ...facet.encoding, facet: { field: "kind", ...more } },
  });
  const many = Array.from({ length: 25 }, (_, i) => ({
    kind: `kind ${i}`,
    month: "2026-04",
    views: i,
    platform: "x",
  }));
  test.each([
    ['spec.encoding.facet.field: no row has a "kid"', split({ field: "kid" })],
    ["spec.encoding.facet.bin: rows are split by what a column says", split({ bin: true })],
    ["spec.encoding.facet.header.labelAngle", split({ header: { labelAngle: 90 } })],
    ["spec.encoding.facet.columns: write how many", split({ columns: 1.5 })],
    ["spec.encoding.facet.sort: write the values", split({ sort: { field: "views" } })],
    ["25 plots are more than a reader compares (24)", { ...facet, data: { values: many } }],
    [
      'spec.encoding.facet.field: 1 of 49 rows have no "kind"',
      { ...facet, data: { values: [...panelRows, { month: "2026-04", views: 3 }] } },
    ],
    ["spec.spacing: the room between plots is the site's", { ...facet, spacing: 3 }],
    ["spec.resolve.scale.x", { ...facet, resolve: { scale: { x: "own" } } }],
    ['spec.vconcat: there is "hconcat" already', { ...hconcat, vconcat: [] }],
    ["spec.hconcat: write a list of plots", { ...hconcat, hconcat: [] }],
    ["Write one `concat` with `columns`", { ...hconcat, hconcat: [{ vconcat: hconcat.hconcat }] }],
    ["spec.hconcat[0].encoding.facet: plots that are split", { ...hconcat, hconcat: [facet] }],
    ['spec.config: "config" has no place beside several plots', { ...hconcat, config: {} }],
    ["it belongs into the plots", { ...hconcat, mark: "bar" }],
    ['each plot has a "mark" or a "layer"', { ...hconcat, hconcat: [{ encoding: {} }] }],
    ["spec.hconcat[0].mark: an image", { ...hconcat, hconcat: [{ mark: "image" }] }],
    ["spec.hconcat[0].height", { ...hconcat, hconcat: [{ mark: "bar", height: 9 }] }],
    ["spec.repeat: write a list of columns", { ...repeat, repeat: { across: ["views"] } }],
    ['{ repeat: "repeat" } names no list', { ...repeat, repeat: { row: ["views"] } }],
    ['the data has no column "loves"', { ...repeat, repeat: ["loves"] }],
  ])("%s", (reason, spec) => {
    expect(() => plotOf(spec)).toThrow(reason);
  });

  test("where no plot fits beside its names", async () => {
    const spec = {
      ...hconcat,
      hconcat: hconcat.hconcat.map((plot) => ({
        ...plot,
        encoding: { ...plot.encoding, y: { field: "post", title: "w".repeat(90) } },
      })),
    };
    await expect(plotOf(spec).fit?.([{ width: 680, narrow: false }])).rejects.toThrow(
      /do not fit into 680 units .* Shorten/,
    );
  });
});
