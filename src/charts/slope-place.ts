import type { PlotSize } from "./chart.ts";
import type { Box, Spot } from "./label-placement.ts";
import type { Label, Path, Point, Segment } from "./layers.ts";
import { type EndBlock, endBlock, placeEnds } from "./line-ends.ts";
import { linearAxis, share } from "./number-axis.ts";
import type { SlopeRow, SlopeWords } from "./slope-input.ts";
import { spreadOut } from "./spread-out.ts";
import { blockHeight, blockWidth, linesOf, stack } from "./text-block.ts";
import { color, seriesColor } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Everything in `slope`, in SVG units. */
export interface SlopePlace {
  readonly area: Box;
  /** Height of zero. */
  readonly zero: number;
  readonly lines: readonly Path[];
  readonly dots: readonly Point[];
  /** Both ends of each account; null where it has no number. */
  readonly ends: readonly (readonly [Spot | null, Spot | null])[];
  readonly leaders: readonly Segment[];
  readonly labels: readonly Label[];
}

const GAP = 16;

export function placeSlope(
  rows: readonly SlopeRow[],
  words: SlopeWords,
  size: PlotSize,
): SlopePlace {
  const room = size.width * (size.narrow ? 0.33 : 0.3);
  const starts = rows.map((r, i) => endBlock(r.name, r.fromValue, seriesColor(i), room, "end"));
  const ends = rows.map((r, i) => endBlock(r.toValue, r.change, seriesColor(i), room));
  const [left, right] = [widest(starts) + GAP, size.width - widest(ends) - GAP];
  const head = (text: string) =>
    linesOf(text, (size.width - 12) / 2, PLOT_TYPE.axis, color("quiet"), 2);
  const [first, last] = [head(words.from), head(words.to)];
  const top = Math.max(blockHeight(first), blockHeight(last)) + 14;
  const tall = Math.max(tallOf(starts), tallOf(ends));
  const area = { left, right, top, bottom: top + Math.max(size.narrow ? 240 : 280, tall) };
  const axis = linearAxis(rows.flatMap((r) => [r.from.value ?? [], r.to.value ?? []].flat()));
  const y = (value: number) => area.bottom - share(axis, value) * (area.bottom - area.top);
  const spots = (x: number, end: "from" | "to") =>
    rows.map((r) => (r[end].value === null ? null : { x, y: y(r[end].value) }));
  const [before, after] = [spots(left, "from"), spots(right, "to")];
  const bounds = { top: top - 8, bottom: area.bottom + 8 };
  const placed = placeEnds(ends, after, right + GAP, bounds);
  const begun = placeStarts(starts, before, left - GAP, bounds);
  // The first account is the one that the finding is about: it is drawn last and lies on top.
  const order = rows.map((_, i) => i).reverse();
  const pair = (i: number) => [before[i] ?? null, after[i] ?? null].filter((s) => s !== null);
  const middle = size.width / 2;
  return {
    area,
    zero: y(0),
    lines: order
      .map((i) => ({ color: seriesColor(i), spots: pair(i) }))
      .filter((p) => p.spots.length > 1),
    dots: order.flatMap((i) => pair(i).map((s) => ({ ...s, color: seriesColor(i) }))),
    ends: rows.map((_, i) => [before[i] ?? null, after[i] ?? null]),
    leaders: [...begun.leaders, ...placed.leaders],
    labels: [
      ...stack(first, Math.max(Math.min(left, middle - 6), blockWidth(first)), "end", 0),
      ...stack(
        last,
        Math.min(Math.max(right, middle + 6), size.width - blockWidth(last)),
        "start",
        0,
      ),
      ...begun.labels,
      ...placed.labels,
    ],
  };
}

/** As `placeEnds`, on the other side: each block ends at `x`. */
function placeStarts(
  blocks: readonly EndBlock[],
  spots: readonly (Spot | null)[],
  x: number,
  bounds: Pick<Box, "top" | "bottom">,
): { readonly labels: Label[]; readonly leaders: Segment[] } {
  const wishes = blocks.map(({ height }, i) => ({ centre: spots[i]?.y ?? bounds.bottom, height }));
  const tops = spreadOut(wishes, bounds.top, bounds.bottom);
  const leaders = blocks.flatMap(({ height }, i) => {
    const [spot, middle] = [spots[i], (tops[i] ?? 0) + height / 2];
    if (!spot || Math.abs(middle - spot.y) <= 4) return [];
    return [{ x: x + 4, y: middle, x2: spot.x - 6, y2: spot.y, color: color("axis") }];
  });
  return { labels: blocks.flatMap((b, i) => b.labels(x - b.width, tops[i] ?? 0)), leaders };
}

function widest(blocks: readonly EndBlock[]): number {
  return Math.max(...blocks.map((b) => b.width));
}

function tallOf(blocks: readonly EndBlock[]): number {
  return blocks.reduce((sum, b) => sum + b.height, 0);
}
