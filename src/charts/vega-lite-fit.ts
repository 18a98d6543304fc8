import type { TopLevelSpec } from "vega-lite";
import type { PlotSize } from "./chart.ts";
import type { Plot } from "./plot.ts";
import { GAP, mostColumns, NARROWEST_INNER, type PanelLayout } from "./vega-lite-composed.ts";
import type { CleanPanels } from "./vega-lite-input.ts";

/** What a drawing needed: with so many columns, so much more width than its plots. */
export interface Measured {
  readonly size: PlotSize;
  readonly layout: PanelLayout;
  readonly around: number;
}

type Draw = (size: PlotSize, layout: PanelLayout) => TopLevelSpec;

/** Axis of a panel before anything is measured. */
const GUESS = 44;
const PASSES = 4;

/**
 * The layout for a room that was measured; for another, what the nearest one of its kind needed around its plots
 * is taken off, column by column.
 */
export function layoutFor(
  clean: CleanPanels,
  size: PlotSize,
  measured: readonly Measured[],
): PanelLayout {
  const alike = measured.filter((m) => m.size.narrow === size.narrow);
  const exact = alike.find((m) => m.size.width === size.width);
  if (exact) return exact.layout;
  const distance = (m: Measured) => Math.abs(m.size.width - size.width);
  const nearest = alike.toSorted((a, b) => distance(a) - distance(b))[0];
  const each = nearest ? nearest.around / nearest.layout.columns : GUESS + GAP;
  return widest(clean, size, each);
}

/** As many columns as leave each plot its least width. */
function widest(clean: CleanPanels, size: PlotSize, each: number): PanelLayout {
  let columns = mostColumns(clean, size);
  const inner = () => Math.floor(size.width / columns - each);
  while (columns > 1 && inner() < NARROWEST_INNER) columns--;
  return { columns, inner: Math.max(1, inner()) };
}

/**
 * Finds how wide plots may be for their axes and names to fit as well: Vega lays these out itself, so it draws, is
 * measured, and draws again.
 * @throws RangeError where no plot fits, with what to write in place of it
 */
export async function measure(
  clean: CleanPanels,
  size: PlotSize,
  spec: Draw,
  draw: (spec: TopLevelSpec) => Promise<Pick<Plot, "width">>,
): Promise<Measured> {
  const first = widest(clean, size, GUESS);
  for (let columns = first.columns; columns > 0; columns--) {
    let inner = Math.max(NARROWEST_INNER, Math.floor(size.width / columns - GUESS));
    let best: Measured | null = null;
    for (let pass = 0; pass < PASSES; pass++) {
      const { width } = await draw(spec(size, { columns, inner }));
      const around = width - columns * inner;
      if (width <= size.width && inner > (best?.layout.inner ?? 0))
        best = { size, layout: { columns, inner }, around };
      // Ticks change with the width, and what they need with them: the last try may be too wide again.
      const next = Math.floor((size.width - around) / columns);
      if (next === inner || next < NARROWEST_INNER) break;
      inner = next;
    }
    if (best) return best;
  }
  throw new RangeError(
    `the plots do not fit into ${size.width} units beside their names and axes. Shorten the names, write fewer \`columns\`, or make each plot a chart of its own.`,
  );
}
