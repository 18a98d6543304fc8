import { epochMs } from "../calendar/dates.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import type { EventInput, EventWords } from "./event-input.ts";
import { placeEvent } from "./event-place.ts";
import { placeStrip } from "./event-strip.ts";
import { clearOf } from "./grid.ts";
import { lines, PIXELS, plotSpec, points, segments, texts } from "./layers.ts";
import { oneSeries } from "./points-series.ts";

/**
 * A daily flow around an event with the medians before and after it, and beside it (on a narrow plot below) how
 * large the same difference is on ordinary days: what happened is only as unusual as they let it be.
 */
export function eventBeforeAfter(input: EventInput, words: EventWords): ChartDesign {
  if (!input.days.some((d) => d.value !== null))
    throw new RangeError("event-before-after needs at least one day that was counted");
  const { date, value, difference } = words.columns;
  const ordinary = new Map(input.ordinary.map((o) => [o.date, o.difference]));
  const values = new Map(input.days.map((d) => [d.date, d.value]));
  if (input.difference.value !== null) ordinary.set(input.event.from, input.difference.value);
  const dates = [...new Set([...ordinary.keys(), ...values.keys()])].sort();
  return {
    kind: "event-before-after",
    plot: (size) => plot(input, words, size),
    // Of the ordinary days beside it a dot may stand for several: only their whole is meant.
    points: (size) => {
      const rowOf = new Map(dates.map((day, row) => [epochMs(day), row]));
      const { days } = placeEvent(input, words, widthOfDays(size));
      const points = days.map(({ ms, x, y }) => {
        const row = rowOf.get(ms);
        return row === undefined ? null : { x, y, row, column: 1 };
      });
      return oneSeries(points, ["head", 0, "value"]);
    },
    table: {
      columns: [
        { label: date, numeric: false },
        { label: value, numeric: true },
        { label: difference, numeric: true },
      ],
      rows: dates.map((day) => [day, values.get(day) ?? null, ordinary.get(day) ?? null]),
    },
  };
}

/** Where the ordinary days begin, when they stand beside. */
const STRIP_FROM = 0.66;

function widthOfDays({ width, narrow }: PlotSize): number {
  return narrow ? width : width * STRIP_FROM - 24;
}

function plot(input: EventInput, words: EventWords, size: PlotSize) {
  const beside = !size.narrow;
  const left = beside ? size.width * STRIP_FROM : 0;
  const main = placeEvent(input, words, widthOfDays(size));
  const strip = placeStrip(input, words, {
    left,
    right: size.width,
    top: beside ? main.area.top : main.bottom + 22,
  });
  const labels = [...main.labels, ...strip.labels];
  return plotSpec(size.width, Math.max(main.bottom, strip.bottom), [
    ...segments(clearOf([...main.grid, ...strip.zero], labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments(main.rules, PIXELS, {}),
    ...lines(main.paths, PIXELS, { strokeWidth: 1.5 }),
    ...points(main.alone, PIXELS, false, 12),
    ...segments(main.mark, PIXELS, { strokeDash: [4, 3] }),
    ...segments(main.levels, PIXELS, { strokeWidth: 3.5 }),
    ...segments(strip.rules, PIXELS, {}),
    ...points(strip.dots, PIXELS, false, 4 * 2.75 * 2.75),
    ...points(strip.observed, PIXELS, true),
    ...texts(labels),
  ]);
}
