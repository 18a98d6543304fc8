import type { PlotSize } from "./chart.ts";
import type { Label, Point, Segment } from "./layers.ts";
import { logAxis, type NumberAxis, share } from "./number-axis.ts";
import { type Strip, strip } from "./post-strip.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack, widthOf } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";
import type { TypicalPostRow } from "./typical-post-input.ts";
import { drawTypicalRow, type RowMarks } from "./typical-post-row.ts";

/** Everything in `typical-post`, in SVG units. */
export interface TypicalPlace {
  readonly left: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Where posts without views stand; null where there are none. */
  readonly zero: number | null;
  readonly dotSize: number;
  readonly dots: readonly Point[];
  readonly largest: readonly Point[];
  readonly medians: readonly Segment[];
  readonly intervals: readonly Segment[];
  readonly hollow: readonly Segment[];
  readonly labels: readonly Label[];
  /** The marks of each account. */
  readonly accounts: readonly Pick<RowMarks, "medians" | "largest" | "hollow">[];
}

/** Room between accounts, and how far dots reach from the middle of theirs. */
const HEIGHTS = { full: { between: 20, reach: 30 }, low: { between: 8, reach: 9 } } as const;
/** What zero is set apart from the first power of ten. */
const ZERO_GAP = 30;

/** Views of the posts that have a count, smallest first. */
export function viewsOf(row: TypicalPostRow): number[] {
  return row.posts.flatMap((p) => (p.value === null ? [] : [p.value])).sort((a, b) => a - b);
}

/** @param height In a low place the posts stand closer, and the median of the period before has no number. */
export function placeTypical(
  given: readonly TypicalPostRow[],
  size: PlotSize,
  height: keyof typeof HEIGHTS = "full",
): TypicalPlace {
  const { between, reach } = HEIGHTS[height];
  const rows = height === "full" ? given : given.map(unnamed);
  const views = rows.map(viewsOf);
  const shown = rows.flatMap((row, i) => [...(views[i] ?? []), ...boundsOf(row)]);
  const above = shown.filter((v) => v > 0);
  const axis = logAxisTo(above);
  const names = rows.map((r) => nameOf(r, size.narrow ? size.width : size.width * 0.26));
  const left = size.narrow ? 8 : Math.max(...names.map(blockWidth)) + 24;
  const hasZero = shown.some((v) => v <= 0);
  const first = left + (hasZero ? ZERO_GAP : 0);
  const right = endOfAxis(rows, views, axis, first, size.width);
  const at = (value: number) => (value > 0 ? first + share(axis, value) * (right - first) : left);
  const radius = Math.max(...views.map((v) => v.length)) > 120 ? 1.75 : 3;

  const marks: RowMarks[] = [];
  const labels: Label[] = [];
  let top = 4;
  for (const [i, row] of rows.entries()) {
    const name = names[i] ?? [];
    const dots: Strip = strip((views[i] ?? []).map(at), radius, reach);
    const start = top + (size.narrow ? blockHeight(name) + 2 : 0);
    const bounds = { left: size.narrow ? 0 : left - 4, right: size.width };
    const drawn = drawTypicalRow({ row, views: views[i] ?? [], dots, at, top: start, bounds });
    const beside = Math.max(top, drawn.centre - blockHeight(name) / 2);
    const nameTop = size.narrow ? top : beside;
    labels.push(...stack(name, 0, "start", nameTop), ...drawn.labels);
    marks.push(drawn);
    top = Math.max(drawn.bottom, nameTop + blockHeight(name)) + between;
  }
  return {
    left,
    bottom: top - between / 2,
    ticks: axis.ticks.map((value) => ({ value, x: at(value) })),
    zero: hasZero ? left : null,
    dotSize: 4 * radius * radius,
    dots: marks.flatMap((m) => m.dots),
    largest: marks.flatMap((m) => m.largest),
    medians: marks.flatMap((m) => m.medians),
    intervals: marks.flatMap((m) => m.intervals),
    hollow: marks.flatMap((m) => m.hollow),
    labels,
    accounts: marks,
  };
}

function unnamed(row: TypicalPostRow): TypicalPostRow {
  return { ...row, previous: row.previous && { ...row.previous, value: "" } };
}

/** From a power of ten below the values to their largest: what lies beyond it would be empty paper. */
function logAxisTo(values: readonly number[]): NumberAxis {
  const whole = logAxis(values.length > 0 ? values : [1]);
  const [start, end] = whole.domain;
  const high = Math.min(end, Math.max(start * 10, ...values));
  return { ...whole, domain: [start, high], ticks: whole.ticks.filter((t) => t <= high) };
}

function nameOf(row: TypicalPostRow, room: number): Line[] {
  return [
    ...linesOf(row.name, room, PLOT_TYPE.name, color("ink"), 2),
    ...linesOf(row.detail, room, PLOT_TYPE.detail, color("quiet"), 2),
  ];
}

function boundsOf({ median, previous }: TypicalPostRow): number[] {
  const values = [median.value, median.lo, median.hi, previous?.median.value ?? null];
  return values.filter((v) => v !== null);
}

/** The axis ends where the name of each largest post still finds room after its dot, but keeps half of the plot. */
function endOfAxis(
  rows: readonly TypicalPostRow[],
  views: readonly (readonly number[])[],
  axis: NumberAxis,
  left: number,
  width: number,
): number {
  const ends = rows.flatMap((row, i) => {
    const most = views[i]?.at(-1) ?? 0;
    const part = most > 0 ? share(axis, most) : 0;
    if (part <= 0) return [];
    return [left + (width - 11 - widthOf(row.largest, PLOT_TYPE.detail) - 1 - left) / part];
  });
  return Math.max(left + (width - left) / 2, Math.min(width - 20, ...ends));
}
