import type { TopLevelSpec } from "vega-lite";
import type { PlotSize } from "./chart.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";
import type { AuthoredWords, CleanPanel, CleanPanels } from "./vega-lite-input.ts";
import { asJson, isJson, type Json, listOf } from "./vega-lite-json.ts";
import { namesRows } from "./vega-lite-order.ts";
import { panelTheme } from "./vega-lite-theme.ts";
import { fitLines, wrap } from "./wrap.ts";

/** How several plots stand in a room: so many beside each other, each of that width without its axes. */
export interface PanelLayout {
  readonly columns: number;
  readonly inner: number;
}

/** Between panels, in SVG units: Vega's own distance from the words of one to the words of the next. */
export const GAP = 28;
const ROW_GAP = 24;
/** A panel is not narrower than this with its axis, nor the plot in it than that. */
const NARROWEST = 140;
export const NARROWEST_INNER = 96;
/** Height of a row that is named. */
const STEP = 24;
/** The most that we give a plot where its author does not say: of two, and of many. */
const HIGH = 220;
const LOW = 140;
const LINES_OF_HEADING = 3;
/** Base line of a heading's last line: above the title of the upright axis, and where there is none. */
const ABOVE_TITLE = -30;
const ABOVE_PLOT = -12;

/** Above all panels and their headings, which Vega sees to. */
const OVER_ALL = 18;
/** Channels that have an axis, not a legend. */
const PLACES = new Set(["x", "y", "xOffset", "yOffset"]);

/** The most columns that a room may have, before anything is drawn. */
export function mostColumns({ panels, columns }: CleanPanels, size: PlotSize): number {
  const count = panels.length;
  const own = columns ?? (count === 4 ? 2 : Math.min(count, 3));
  const most = size.narrow ? Math.min(own, count > 6 ? 2 : 1) : own;
  const room = Math.floor((size.width + GAP) / (NARROWEST + GAP));
  return Math.max(1, Math.min(most, count, room));
}

/** Several plots as one specification: a table of panels, read row by row. */
export function composedSpec(
  { panels, data, columns: _, scale }: CleanPanels,
  { locale }: AuthoredWords,
  size: PlotSize,
  layout: PanelLayout,
): TopLevelSpec {
  const foot = panels.some((p) => namesUprightAxis(p.spec)) ? ABOVE_TITLE : ABOVE_PLOT;
  const ownLegends = Object.entries(scale).some(
    ([channel, how]) => how === "independent" && !PLACES.has(channel),
  );
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    padding: 0,
    background: "transparent",
    config: panelTheme(locale, size.narrow, {
      inner: layout.inner,
      namedOnce: scale.y === "shared",
      legendAt: ownLegends ? legendOver(panels, layout.inner, foot) : OVER_ALL,
      legendWidth: ownLegends ? layout.inner : size.width,
    }),
    ...("values" in data ? { data } : {}),
    concat: panels.map((panel, i) => {
      const below = scale.x === "shared" && i + layout.columns < panels.length;
      const before = scale.y === "shared" && i % layout.columns > 0;
      const spec = axisOf(axisOf(panel.spec, "x", below, UNTITLED), "y", before, UNLABELLED);
      const plot = { ...panel, spec };
      return {
        width: layout.inner,
        height: panel.height ?? heightOf(panel, layout.inner, panels.length > 2 ? LOW : HIGH),
        ...headed(plot, layout.inner, foot),
      };
    }),
    columns: layout.columns,
    spacing: { row: ROW_GAP, column: GAP },
    resolve: { scale },
  } as unknown as TopLevelSpec;
}

/** Each plot has a legend, above its heading. */
function legendOver(panels: readonly CleanPanel[], inner: number, foot: number): number {
  const lines = panels.map(({ heading }) =>
    heading === null ? 0 : headingIn(heading, inner).lines.length,
  );
  return Math.max(...lines) * PLOT_TYPE.name.leading - foot + 4;
}

function heightOf({ spec }: CleanPanel, inner: number, most: number) {
  if (namesRows(spec)) return { step: STEP };
  return Math.round(Math.min(most, Math.max(110, inner * 0.6)));
}

const UNTITLED = { title: null };
const UNLABELLED = { title: null, labels: false };

/** A plot whose axis leaves to another panel what that one says as well. */
function axisOf(plot: Json, channel: "x" | "y", elsewhere: boolean, less: object): Json {
  if (!elsewhere) return plot;
  const encoding = asJson(plot.encoding);
  const own = encoding[channel];
  const layer = listOf(plot.layer).map((l) => axisOf(asJson(l), channel, elsewhere, less));
  const spoken = isJson(own) && own.axis !== null;
  const axis = spoken ? { ...own, title: null, axis: { ...asJson(own.axis), ...less } } : own;
  return {
    ...plot,
    ...(spoken ? { encoding: { ...encoding, [channel]: axis } } : {}),
    ...(layer.length > 0 ? { layer } : {}),
  };
}

/**
 * A plot with its heading above the left end of its axis. Vega's own titles of plots come with attributes that a
 * picture may not hold, so these are marks.
 */
function headed({ heading, spec }: CleanPanel, inner: number, foot: number): Json {
  if (heading === null) return spec;
  const { lines, size } = headingIn(heading, inner);
  const words = lines.toReversed().map((text, i) => ({
    data: { values: [{ c0: 0 }] },
    mark: {
      ...{ type: "text", text, align: "left", baseline: "alphabetic", color: color("ink") },
      ...{ fontSize: size, fontWeight: PLOT_TYPE.name.weight },
    },
    encoding: { x: { value: 0 }, y: { value: foot - i * PLOT_TYPE.name.leading } },
  }));
  const { data, ...plot } = spec;
  return { ...(data === undefined ? {} : { data }), layer: [plot, ...words] };
}

/** Lines at their full size where these are few enough; a word is broken only where it is wider than its plot. */
function headingIn(heading: string, inner: number): ReturnType<typeof fitLines> {
  const { name, axis } = PLOT_TYPE;
  const lines = wrap(heading, inner, name.size, name.weight);
  return lines.length <= LINES_OF_HEADING
    ? { lines, size: name.size }
    : fitLines(heading, inner, name, LINES_OF_HEADING, axis.size);
}

/** Whether an upright axis has its title above the plot. */
function namesUprightAxis(plot: Json): boolean {
  const { y } = asJson(plot.encoding);
  const { axis, title } = asJson(y);
  const named = isJson(y) && axis !== null && title !== null && asJson(axis).title !== null;
  return named || listOf(plot.layer).some((layer) => namesUprightAxis(asJson(layer)));
}
