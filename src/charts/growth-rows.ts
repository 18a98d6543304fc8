import { beside } from "./beside.ts";
import type { PlotSize } from "./chart.ts";
import type { NamedMark } from "./growth-input.ts";
import type { Label } from "./layers.ts";
import { type NumberAxis, share } from "./number-axis.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack, widthOf } from "./text-block.ts";
import { color, seriesColor } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Where the rows of `growth-per-day` stand, in SVG units. */
export interface GrowthPlace {
  readonly range: readonly [number, number];
  readonly at: (value: number) => number;
  readonly names: readonly (readonly Line[])[];
  readonly values: readonly {
    readonly lines: readonly Line[];
    readonly x: number;
    readonly anchor: "start" | "end";
  }[];
  readonly centres: readonly number[];
  /** Upper edges of the names; on a narrow plot they stand above their row. */
  readonly tops: readonly number[];
  readonly bottom: number;
}

const GAP = 11;
const BETWEEN = 18;
/** Keeps a label that just fits from being moved by a rounding error. */
const SLACK = 0.5;

export function placeGrowth(
  rows: readonly NamedMark[],
  axis: NumberAxis,
  size: PlotSize,
): GrowthPlace {
  const room = size.narrow ? size.width : size.width * 0.32;
  const names = rows.map((r) => [
    ...linesOf(r.name, room, PLOT_TYPE.name, color("ink"), 2),
    ...linesOf(r.period, room, PLOT_TYPE.detail, color("quiet"), 2),
  ]);
  const left = size.narrow ? 10 : Math.max(...names.map(blockWidth)) + 24;
  const right = endOfAxis(rows, axis, left, size.width);
  const at = (value: number) => left + share(axis, value) * (right - left);
  const values = rows.map((row, i) =>
    valueBlock(row, at, { left, right: size.width }, seriesColor(i)),
  );
  const centres: number[] = [];
  const tops: number[] = [];
  let top = 4;
  for (const [i, name] of names.entries()) {
    const [above, block] = [blockHeight(name), blockHeight(values[i]?.lines ?? [])];
    const tall = size.narrow ? block : Math.max(above, block);
    centres.push(top + (size.narrow ? above + 3 : 0) + tall / 2);
    tops.push(size.narrow ? top : top + (tall - above) / 2);
    top += (size.narrow ? above + 3 : 0) + tall + BETWEEN;
  }
  return { range: [left, right], at, names, values, centres, tops, bottom: top - BETWEEN / 2 };
}

export function growthLabels(rows: readonly NamedMark[], place: GrowthPlace): Label[] {
  return rows.flatMap((_, i) => {
    const value = place.values[i];
    const centre = place.centres[i] ?? 0;
    return [
      ...stack(place.names[i] ?? [], 0, "start", place.tops[i] ?? 0),
      ...(value
        ? stack(value.lines, value.x, value.anchor, centre - blockHeight(value.lines) / 2)
        : []),
    ];
  });
}

/** The axis ends where the labels to the right of their dots still find room, but keeps half of the plot. */
function endOfAxis(
  rows: readonly NamedMark[],
  axis: NumberAxis,
  left: number,
  width: number,
): number {
  const ends = rows.map(({ figure, value, range }) => {
    const part = share(axis, figure.hi ?? figure.value ?? axis.domain[0]);
    const label = Math.max(widthOf(value, PLOT_TYPE.value), widthOf(range ?? "", PLOT_TYPE.detail));
    return figure.value === null || part <= 0
      ? width
      : left + (width - GAP - label - left - SLACK) / part;
  });
  return Math.max(left + (width - left) / 2, Math.min(width - 20, ...ends));
}

function valueBlock(
  { figure, value, range }: NamedMark,
  at: (value: number) => number,
  bounds: { readonly left: number; readonly right: number },
  ink: string,
) {
  if (figure.value === null) {
    const lines = linesOf(value, bounds.right - bounds.left, PLOT_TYPE.detail, color("quiet"), 3);
    return { lines, x: bounds.left, anchor: "start" as const };
  }
  const label = Math.max(widthOf(value, PLOT_TYPE.value), widthOf(range ?? "", PLOT_TYPE.detail));
  const mark = {
    left: at(figure.lo ?? figure.value) - GAP,
    right: at(figure.hi ?? figure.value) + GAP,
  };
  const place = beside(mark, label, bounds);
  const lines = [
    ...linesOf(value, place.room, PLOT_TYPE.value, ink, 2),
    ...linesOf(range ?? "", place.room, PLOT_TYPE.detail, color("quiet"), 2),
  ];
  return {
    lines,
    x: place.x,
    anchor: place.side === "after" ? ("start" as const) : ("end" as const),
  };
}
