import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import type { GrowthRow, GrowthWords } from "./growth-input.ts";
import { type GrowthPlace, growthLabels, placeGrowth } from "./growth-rows.ts";
import {
  PIXELS,
  type Point,
  plotSpec,
  points,
  type Scales,
  type Segment,
  segments,
  texts,
} from "./layers.ts";
import { linearAxis, logAxis, type NumberAxis } from "./number-axis.ts";
import { rowPoints } from "./points-series.ts";
import { color, seriesColor } from "./theme.ts";

/**
 * A dot and its range per account, on a logarithmic axis, because accounts differ by orders of magnitude;
 * on a linear one where a value or bound is not above zero. Rows stand in the order given.
 */
export function growthPerDay(rows: readonly GrowthRow[], words: GrowthWords): ChartDesign {
  if (rows.length === 0) throw new RangeError("growth-per-day needs at least one row");
  const { name, period, value, low, high } = words.columns;
  return {
    kind: "growth-per-day",
    plot: (size) => plot(rows, words, size),
    points: (size) => {
      const { at, centres } = placeGrowth(rows, axisOf(rows), size);
      const spots = rows.map(({ figure: { value: drawn } }, i) =>
        drawn === null ? null : { x: at(drawn), y: centres[i] ?? 0 },
      );
      return rowPoints(spots, 2, [0, 1, "value", { named: 3 }, { named: 4 }]);
    },
    table: {
      columns: [
        { label: name, numeric: false },
        { label: period, numeric: false },
        { label: value, numeric: true },
        { label: low, numeric: true },
        { label: high, numeric: true },
      ],
      rows: rows.map((r) => [
        r.name,
        r.period,
        r.figure.value ?? r.value,
        r.figure.lo,
        r.figure.hi,
      ]),
    },
  };
}

function plot(rows: readonly GrowthRow[], words: GrowthWords, size: PlotSize) {
  const axis = axisOf(rows);
  const place = placeGrowth(rows, axis, size);
  const [left, right] = place.range;
  const x = { type: axis.type, domain: axis.domain, range: [left, right], nice: false };
  const scales: Scales = { x, y: null };
  const ticks = axis.ticks.map((value) => ({ x: place.at(value), lines: [words.tick(value)] }));
  const title = axis.type === "log" ? words.axis.log : words.axis.linear;
  const foot = axisFoot(
    ticks,
    title,
    { left: size.narrow ? 0 : left, top: place.bottom, width: size.width },
    Math.max(0, axis.ticks.indexOf(0)),
  );
  const ranges = rangesOf(rows, place);
  const labels = growthLabels(rows, place);
  return plotSpec(size.width, foot.bottom, [
    ...segments(clearOf(grid(axis, place), labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments(ranges, scales, { strokeWidth: 2.5 }),
    ...segments(ranges.flatMap(caps), scales, { strokeWidth: 2 }),
    ...points(dotsOf(rows, place), scales),
    ...texts([...labels, ...foot.labels]),
  ]);
}

function axisOf(rows: readonly GrowthRow[]): NumberAxis {
  const values = rows.flatMap(({ figure: f }) => [f.value, f.lo, f.hi]).filter((v) => v !== null);
  return values.length > 0 && values.every((v) => v > 0) ? logAxis(values) : linearAxis(values);
}

function dotsOf(rows: readonly GrowthRow[], place: GrowthPlace): Point[] {
  return rows.flatMap(({ figure }, i) =>
    figure.value === null
      ? []
      : [{ x: figure.value, y: place.centres[i] ?? 0, color: seriesColor(i) }],
  );
}

function rangesOf(rows: readonly GrowthRow[], place: GrowthPlace): Segment[] {
  return rows.flatMap(({ figure: { value, lo, hi } }, i) => {
    if (value === null || lo === null || hi === null || lo >= hi) return [];
    const y = place.centres[i] ?? 0;
    return [{ x: lo, y, x2: hi, y2: y, color: seriesColor(i) }];
  });
}

function caps(range: Segment): Segment[] {
  return [range.x, range.x2].map((x) => ({
    ...range,
    x,
    x2: x,
    y: range.y - 5.5,
    y2: range.y + 5.5,
  }));
}

function grid(axis: NumberAxis, place: GrowthPlace): Segment[] {
  return axis.ticks
    .map(place.at)
    .map((x) => ({ x, x2: x, y: 0, y2: place.bottom, color: color("grid") }));
}
