import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import { boxes, PIXELS, plotSpec, points, segments, texts } from "./layers.ts";
import { color } from "./theme.ts";
import type { TypicalPostRow, TypicalPostWords } from "./typical-post-input.ts";
import { placeTypical, viewsOf } from "./typical-post-place.ts";

/**
 * A dot per post on a logarithmic axis, a strip per account: the median as a tick with its interval, the
 * largest post by name, the median of the period before as a hollow tick. Posts without views stand apart
 * at zero, which a logarithm has no place for.
 */
export function typicalPost(rows: readonly TypicalPostRow[], words: TypicalPostWords): ChartDesign {
  if (rows.length === 0) throw new RangeError("typical-post needs at least one account");
  const { name, posts, median, low, high, largest, previous } = words.columns;
  return {
    kind: "typical-post",
    plot: (size) => plot(rows, words, size),
    table: {
      columns: [
        { label: name, numeric: false },
        ...[posts, median, low, high, largest, previous].map((label) => ({ label, numeric: true })),
      ],
      rows: rows.map((r) => [
        r.name,
        viewsOf(r).length,
        r.median.value ?? r.value,
        r.median.lo,
        r.median.hi,
        viewsOf(r).at(-1) ?? null,
        r.previous?.median.value ?? null,
      ]),
    },
  };
}

function plot(rows: readonly TypicalPostRow[], words: TypicalPostWords, size: PlotSize) {
  const place = placeTypical(rows, size);
  const ticks = [
    ...(place.zero === null ? [] : [{ x: place.zero, lines: [words.tick(0)] }]),
    ...place.ticks.map(({ x, value }) => ({ x, lines: [words.tick(value)] })),
  ];
  const foot = axisFoot(ticks, words.axis, {
    left: size.narrow ? 0 : place.left,
    top: place.bottom,
    width: size.width,
  });
  const grid = ticks.map(({ x }) => ({ x, x2: x, y: 0, y2: place.bottom, color: color("grid") }));
  return plotSpec(size.width, foot.bottom, [
    ...segments(clearOf(grid, place.labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments(place.intervals, PIXELS, { strokeWidth: 2 }),
    ...boxes(place.hollow, PIXELS, { filled: false, fill: color("paper"), strokeWidth: 1.25 }),
    ...boxes(place.medians, PIXELS),
    // Over the ticks: where all posts are alike, a tick must not hide them.
    ...points(place.dots, PIXELS, false, place.dotSize),
    ...points(place.largest, PIXELS, true, 90),
    ...texts([...place.labels, ...foot.labels]),
  ]);
}
