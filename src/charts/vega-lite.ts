import type { TopLevelSpec } from "vega-lite";
import type { Cell, ChartDesign, ChartTable, PlotSize } from "./chart.ts";
import { cleanSpec } from "./vega-lite-clean.ts";
import { composedSpec, type PanelLayout } from "./vega-lite-composed.ts";
import { layoutFor, type Measured, measure } from "./vega-lite-fit.ts";
import type {
  AuthoredRow,
  AuthoredSpec,
  AuthoredWords,
  CleanPanels,
  CleanSpec,
} from "./vega-lite-input.ts";
import { authoredTheme } from "./vega-lite-theme.ts";

const TALL = 280;

/** A design of an author's own. */
export interface AuthoredDesign extends ChartDesign {
  /** Headings of its panels, null for those that have none; no list where it is a single plot. */
  readonly panels?: readonly (string | null)[];
  /**
   * The same with its panels measured, so that they fill the rooms of these sizes.
   * @throws RangeError where they do not fit into one
   */
  fit?(sizes: readonly PlotSize[]): Promise<ChartDesign>;
}

/**
 * A plot that the author of a report designed, in Vega-Lite, of layers or a single mark, or several of them: split by
 * a column, repeated for columns, or put side by side. Its rows are inline. It is rebuilt from what a picture may
 * hold, under names of ours, in our type and colours. Several plots become a table of panels, as wide as each other.
 * @throws TypeError or RangeError that names the place in the specification and says why it is refused.
 */
export function authoredPlot(
  authored: AuthoredSpec,
  words: AuthoredWords,
  data?: readonly AuthoredRow[],
): AuthoredDesign {
  const clean = cleanSpec(authored, data);
  const design = { kind: "vega-lite", table: tableOf(clean) };
  if (!("panels" in clean)) return { ...design, plot: (size) => plot(clean, words, size) };
  const spec = (size: PlotSize, layout: PanelLayout) => composedSpec(clean, words, size, layout);
  const laidOut = (measured: readonly Measured[]): ChartDesign => ({
    ...design,
    plot: (size) => spec(size, layoutFor(clean, size, measured)),
  });
  return {
    ...laidOut([]),
    panels: clean.panels.map((panel) => panel.heading),
    fit: async (sizes) => {
      // Vega is heavy: a site whose reports are all in the cache never loads it.
      const { drawPlot } = await import("./plot.ts");
      const measured: Measured[] = [];
      for (const size of sizes) measured.push(await measure(clean, size, spec, drawPlot));
      return laidOut(measured);
    },
  };
}

function plot({ spec, height }: CleanSpec, { locale }: AuthoredWords, size: PlotSize) {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: size.width,
    height: height ?? TALL,
    padding: 0,
    // The frame gives the width; axes and legend take theirs from it.
    autosize: { type: "fit", contains: "padding" },
    background: "transparent",
    config: authoredTheme(locale, size.narrow),
    ...spec,
  } as unknown as TopLevelSpec;
}

/** All rows that are drawn, under the names that the author gave them. */
function tableOf({ rows, names }: CleanSpec | CleanPanels): ChartTable {
  const cells = rows.map((row) => names.map((name) => cellOf(row, name)));
  return {
    columns: names.map((label, i) => ({
      label,
      numeric: cells.every((row) => typeof (row[i] ?? 0) === "number"),
    })),
    rows: cells,
  };
}

function cellOf(row: AuthoredRow, name: string): Cell {
  const cell = Object.hasOwn(row, name) ? row[name] : null;
  if (cell === undefined || cell === null) return null;
  if (typeof cell === "bigint") return Number(cell);
  return typeof cell === "boolean" ? String(cell) : cell;
}
