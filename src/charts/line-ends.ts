import type { Box, Spot } from "./label-placement.ts";
import type { Label, Segment } from "./layers.ts";
import { spreadOut } from "./spread-out.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack, widthOf } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Name and last value of a line, still to be placed at its end. */
export interface EndBlock {
  readonly color: string;
  readonly width: number;
  readonly height: number;
  labels(x: number, top: number): Label[];
}

const SPACE = 6;
const BETWEEN = 3;

/** Name and value on one line where there is room, else below each other and flush with the side of the line. */
export function endBlock(
  name: string,
  value: string,
  ink: string,
  room: number,
  flush: "start" | "end" = "start",
): EndBlock {
  const first = widthOf(name, PLOT_TYPE.name);
  const second = widthOf(value, PLOT_TYPE.detail);
  if (first + SPACE + second <= room) {
    const [nameLine, valueLine] = [
      line(name, PLOT_TYPE.name, ink),
      line(value, PLOT_TYPE.detail, ink),
    ];
    return {
      color: ink,
      width: first + SPACE + second,
      height: PLOT_TYPE.name.leading + BETWEEN,
      labels: (x, top) => [
        ...stack(nameLine, x, "start", top + BETWEEN / 2),
        ...stack(valueLine, x + first + SPACE, "start", top + BETWEEN / 2 + 0.7),
      ],
    };
  }
  const block = [
    ...linesOf(name, room, PLOT_TYPE.name, ink, 2),
    ...linesOf(value, room, PLOT_TYPE.detail, ink, 2),
  ];
  const width = blockWidth(block);
  return {
    color: ink,
    width,
    height: blockHeight(block) + BETWEEN,
    labels: (x, top) => stack(block, flush === "start" ? x : x + width, flush, top + BETWEEN / 2),
  };
}

function line(text: string, style: Omit<Line, "text" | "color">, ink: string): Line[] {
  return linesOf(text, Number.POSITIVE_INFINITY, style, ink, 1);
}

/**
 * The labels in a column of their own, each as near to the end of its line as the others let it; a thin
 * leader shows the way where that is not near enough. A line that has no end is named at the foot.
 */
export function placeEnds(
  blocks: readonly EndBlock[],
  ends: readonly (Spot | null)[],
  x: number,
  bounds: Pick<Box, "top" | "bottom">,
): { readonly labels: Label[]; readonly leaders: Segment[] } {
  const wishes = blocks.map(({ height }, i) => ({ centre: ends[i]?.y ?? bounds.bottom, height }));
  const tops = spreadOut(wishes, bounds.top, bounds.bottom);
  const leaders = blocks.flatMap(({ height }, i) => {
    const [end, middle] = [ends[i], (tops[i] ?? 0) + height / 2];
    if (!end || (Math.abs(middle - end.y) <= 4 && x - end.x < 24)) return [];
    return [{ x: end.x + 6, y: end.y, x2: x - 4, y2: middle, color: color("axis") }];
  });
  return { labels: blocks.flatMap((b, i) => b.labels(x, tops[i] ?? 0)), leaders };
}
