import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import { boxes, PIXELS, plotSpec, points, type Segment, segments, texts } from "./layers.ts";
import type { PointSeries, PointWord } from "./points-input.ts";
import { rowPoints } from "./points-series.ts";
import { color } from "./theme.ts";
import type { TypicalPostRow, TypicalPostWords } from "./typical-post-input.ts";
import { placeTypical, type TypicalPlace, viewsOf } from "./typical-post-place.ts";

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
    plot: (size) => plot(words, placeTypical(rows, size), size),
    low: (size) => plot(words, placeTypical(rows, size, "low"), size),
    points: (size) => pointsIn(rows, size),
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

/** Of the posts the table names only the largest, so only that can be asked. */
function pointsIn(rows: readonly TypicalPostRow[], size: PlotSize): PointSeries[] {
  const { accounts } = placeTypical(rows, size);
  const middle = (s: Segment | undefined) =>
    s ? { x: (s.x + s.x2) / 2, y: (s.y + s.y2) / 2 } : null;
  const says: readonly PointWord[] = [0, "head", "value"];
  const medians = accounts.map((a) => middle(a.medians[0]));
  return [
    ...rowPoints(medians, 2, [...says, { named: 3 }, { named: 4 }]),
    ...rowPoints(
      accounts.map((a) => a.largest[0] ?? null),
      5,
      says,
    ),
    ...rowPoints(
      accounts.map((a) => middle(a.hollow[0])),
      6,
      says,
    ),
  ];
}

function plot(words: TypicalPostWords, place: TypicalPlace, size: PlotSize) {
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
