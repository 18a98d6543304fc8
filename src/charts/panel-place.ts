import { axisFoot } from "./axis-foot.ts";
import type { Box } from "./label-placement.ts";
import type { Label, Path, Point, Segment } from "./layers.ts";
import { type NumberAxis, share } from "./number-axis.ts";
import type { SpotRun } from "./points-series.ts";
import { knownOf, msOf, stretchesOf } from "./series-counts.ts";
import type { PanelInput } from "./series-input.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { thin } from "./thin.ts";
import { axisNames } from "./tide-names.ts";
import type { TimeAxis } from "./time-axis.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** One panel's marks and words. */
export interface PanelPlace {
  readonly grid: readonly Segment[];
  readonly rules: readonly Segment[];
  readonly solid: readonly Path[];
  readonly dashed: readonly Path[];
  readonly dots: readonly Point[];
  readonly ends: readonly Point[];
  readonly labels: readonly Label[];
  /** Its counts. */
  readonly runs: readonly SpotRun[];
  /** Lower edge of its lowest word. */
  readonly deepest: number;
}

export interface PanelPart {
  readonly panel: PanelInput;
  readonly axis: NumberAxis;
  readonly title: readonly Line[];
  readonly names: readonly Line[][];
  readonly value: readonly Line[];
  readonly rupture: readonly Line[];
}

export interface PanelFrame {
  readonly cell: Box;
  readonly area: Box;
  readonly time: TimeAxis;
}

export function drawPanel(part: PanelPart, { cell, area, time }: PanelFrame): PanelPlace {
  const [start, end] = time.domain;
  const x = (ms: number) => area.left + ((ms - start) / (end - start)) * (area.right - area.left);
  const y = (value: number) => area.bottom - share(part.axis, value) * (area.bottom - area.top);
  const ink = color("accent");
  const drawn = stretchesOf(part.panel, part.panel.rupture).map((s) => ({
    color: ink,
    dashed: s.dashed,
    spots: thin(s.counts.map((c) => ({ x: x(c.ms), y: y(c.value) }))),
  }));
  const paths = drawn.filter((d) => d.spots.length > 1);
  const known = knownOf(part.panel);
  const last = known.at(-1);
  const ends = last ? [{ x: x(last.ms), y: y(last.value), color: ink }] : [];
  const level = (value: number, token: "grid" | "axis"): Segment => ({
    x: area.left,
    x2: area.right,
    y: y(value),
    y2: y(value),
    color: color(token),
  });
  const foot = axisFoot(
    time.ticks.map((t) => ({
      x: x(t.ms) - cell.left,
      lines: t.month === null ? [t.year ?? ""] : [t.month, t.year ?? ""],
    })),
    "",
    { left: 0, top: area.bottom, width: cell.right - cell.left },
  );
  const ticks = time.ticks
    .map((t) => x(t.ms))
    .map((at) => ({ x: at, x2: at, y: area.bottom, y2: area.bottom + 4, color: color("axis") }));
  const rupture = markOf(part, x, cell, area);
  return {
    grid: !last ? [] : part.axis.ticks.filter((t) => t !== 0).map((t) => level(t, "grid")),
    rules: [level(0, "axis"), ...ticks, ...rupture.rules],
    solid: paths.filter((p) => !p.dashed),
    dashed: paths.filter((p) => p.dashed),
    dots: drawn.flatMap((d) =>
      d.spots.length === 1 ? d.spots.map((s) => ({ ...s, color: ink })) : [],
    ),
    ends,
    labels: [
      ...stack(part.title, cell.left, "start", cell.top),
      ...rupture.labels,
      ...(last ? axisNames(part.names, part.axis, y, area.left - 6) : []),
      ...(ends[0] ? endLabels(part, area, ends[0].y) : whyEmpty(part, area)),
      ...foot.labels.map((l) => ({ ...l, x: l.x + cell.left })),
    ],
    runs: [
      {
        origin: area.left,
        spots: known.map((c) => ({ ms: c.ms, x: x(c.ms), y: y(c.value) })),
      },
    ],
    deepest: foot.bottom,
  };
}

function endLabels(part: PanelPart, area: Box, at: number): Label[] {
  const half = blockHeight(part.value) / 2;
  const centre = Math.min(Math.max(at, area.top - 5 + half), area.bottom - half + 4);
  return stack(part.value, area.right + 9, "start", centre - half);
}

/** A panel without any count says why in place of a line. */
function whyEmpty(part: PanelPart, area: Box): Label[] {
  const words = linesOf(
    part.panel.value,
    area.right - area.left - 8,
    PLOT_TYPE.detail,
    color("quiet"),
    4,
  );
  const middle = (area.top + area.bottom - blockHeight(words)) / 2;
  return stack(words, (area.left + area.right) / 2, "middle", middle);
}

/** A hairline on the day of the break, its words above the plot and within the panel. */
function markOf(part: PanelPart, x: (ms: number) => number, cell: Box, area: Box) {
  const { rupture } = part.panel;
  if (!rupture) return { rules: [], labels: [] };
  const at = x(msOf(rupture.at));
  if (at < area.left || at > area.right) return { rules: [], labels: [] };
  const half = blockWidth(part.rupture) / 2;
  const centre = Math.min(Math.max(at, area.left + half), cell.right - half);
  const top = area.top - 5 - blockHeight(part.rupture);
  return {
    rules: [{ x: at, x2: at, y: area.top - 2, y2: area.bottom, color: color("quiet") }],
    labels: stack(part.rupture, centre, "middle", top),
  };
}
