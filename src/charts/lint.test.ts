import { expect, test } from "vitest";
import { renderExample } from "./fixtures/render-all.ts";
import { lintChart } from "./lint.ts";

test("a label that is too long for its room is a flaw", async () => {
  const svg = await renderExample("growth", "narrow");
  const long = svg.replace(">5,363 a day<", ">5,363 followers gained on every single day<");
  expect(lintChart(svg)).toEqual([]);
  expect(lintChart(long)).toEqual([
    { kind: "outside", texts: ["5,363 followers gained on every single day"] },
  ]);
});

test("text over text is a flaw, from right to left too", () => {
  const svg = (a: string) =>
    `<svg width="200" height="50"><g transform="translate(10,20)"><text x="20" y="0" font-size="12" fill="#1a212b">one two</text></g>` +
    `<text ${a} y="20" font-size="12" fill="#1a212b">three four</text></svg>`;
  expect(lintChart(svg('x="90"'))).toEqual([]);
  expect(lintChart(svg('x="60"'))).toEqual([{ kind: "overlap", texts: ["one two", "three four"] }]);
  expect(lintChart(svg('x="90" text-anchor="end"'))).toEqual([
    { kind: "overlap", texts: ["one two", "three four"] },
  ]);
});

test("type too small to read is a flaw", () => {
  const svg =
    '<svg width="200" height="50"><text x="5" y="20" font-size="9" fill="#1a212b">note</text></svg>';
  expect(lintChart(svg)).toEqual([{ kind: "too-small", texts: ["note"] }]);
});

const INK = "#1a212b";
const picture = (content: string, width = 400) =>
  `<svg width="${width}" height="100">${content}</svg>`;
const label = (text: string, x = 5, fill = INK, y = 50) =>
  `<text x="${x}" y="${y}" font-size="12" fill="${fill}">${text}</text>`;
const bar = (fill: string, width = 100) => `<path d="M0,0h${width}v80h-${width}Z" fill="${fill}"/>`;

test("scaled labels are measured as they are seen; a preview may have smaller ones", () => {
  const scaled = (by: number) =>
    `<g transform="translate(0,10) scale(${by})">${label("one two", 5)}</g>`;
  expect(lintChart(picture(scaled(1)))).toEqual([]);
  expect(lintChart(picture(scaled(0.8)))).toEqual([{ kind: "too-small", texts: ["one two"] }]);
  expect(lintChart(picture(scaled(0.8), 800))).toEqual([]);
  expect(lintChart(picture(scaled(0.6), 800))).toHaveLength(1);
});

test("a text of the frame stands whole, over lines too; a number is never cut", () => {
  const two = label("The finding of", 5, INK, 20) + label("\u2067this chart\u2069", 5, INK, 50);
  expect(lintChart(picture(two), ["The finding of this chart"])).toEqual([]);
  const shorter = "The finding of this chart and more";
  expect(lintChart(picture(two), [shorter])).toEqual([{ kind: "cut", texts: [shorter] }]);
  expect(lintChart(picture(label("12,3…")))).toEqual([{ kind: "cut", texts: ["12,3…"] }]);
  expect(lintChart(picture(label("A very long name…")))).toEqual([]);
});

test("months of an axis need a year; a name that is a month needs none", () => {
  const months = label("Jul", 5) + label("Oct", 60);
  expect(lintChart(picture(months))).toEqual([{ kind: "undated", texts: ["Jul", "Oct"] }]);
  expect(lintChart(picture(months + label("2026", 120)))).toEqual([]);
  expect(lintChart(picture(months + label("Jan 2026", 120)))).toEqual([]);
  const arabic = label("\u2067يوليو\u2069", 5) + label("\u2067أكتوبر\u2069", 90);
  expect(lintChart(picture(arabic))).toHaveLength(1);
  expect(lintChart(picture(label("May", 5)))).toEqual([]);
});

test("a label is legible on what lies under it, and on the band where it lies on paper", () => {
  expect(lintChart(picture(label("grey", 5, "#c2c8d0")))).toEqual([
    { kind: "faint", texts: ["grey"] },
  ]);
  const accent = "#b0254b";
  expect(lintChart(picture(bar(accent) + label("in", 5, "#ffffff")))).toEqual([]);
  expect(lintChart(picture(bar(accent) + label("in", 5)))).toHaveLength(1);
  // Half on the bar, half on the paper: no colour is legible on both.
  expect(lintChart(picture(bar(accent, 20) + label("half in", 5, "#ffffff")))).toHaveLength(1);
});

test("colours are those of the theme", () => {
  expect(lintChart(picture(bar("#123456")))).toEqual([{ kind: "off-palette", texts: ["#123456"] }]);
});
