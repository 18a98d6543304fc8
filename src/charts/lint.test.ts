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
    `<svg width="200" height="50"><g transform="translate(10,20)"><text x="20" y="0" font-size="12">one two</text></g>` +
    `<text ${a} y="20" font-size="12">three four</text></svg>`;
  expect(lintChart(svg('x="90"'))).toEqual([]);
  expect(lintChart(svg('x="60"'))).toEqual([{ kind: "overlap", texts: ["one two", "three four"] }]);
  expect(lintChart(svg('x="90" text-anchor="end"'))).toEqual([
    { kind: "overlap", texts: ["one two", "three four"] },
  ]);
});

test("type too small to read is a flaw", () => {
  const svg = '<svg width="200" height="50"><text x="5" y="20" font-size="9">note</text></svg>';
  expect(lintChart(svg)).toEqual([{ kind: "too-small", texts: ["note"] }]);
});
