import { type Box, touch } from "./label-placement.ts";
import type { Label, Segment } from "./layers.ts";
import type { PeriodBar } from "./net-new-input.ts";
import { blockHeight, blockWidth, type Line, stack } from "./text-block.ts";

/** A bar with the words that want to stand at it. */
export interface PlacedBar {
  readonly centre: number;
  /** Height of its value, or of zero where it has none. */
  readonly end: number;
  /** null for a bar of no height. */
  readonly box: Segment | null;
  readonly outlined: boolean;
  readonly range: readonly Segment[];
  readonly lines: readonly Line[];
  /** Upper edge of the words. */
  readonly top: number;
}

/**
 * The words at the bars of one panel. Where values are wider than their bars, the report's period is named
 * first, then the others from the latest back, as far as they find room: the table has them all.
 */
export function labelBars(
  placed: readonly PlacedBar[],
  bars: readonly PeriodBar[],
  bounds: Pick<Box, "left" | "right">,
): Label[] {
  const latestFirst = placed.map((_, i) => i).reverse();
  const order = [
    ...latestFirst.filter((i) => bars[i]?.current),
    ...latestFirst.filter((i) => !bars[i]?.current),
  ];
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const i of order) {
    const bar = placed[i];
    if (!bar) continue;
    const half = blockWidth(bar.lines) / 2;
    const x = Math.min(Math.max(bar.centre, bounds.left + half), bounds.right - half);
    const box = {
      left: x - half,
      right: x + half,
      top: bar.top,
      bottom: bar.top + blockHeight(bar.lines),
    };
    const others = placed.filter((p) => p !== bar).flatMap((p) => (p.box ? [boxOf(p.box)] : []));
    const covered = taken.some((t) =>
      touch(t, { ...box, left: box.left - 3, right: box.right + 3 }),
    );
    if (covered || (labels.length > 0 && others.some((o) => touch(o, box)))) continue;
    taken.push(box);
    labels.push(...stack(bar.lines, x, "middle", bar.top));
  }
  return labels;
}

function boxOf(bar: Segment): Box {
  return {
    left: bar.x,
    right: bar.x2,
    top: Math.min(bar.y, bar.y2),
    bottom: Math.max(bar.y, bar.y2),
  };
}
