import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { lines, PIXELS, plotSpec, points, segments, texts } from "./layers.ts";
import type { PointSeries } from "./points-input.ts";
import type { SlopeRow, SlopeWords } from "./slope-input.ts";
import { placeSlope } from "./slope-place.ts";
import { color } from "./theme.ts";

/**
 * Two periods as two columns and a line per account between them, on a scale from zero: the number of each period
 * at its end, the change in numbers and percent beside the later one. An account that has no number in one of
 * them has a dot and no line; one that has none at all, such as where a rule withholds it, says why.
 */
export function slope(rows: readonly SlopeRow[], words: SlopeWords): ChartDesign {
  if (rows.length === 0) throw new RangeError("slope needs at least one account");
  const { name, change } = words.columns;
  return {
    kind: "slope",
    plot: (size) => plot(rows, words, size),
    points: (size) => pointsIn(rows, words, size),
    table: {
      columns: [
        { label: name, numeric: false },
        { label: words.from, numeric: true },
        { label: words.to, numeric: true },
        { label: change, numeric: false },
      ],
      rows: rows.map((r) => [
        r.name,
        r.from.value ?? r.fromValue,
        r.to.value ?? r.toValue,
        r.change,
      ]),
    },
  };
}

function pointsIn(
  rows: readonly SlopeRow[],
  words: SlopeWords,
  size: PlotSize,
): readonly PointSeries[] {
  return placeSlope(rows, words, size).ends.map((ends, row) => ({
    origin: 0,
    says: [0, "head", "value"],
    points: ends.flatMap((end, i) => (end ? [{ ...end, row, column: i + 1 }] : [])),
  }));
}

function plot(rows: readonly SlopeRow[], words: SlopeWords, size: PlotSize) {
  const place = placeSlope(rows, words, size);
  const { left, right, top, bottom } = place.area;
  const foot = axisFoot([], words.note, { left: 0, top: bottom + 8, width: size.width });
  const columns = [left, right].map((x) => ({
    ...{ x, x2: x, y: top - 8, y2: bottom },
    color: color("grid"),
  }));
  const zero = { x: left, x2: right, y: place.zero, y2: place.zero, color: color("axis") };
  return plotSpec(size.width, foot.bottom, [
    ...segments(columns, PIXELS, {}),
    ...segments([zero], PIXELS, {}),
    ...segments(place.leaders, PIXELS, { strokeWidth: 0.75 }),
    ...lines(place.lines, PIXELS, { strokeWidth: 2 }),
    ...points(place.dots, PIXELS, true, 64),
    ...texts([...place.labels, ...foot.labels]),
  ]);
}
