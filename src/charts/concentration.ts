import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { type ConcentrationInput, type ConcentrationWords, ranked } from "./concentration-input.ts";
import { placeConcentration } from "./concentration-place.ts";
import { clearOf } from "./grid.ts";
import { lines, PIXELS, plotSpec, points, type Segment, segments, texts } from "./layers.ts";
import { oneSeries } from "./points-series.ts";
import { color } from "./theme.ts";

/**
 * Which part of all views the posts bring together, from the most viewed on; the first and the first three are
 * named, and so is the number of equal posts that would be as concentrated. The dashed line is what posts of
 * equal views would give. Posts that nobody saw have no shares, and the picture says so in words.
 */
export function concentration(input: ConcentrationInput, words: ConcentrationWords): ChartDesign {
  const posts = ranked(input.posts);
  if (posts.length === 0)
    throw new RangeError("concentration needs at least one post with a count");
  const { rank, views, share, cumulated } = words.columns;
  return {
    kind: "concentration",
    plot: (size) => plot(input, words, size),
    points: (size) =>
      oneSeries(
        placeConcentration(input, words, size).posts.map((p, row) => ({ ...p, row, column: 3 })),
        [{ named: 0 }, { named: 1 }, "head", "value"],
      ),
    table: {
      columns: [rank, views, share, cumulated].map((label) => ({ label, numeric: true })),
      rows: posts.map((p, i) => [i + 1, p.views, p.share, p.cumulated]),
    },
  };
}

function plot(input: ConcentrationInput, words: ConcentrationWords, size: PlotSize) {
  const place = placeConcentration(input, words, size);
  const { left, right, bottom } = place.area;
  const ticks = place.ticks.map(({ x, value }) => ({ x, lines: [words.tick(value)] }));
  const foot = axisFoot(ticks, words.axis, { left: 0, top: bottom, width: size.width });
  const level = (y: number, ink: "grid" | "axis"): Segment => ({
    ...{ x: left, x2: right, y, y2: y },
    color: color(ink),
  });
  const [zero = bottom, ...above] = place.levels;
  const marks = ticks.map(({ x }) => ({
    ...{ x, x2: x, y: bottom, y2: bottom + 4 },
    color: color("axis"),
  }));
  const equal = { x: left, y: bottom, x2: right, y2: place.area.top, color: color("axis") };
  return plotSpec(size.width, foot.bottom, [
    ...segments(
      clearOf(
        above.map((y) => level(y, "grid")),
        place.labels,
      ),
      PIXELS,
      { strokeDash: [2, 3] },
    ),
    ...segments([level(zero, "axis"), ...marks], PIXELS, {}),
    ...segments(place.curve.length > 0 ? [equal] : [], PIXELS, { strokeDash: [4, 4] }),
    ...lines([{ spots: place.curve, color: color("accent") }], PIXELS, { strokeWidth: 2.5 }),
    ...points(place.dots, PIXELS, true),
    ...texts([...place.labels, ...foot.labels]),
  ]);
}
