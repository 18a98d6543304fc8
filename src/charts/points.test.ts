import { describe, expect, test } from "vitest";
import type { ChartDesign, ChartTable } from "./chart.ts";
import { distanceToMarks } from "./fixtures/marks.ts";
import { all, kinds } from "./fixtures/render-all.ts";
import { arabicGrowth } from "./golden/arabic.ts";
import { kept } from "./golden/kept.ts";
import { pointsOf, thinned } from "./points.ts";

const isSilent = (kind: string) => ["authored", "calendar", "definitions"].includes(kind);
const WIDTHS = { wide: 680, narrow: 343 };

type Run = readonly [number, number, number, readonly number[], ...(readonly number[])[]];

/** As the script of the tooltips reads it. */
function read(encoded: string, { columns, rows }: ChartTable) {
  const cells = [...columns.map((c) => c.label), ...rows.flat()];
  return (JSON.parse(encoded) as readonly Run[]).flatMap(([series, start, , words, ...ways]) => {
    let [x, y, row] = [start, 0, 0];
    return ways.map(([right = 0, down = 0, on = 0]) => {
      [x, y, row] = [x + right, y + down, row + on];
      return { series, x, y, says: words.map((n) => cells[n < 0 ? ~n : row + n]) };
    });
  });
}

describe.each(kinds.filter((kind) => !isSilent(kind)))("%s", (kind) => {
  test.each([
    ["en", "wide"],
    ["en", "narrow"],
    ["ar", "wide"],
    ["ar", "narrow"],
  ] as const)("has a point on what is drawn, in %s %s", (language, size) => {
    const design: ChartDesign = kind === "growth" && language === "ar" ? arabicGrowth : all[kind];
    const encoded = pointsOf(design, size, language);
    expect(encoded).toMatch(/^[-\d.,[\]]+$/);
    const points = read(encoded, design.table);
    const distance = distanceToMarks(kept(`${kind}-${language}-${size}`) ?? "");
    const strays = points.filter((p) => distance(p.x, p.y) > 1);
    expect(strays).toEqual([]);
    for (const { says } of points)
      expect(says.every((cell) => cell !== undefined && cell !== null)).toBe(true);
    const longest = Math.max(
      ...points.map((p) => points.filter((q) => q.series === p.series).length),
    );
    expect(longest).toBeLessThanOrEqual(WIDTHS[size] + 1);
  });
});

test.each(kinds.filter(isSilent))("%s has nothing to ask point by point", (kind) => {
  expect(pointsOf(all[kind], "wide", "en")).toBe("");
});

const line = (values: readonly number[]) =>
  values.map((y, i) => ({ x: 10 + i / 4, y, row: i, column: 1 }));

describe("a long line", () => {
  test("has a point for each column of pixels, and keeps its peaks", () => {
    const values = Array.from({ length: 400 }, (_, i) => (i === 201 ? 3 : 100 + (i % 2)));
    const kept = thinned(line(values));
    expect(kept).toHaveLength(101);
    expect(kept.filter((p) => p.y === 3)).toHaveLength(1);
    expect(new Set(kept.map((p) => Math.round(p.x))).size).toBe(kept.length);
  });

  test("is left as it is where it is short", () => {
    const spots = line([5, 9, 1]).map((p, i) => ({ ...p, x: i * 3 }));
    expect(thinned(spots)).toEqual(spots);
  });
});

describe("the words", () => {
  const table: ChartTable = {
    columns: ["Account", "Period", "Value", "Low", "High"].map((label) => ({
      label,
      numeric: false,
    })),
    rows: [
      ["A", "Q1", 5, 4, 6],
      ["A", "Q2", 5, 5, null],
    ],
  };
  const design: ChartDesign = {
    kind: "test",
    plot: () => {
      throw new Error("points are found without drawing");
    },
    table,
    points: () => [
      {
        origin: 10,
        says: [0, 1, "value", { named: 3 }, { named: 4 }],
        points: [
          { x: 12.4, y: 30, row: 0, column: 2 },
          { x: 20, y: 20, row: 1, column: 2 },
        ],
      },
    ],
  };

  test("leave out what is empty and what the number says already", () => {
    expect(pointsOf(design, "wide", "en")).toBe(
      "[[0,10,2,[0,1,2,-4,3,-5,4],[2,30,5]],[0,10,2,[0,1,2],[10,20,10]]]",
    );
    expect(read(pointsOf(design, "wide", "en"), table).map((p) => p.says)).toEqual([
      ["A", "Q1", 5, "Low", 4, "High", 6],
      ["A", "Q2", 5],
    ]);
  });

  test("stay, and places are mirrored, where a plot is read from the right", () => {
    const [first, second] = read(pointsOf(design, "wide", "ar"), table);
    expect(first).toMatchObject({ x: 668, y: 30, says: ["A", "Q1", 5, "Low", 4, "High", 6] });
    expect(second).toMatchObject({ x: 660, y: 20 });
  });
});
