import type { ChartDesign, PlotSize } from "./chart.ts";
import { drawPlot, type Plot } from "./plot.ts";

const drawn = new WeakMap<ChartDesign, Map<string, Promise<Plot>>>();

/** A design's plot at a size, drawn once: pictures of one size differ only in their fonts and their ground. */
export function plotOf(design: ChartDesign, size: PlotSize): Promise<Plot> {
  const plots = drawn.get(design) ?? new Map<string, Promise<Plot>>();
  drawn.set(design, plots);
  const key = `${size.width} ${size.narrow}`;
  const plot = plots.get(key) ?? drawPlot(design.plot(size));
  plots.set(key, plot);
  return plot;
}
