import type { TopLevelSpec } from "vega-lite";
import { expect, test } from "vitest";
import { growth } from "./fixtures/ifrc.ts";
import { drawPlot } from "./plot.ts";
import { checkSpec } from "./spec-safety.ts";
import { parseSvg } from "./svg-tree.ts";
import { tidy } from "./tidy.ts";

const spec = (extra: object, values: readonly object[] = [{ c0: 1 }]) =>
  ({
    data: { values },
    mark: "point",
    encoding: { x: { field: "c0", type: "quantitative" } },
    ...extra,
  }) as unknown as TopLevelSpec;

test.each([
  ["a link", { encoding: { href: { field: "c0" } } }],
  ["an image", { mark: { type: "image", url: "x.png" } }],
  ["data from elsewhere", { data: { url: "https://example.org/data.json" } }],
  ["an expression", { mark: { type: "point", size: { expr: "1" } } }],
  ["a calculation", { transform: [{ calculate: "1", as: "c1" }] }],
  ["a field named by data", { encoding: { x: { field: "__proto__" } } }],
])("%s is refused", async (_, extra) => {
  await expect(drawPlot(spec(extra))).rejects.toThrow(TypeError);
});

test("columns from data and values that are no values are refused", () => {
  expect(() => checkSpec(spec({}, [{ followers: 1 }]))).toThrow("c0 to cn");
  expect(() => checkSpec(spec({}, [{ c0: Number.NaN }]))).toThrow("finite number");
  expect(() => checkSpec(spec({}, [{ c0: { url: "x" } }]))).toThrow("finite number");
  expect(() => checkSpec(growth.plot({ width: 680, narrow: false }))).not.toThrow();
});

test("a warning of the drawing library stops the picture", async () => {
  const broken = {
    encoding: { x: { field: "c0", type: "quantitative", scale: { type: "log", zero: true } } },
  };
  await expect(drawPlot(spec(broken))).rejects.toThrow("Vega:");
});

test.each([
  "<svg><a href='x'/></svg>",
  '<svg><image width="1"/></svg>',
  '<svg><path onclick="x"/></svg>',
  "<svg><g></svg>",
])("nothing but marks passes: %s", (svg) => expect(() => tidy(parseSvg(svg))).toThrow());
