import { fromEpochMs } from "../calendar/dates.ts";
import { axisFoot } from "./axis-foot.ts";
import type { PlotSize } from "./chart.ts";
import type { Label, Path, Point, Segment } from "./layers.ts";
import { countAxis, type NumberAxis } from "./number-axis.ts";
import { panelGrid, rowsOf } from "./panel-grid.ts";
import { drawPanel, type PanelFrame, type PanelPlace } from "./panel-place.ts";
import type { SpotRun } from "./points-series.ts";
import { knownOf } from "./series-counts.ts";
import type { PanelInput, SeriesBreak, SeriesWords } from "./series-input.ts";
import { blockHeight, blockWidth, type Line, linesOf, widthOf } from "./text-block.ts";
import { color } from "./theme.ts";
import { timeAxis } from "./time-axis.ts";
import { PLOT_TYPE, type TypeStyle } from "./type-scale.ts";

/** Everything in `panels`, in SVG units. */
export interface PanelsPlace extends PanelPlace {
  readonly bottom: number;
}

const BETWEEN = 22;

export function placePanels(
  series: readonly PanelInput[],
  words: SeriesWords,
  size: PlotSize,
): PanelsPlace {
  const scaled = series.map((panel) => ({
    panel,
    axis: countAxis(
      knownOf(panel).map((c) => c.value),
      3,
    ),
  }));
  const grid = panelGrid(columnsOf(scaled, words, size), size.width);
  const quiet = color("quiet");
  const sized = scaled.map(({ panel, axis }) => {
    return {
      panel,
      axis,
      title: linesOf(panel.name, grid.width, PLOT_TYPE.name, color("ink"), 2),
      names: axis.ticks.map((t) =>
        linesOf(words.tick(t), grid.width * NAMES_SHARE, PLOT_TYPE.axis, quiet, 1),
      ),
      value: linesOf(panel.value, grid.width * VALUE_SHARE, PLOT_TYPE.value, color("accent"), 2),
    };
  });
  const before = Math.max(...sized.flatMap((p) => p.names.map(blockWidth))) + 8;
  const parts = sized.map((p) => ({
    ...p,
    rupture: wordsAt(p.panel.rupture, grid.width - before),
  }));
  const drawn = parts.filter((p) => knownOf(p.panel).length > 0);
  const after = Math.max(...drawn.map((p) => blockWidth(p.value))) + 9;
  const days = series.flatMap(knownOf).map((c) => c.ms);
  const time = timeAxis(
    fromEpochMs(days.reduce((a, b) => Math.min(a, b))),
    fromEpochMs(days.reduce((a, b) => Math.max(a, b))),
    grid.width - before - after,
    words,
  );
  const found: PanelPlace[] = [];
  let top = 2;
  for (const [r, row] of rowsOf(parts, grid.columns).entries()) {
    const titleHeight = Math.max(...row.map((p) => blockHeight(p.title)));
    const ruptureHeight = Math.max(...row.map((p) => blockHeight(p.rupture)));
    const plotTop = top + titleHeight + ruptureHeight + 12;
    const bottom = plotTop + (size.narrow ? 92 : 104);
    let deepest = bottom;
    for (const [c, part] of row.entries()) {
      const left = grid.left(r * grid.columns + c);
      const frame: PanelFrame = {
        cell: { left, right: left + grid.width, top, bottom },
        area: { left: left + before, right: left + grid.width - after, top: plotTop, bottom },
        time,
      };
      const place = drawPanel(part, frame);
      found.push(place);
      deepest = Math.max(deepest, place.deepest);
    }
    top = deepest + BETWEEN;
  }
  const note = axisFoot([], words.note, { left: 0, top: top - BETWEEN + 6, width: size.width });
  const all = <T>(pick: (p: PanelPlace) => readonly T[]) => found.flatMap(pick);
  return {
    grid: all((p): readonly Segment[] => p.grid),
    rules: all((p): readonly Segment[] => p.rules),
    solid: all((p): readonly Path[] => p.solid),
    dashed: all((p): readonly Path[] => p.dashed),
    dots: all((p): readonly Point[] => p.dots),
    ends: all((p): readonly Point[] => p.ends),
    labels: [...all((p): readonly Label[] => p.labels), ...note.labels],
    runs: all((p): readonly SpotRun[] => p.runs),
    deepest: top,
    bottom: note.bottom,
  };
}

function wordsAt(rupture: SeriesBreak | undefined, room: number): Line[] {
  return rupture ? linesOf(rupture.label, room, PLOT_TYPE.detail, color("quiet"), 2) : [];
}

const NAMES_SHARE = 0.3;
const VALUE_SHARE = 0.36;

/** Wide three beside each other, narrow one, or two where there are many; fewer where a number would not fit. */
function columnsOf(
  parts: readonly { readonly axis: NumberAxis; readonly panel: PanelInput }[],
  words: SeriesWords,
  size: PlotSize,
): number {
  const count = parts.length;
  const most = size.narrow ? (count > 6 ? 2 : 1) : count === 4 ? 2 : Math.min(count, 3);
  const widest = (texts: readonly string[], style: TypeStyle) =>
    Math.max(0, ...texts.flatMap((t) => t.split(" ").map((word) => widthOf(word, style))));
  const names = widest(
    parts.flatMap((p) => p.axis.ticks.map(words.tick)),
    PLOT_TYPE.axis,
  );
  const value = widest(
    parts.map((p) => p.panel.value),
    PLOT_TYPE.value,
  );
  const fits = (columns: number) => {
    const { width } = panelGrid(columns, size.width);
    return names <= width * NAMES_SHARE && value <= width * VALUE_SHARE;
  };
  return most === 3 && fits(3) ? 3 : most >= 2 && fits(2) ? 2 : 1;
}
