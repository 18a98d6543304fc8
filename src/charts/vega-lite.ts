import type { TopLevelSpec } from "vega-lite";
import type { Cell, ChartDesign, ChartTable, PlotSize } from "./chart.ts";
import { cleanSpec } from "./vega-lite-clean.ts";
import type { AuthoredRow, AuthoredSpec, AuthoredWords, CleanSpec } from "./vega-lite-input.ts";
import { authoredTheme } from "./vega-lite-theme.ts";

const TALL = 280;

/**
 * A plot that the author of a report designed, in Vega-Lite: one plot, of layers or a single mark, with its rows
 * inline. It is rebuilt from what a picture may hold, under names of ours, in our type and colours.
 * @throws TypeError or RangeError that names the place in the specification and says why it is refused.
 */
export function authoredPlot(
  authored: AuthoredSpec,
  words: AuthoredWords,
  data?: readonly AuthoredRow[],
): ChartDesign {
  const clean = cleanSpec(authored, data);
  return {
    kind: "vega-lite",
    plot: (size) => plot(clean, words, size),
    table: tableOf(clean.rows),
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
function tableOf(rows: readonly AuthoredRow[]): ChartTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
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
