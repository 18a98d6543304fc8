import type { Box, Spot } from "./label-placement.ts";
import type { Label, Point, Segment } from "./layers.ts";
import type { Strip } from "./post-strip.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";
import { FEWEST_FOR_INTERVAL, type TypicalPostRow } from "./typical-post-input.ts";

export interface RowMarks {
  readonly dots: readonly Point[];
  readonly largest: readonly Point[];
  readonly medians: readonly Segment[];
  readonly intervals: readonly Segment[];
  readonly hollow: readonly Segment[];
  readonly labels: readonly Label[];
  readonly centre: number;
  readonly bottom: number;
}

interface RowInput {
  readonly row: TypicalPostRow;
  readonly views: readonly number[];
  readonly dots: Strip;
  readonly at: (views: number) => number;
  readonly top: number;
  readonly bounds: Pick<Box, "left" | "right">;
}

/** From top to bottom: the median's name, its interval, the dots, the name of the hollow tick. */
export function drawTypicalRow({ row, views, dots, at, top, bounds }: RowInput): RowMarks {
  const room = bounds.right - bounds.left;
  const { value: median, lo, hi } = row.median;
  const ranged = views.length >= FEWEST_FOR_INTERVAL && lo !== null && hi !== null && lo < hi;
  if (median === null) return unknown(row, top, bounds);
  const biggest = views.at(-1);
  const after = biggest === undefined ? [] : largestName(row, bounds.right - at(biggest) - 11);
  const value = linesOf(row.value, room, PLOT_TYPE.value, color("accent"), 2);
  const range = linesOf((ranged && row.range) || "", room, PLOT_TYPE.detail, color("quiet"), 1);
  const head = headline(value, range, at(median), bounds);
  const interval = top + head.height + 6;
  const half = Math.max(dots.half, blockHeight(after) / 2);
  const centre = interval + 6 + half;
  const previous = row.previous?.median.value ?? null;
  const named =
    biggest === undefined
      ? null
      : { left: at(biggest) + 6, right: at(biggest) + 14 + blockWidth(after) };
  // A tick that would run through the name of the largest post stands below it instead.
  const blocked =
    previous !== null && named !== null && named.left < at(previous) && at(previous) < named.right;
  const foot = centre + half + (blocked ? 12 : 5);
  const below =
    previous === null
      ? []
      : linesOf(row.previous?.value ?? "", room, PLOT_TYPE.detail, color("quiet"), 2);
  const ink = color("accent");
  const cap = (x: number) => ({ x, x2: x, y: interval - 4, y2: interval + 4, color: ink });
  const tick = (x: number, wide: number, y: number, y2: number, paint: string): Segment => ({
    x: x - wide,
    x2: x + wide,
    y,
    y2,
    color: paint,
  });
  return {
    dots: dots.spots.map((s) => ({ x: s.x, y: centre + s.y, color: color("axis") })),
    largest: biggest === undefined ? [] : [largestDot(dots.spots, at(biggest), centre)],
    medians: [tick(at(median), 1.5, interval - 4, centre + half + 2, ink)],
    intervals: ranged
      ? [{ x: at(lo), x2: at(hi), y: interval, y2: interval, color: ink }, cap(at(lo)), cap(at(hi))]
      : [],
    hollow:
      previous === null
        ? []
        : [
            tick(
              at(previous),
              2,
              blocked ? centre + half + 1 : centre - half,
              foot,
              color("quiet"),
            ),
          ],
    labels: [
      ...head.labels(top),
      ...stack(after, at(biggest ?? 0) + 11, "start", centre - blockHeight(after) / 2),
      ...(previous === null ? [] : centred(below, at(previous), foot + 2, bounds)),
    ],
    centre,
    bottom: foot + (previous === null ? 0 : 2 + blockHeight(below)),
  };
}

function unknown(row: TypicalPostRow, top: number, bounds: RowInput["bounds"]): RowMarks {
  const room = bounds.right - bounds.left;
  const lines = linesOf(row.value, room, PLOT_TYPE.detail, color("quiet"), 3);
  const bottom = top + 4 + blockHeight(lines);
  return {
    ...{ dots: [], largest: [], medians: [], intervals: [], hollow: [] },
    labels: stack(lines, bounds.left, "start", top + 4),
    centre: (top + 4 + bottom) / 2,
    bottom,
  };
}

/** The number is ours and stands whole; the title is a stranger's and is cut where room ends. */
function largestName(row: TypicalPostRow, room: number): Line[] {
  return [
    ...linesOf(row.largest, room, PLOT_TYPE.detail, color("ink"), 2),
    ...linesOf(row.largestTitle ?? "", room, PLOT_TYPE.detail, color("quiet"), 2),
  ];
}

function largestDot(spots: readonly Spot[], x: number, centre: number): Point {
  const spot = spots.find((s) => Math.abs(s.x - x) < 0.1);
  return { x, y: centre + (spot?.y ?? 0), color: color("ink") };
}

/** Value and range on one line over the tick where there is room, else below each other. */
function headline(
  value: readonly Line[],
  range: readonly Line[],
  x: number,
  bounds: RowInput["bounds"],
) {
  const [first, second] = [blockWidth(value), blockWidth(range)];
  const whole = first + (second > 0 ? 6 + second : 0);
  if (value.length === 1 && whole <= bounds.right - bounds.left) {
    const left = Math.min(Math.max(x - whole / 2, bounds.left), bounds.right - whole);
    return {
      height: blockHeight(value),
      labels: (top: number) => [
        ...stack(value, left, "start", top),
        ...stack(range, left + first + 6, "start", top + 0.5),
      ],
    };
  }
  const block = [...value, ...range];
  return {
    height: blockHeight(block),
    labels: (top: number) => centred(block, x, top, bounds),
  };
}

function centred(
  lines: readonly Line[],
  x: number,
  top: number,
  bounds: RowInput["bounds"],
): Label[] {
  const half = blockWidth(lines) / 2;
  const centre = Math.min(Math.max(x, bounds.left + half), bounds.right - half);
  return stack(lines, centre, "middle", top);
}
