import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import { growthLabels, placeGrowth } from "./growth-rows.ts";
import { boxes, PIXELS, plotSpec, type Segment, segments, texts } from "./layers.ts";
import { linearAxis } from "./number-axis.ts";
import { rowPoints } from "./points-series.ts";
import type { ShareRow, ShareWords } from "./share-input.ts";
import { color, seriesColor } from "./theme.ts";

const HALF = 9;

/**
 * What each account added, as bars from zero in order of size, with its share in words: gains to one side, losses
 * to the other. Changes whose shares must not be shown stand as words alone: bars side by side would set them
 * against each other all the same.
 */
export function shareOfGrowth(rows: readonly ShareRow[], words: ShareWords): ChartDesign {
  if (rows.length === 0) throw new RangeError("share-of-growth needs at least one account");
  const ranked = rows.toSorted((a, b) => rank(b) - rank(a));
  const { name, change, low, high, share } = words.columns;
  return {
    kind: "share-of-growth",
    plot: (size) => plot(ranked, words, size),
    points: (size) => {
      const { place, marks } = placeShares(ranked, size);
      const spots = marks.map(({ figure: { value } }, i) =>
        value === null ? null : { x: place.at(value), y: place.centres[i] ?? 0 },
      );
      return rowPoints(spots, 1, [0, "value", { named: 2 }, { named: 3 }, { named: 4 }]);
    },
    table: {
      columns: [
        { label: name, numeric: false },
        ...[change, low, high, share].map((label) => ({ label, numeric: true })),
      ],
      rows: ranked.map((r) => [
        r.name,
        r.change.value ?? r.value,
        r.change.lo,
        r.change.hi,
        r.share.value ?? r.part,
      ]),
    },
  };
}

/** Accounts of which nothing is known stand last. */
function rank(row: ShareRow): number {
  return row.change.value ?? Number.NEGATIVE_INFINITY;
}

function placeShares(rows: readonly ShareRow[], size: PlotSize) {
  const withheld = rows.some((r) => r.share.reason === "blocked");
  const marks = rows.map((r) => {
    const drawn = withheld ? null : r.change.value;
    const reach = drawn === null ? null : [Math.min(0, drawn), Math.max(0, drawn)];
    const figure = { value: drawn, lo: reach?.[0] ?? null, hi: reach?.[1] ?? null };
    const words = r.part === "" ? r.value : `${r.value}, ${r.part}`;
    return drawn === null
      ? { name: r.name, period: r.detail, figure, value: words, range: null }
      : { name: r.name, period: r.detail, figure, value: r.value, range: r.part };
  });
  const values = marks.flatMap((m) => m.figure.value ?? []);
  const axis = linearAxis(values);
  return { marks, values, axis, place: placeGrowth(marks, axis, size) };
}

function plot(rows: readonly ShareRow[], words: ShareWords, size: PlotSize) {
  const { marks, values, axis, place } = placeShares(rows, size);
  const ticks = (values.length > 0 ? axis.ticks : []).map((t) => ({
    value: t,
    x: place.at(t),
    lines: [words.tick(t)],
  }));
  const foot = axisFoot(
    ticks,
    words.axis,
    { left: size.narrow ? 0 : place.range[0], top: place.bottom, width: size.width },
    Math.max(0, axis.ticks.indexOf(0)),
  );
  const labels = growthLabels(marks, place);
  const upright = (x: number, ink: "grid" | "axis"): Segment => ({
    ...{ x, x2: x, y: 0, y2: place.bottom },
    color: color(ink),
  });
  const grid = ticks.filter((t) => t.value !== 0).map(({ x }) => upright(x, "grid"));
  const zero = ticks.filter((t) => t.value === 0).map(({ x }) => upright(x, "axis"));
  const bars = marks.flatMap(({ figure: { value } }, i) => {
    const y = place.centres[i] ?? 0;
    if (value === null || value === 0) return [];
    return [
      { x: place.at(0), x2: place.at(value), y: y - HALF, y2: y + HALF, color: seriesColor(i) },
    ];
  });
  return plotSpec(size.width, foot.bottom, [
    ...segments(clearOf(grid, labels), PIXELS, { strokeDash: [2, 3] }),
    ...boxes(bars, PIXELS),
    ...segments(clearOf(zero, labels), PIXELS, {}),
    ...texts([...labels, ...foot.labels]),
  ]);
}
