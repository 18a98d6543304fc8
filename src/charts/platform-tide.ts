import { epochMs } from "../calendar/dates.ts";
import type { Figure } from "../figures/figure.ts";
import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import { boxes, PIXELS, plotSpec, points, type Segment, segments, texts } from "./layers.ts";
import { oneSeries } from "./points-series.ts";
import { color } from "./theme.ts";
import type { TideBand, TidePointInput, TideWords } from "./tide-input.ts";
import { placeTide } from "./tide-place.ts";

/**
 * Published counts as dots, joined by dashes because only the dots are published; a count without value
 * interrupts the dashes. The axis starts at zero. The account's life is a quiet band behind them.
 */
export function platformTide(
  published: readonly TidePointInput[],
  band: TideBand | null,
  words: TideWords,
): ChartDesign {
  const inOrder = [...published].sort((a, b) => dayOf(a.figure) - dayOf(b.figure));
  if (!inOrder.some((p) => p.figure.value !== null))
    throw new RangeError("platform-tide needs a published count");
  return {
    kind: "platform-tide",
    plot: (size) => plot(inOrder, band, words, size),
    points: (size) => {
      const { x, y } = placeTide(inOrder, band, words, size);
      const points = inOrder.map(({ figure }, row) =>
        figure.value === null ? null : { x: x(dayOf(figure)), y: y(figure.value), row, column: 1 },
      );
      return oneSeries(points, ["head", 0, "value"]);
    },
    table: {
      columns: [
        { label: words.columns.date, numeric: false },
        { label: words.columns.value, numeric: true },
      ],
      rows: inOrder.map((p) => [p.date, p.figure.value ?? p.value]),
    },
  };
}

function dayOf(figure: Figure): number {
  if (figure.asOf === null)
    throw new TypeError(`${figure.label}: a published count needs its date`);
  return epochMs(figure.asOf);
}

function plot(
  published: readonly TidePointInput[],
  band: TideBand | null,
  words: TideWords,
  size: PlotSize,
) {
  const place = placeTide(published, band, words, size);
  const { left, right, top, bottom } = place.area;
  const start = size.narrow ? 0 : left;
  const x = { type: "utc", domain: place.time.domain, range: [left, right], nice: false };
  const y = { type: "linear", domain: place.users.domain, range: [bottom, top], nice: false };
  const names = place.time.ticks.map((t) => ({
    x: place.x(t.ms),
    lines: t.month === null ? [t.year ?? ""] : [t.month, t.year ?? ""],
  }));
  const foot = axisFoot(names, place.note, { left: 0, top: bottom, width: size.width });
  const grid: Segment[] = place.users.ticks
    .filter((value) => value !== 0)
    .map((value) => ({
      x: start,
      x2: right,
      y: place.y(value),
      y2: place.y(value),
      color: color("grid"),
    }));
  const base: Segment = { x: start, x2: right, y: bottom, y2: bottom, color: color("axis") };
  return plotSpec(size.width, foot.bottom, [
    ...boxes(
      place.band ? [{ ...place.band, y: top, y2: bottom, color: color("band") }] : [],
      PIXELS,
    ),
    ...segments(clearOf(grid, place.labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments([base, ...place.ticks], PIXELS, {}),
    ...segments(clearOf(place.bandEdges, place.labels), PIXELS, {}),
    ...segments(place.joins, { x, y }, { strokeWidth: 2, strokeDash: [6, 4] }),
    ...points(place.points, { x, y }, true),
    ...texts([...place.labels, ...foot.labels]),
  ]);
}
