import type { ChartDesign, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import { lines, PIXELS, plotSpec, points, segments, texts } from "./layers.ts";
import { placePanels } from "./panels-place.ts";
import { seriesPoints } from "./points-series.ts";
import { knownOf } from "./series-counts.ts";
import type { PanelInput, SeriesWords } from "./series-input.ts";
import { seriesTable } from "./series-table.ts";

/**
 * A small plot per account or platform, each with its own scale from zero over the same days, so that a
 * small account can be read beside a large one. `note` must say that the scales differ.
 */
export function panels(series: readonly PanelInput[], words: SeriesWords): ChartDesign {
  if (!series.some((s) => knownOf(s).length > 0)) {
    throw new RangeError("panels needs at least one count");
  }
  return {
    kind: "panels",
    plot: (size) => plot(series, words, size),
    points: (size) => seriesPoints(series, placePanels(series, words, size).runs),
    table: seriesTable(series, words.columns.date),
  };
}

function plot(series: readonly PanelInput[], words: SeriesWords, size: PlotSize) {
  const place = placePanels(series, words, size);
  return plotSpec(size.width, place.bottom, [
    ...segments(clearOf(place.grid, place.labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments(place.rules, PIXELS, {}),
    ...lines(place.dashed, PIXELS, { strokeWidth: 1.75, strokeDash: [5, 3] }),
    ...lines(place.solid, PIXELS, { strokeWidth: 1.75 }),
    ...points(place.dots, PIXELS, false, 12),
    ...points(place.ends, PIXELS, true, 50),
    ...texts(place.labels),
  ]);
}
