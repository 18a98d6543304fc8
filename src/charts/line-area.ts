import type { PlotSize } from "./chart.ts";
import type { Box } from "./label-placement.ts";
import { endBlock } from "./line-ends.ts";
import type { NumberAxis } from "./number-axis.ts";
import { blockWidth, type Line, linesOf } from "./text-block.ts";
import { color, seriesColor } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** The room of a plot whose lines are named at their ends: counts at its left, names and values at its right. */
export interface LineArea {
  readonly area: Box;
  /** Of each tick of the counts. */
  readonly names: readonly Line[][];
  /** Of each line, in its colour. */
  readonly blocks: readonly ReturnType<typeof endBlock>[];
}

export function lineArea(
  lines: readonly { readonly name: string; readonly value: string }[],
  counts: NumberAxis,
  tick: (value: number) => string,
  size: PlotSize,
): LineArea {
  const names = counts.ticks.map((t) =>
    linesOf(tick(t), size.width * 0.2, PLOT_TYPE.axis, color("quiet"), 1),
  );
  const room = size.width * (size.narrow ? 0.34 : 0.28);
  const blocks = lines.map((l, i) => endBlock(l.name, l.value, seriesColor(i), room));
  const tall = blocks.reduce((sum, b) => sum + b.height, 0);
  const area = {
    left: Math.max(...names.map(blockWidth)) + 10,
    right: size.width - Math.max(...blocks.map((b) => b.width)) - 16,
    top: 10,
    bottom: 10 + Math.max(size.narrow ? 250 : 300, tall),
  };
  return { area, names, blocks };
}
