import { type Box, placeLabel, type Spot } from "./label-placement.ts";
import type { Label } from "./layers.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

type Stretch = readonly [Spot, Spot];

export interface Obstacles {
  readonly taken: readonly Box[];
  /** Never crossed. */
  readonly lines: readonly Stretch[];
  /** Crossed only where nothing else is free. */
  readonly edges: readonly Stretch[];
}

/**
 * Value and date at each point: below each other, or side by side where that is what fits.
 * A name that finds no free place at all is left out; the table below the picture has it.
 */
export function namePoints(
  published: readonly { readonly value: string; readonly date: string }[],
  spots: readonly Spot[],
  bounds: Box,
  obstacles: Obstacles,
): { readonly labels: Label[]; readonly taken: Box[] } {
  const dots = spots.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
  const names: Box[] = [];
  const labels: Label[] = [];
  for (const i of byWeight(published.length)) {
    const [point, spot] = [published[i], spots[i]];
    if (!point || !spot) continue;
    const room = (bounds.right - bounds.left) * 0.4;
    const value = linesOf(point.value, room, PLOT_TYPE.value, color("accent"), 2);
    const date = linesOf(point.date, room, PLOT_TYPE.detail, color("quiet"), 1);
    const taken = [...obstacles.taken, ...names, ...dots.filter((_, k) => k !== i)];
    const found = place(
      [layBelow(value, date), laySide(value, date)],
      spot,
      bounds,
      taken,
      obstacles,
    );
    if (!found) continue;
    names.push(found.box);
    labels.push(...found.labels);
  }
  return { labels, taken: [...obstacles.taken, ...dots, ...names] };
}

/** The latest count is named first, then the earliest: where room is short, those two are kept. */
function byWeight(count: number): number[] {
  const indexes = Array.from({ length: count }, (_, i) => i);
  return [...new Set([count - 1, ...indexes])];
}

interface Layout {
  readonly width: number;
  readonly height: number;
  labels(box: Box, anchor: Label["anchor"]): Label[];
}

function place(
  layouts: readonly Layout[],
  spot: Spot,
  bounds: Box,
  taken: readonly Box[],
  { lines, edges }: Obstacles,
) {
  for (const avoided of [[...lines, ...edges], lines]) {
    for (const layout of layouts) {
      const found = placeLabel(spot, layout, bounds, taken, avoided);
      if (found) return { box: found.box, labels: layout.labels(found.box, found.anchor) };
    }
  }
  return null;
}

function layBelow(value: readonly Line[], date: readonly Line[]): Layout {
  const block = [...value, ...date];
  return {
    width: blockWidth(block),
    height: blockHeight(block),
    labels: (box, anchor) => {
      const x =
        anchor === "start" ? box.left : anchor === "end" ? box.right : (box.left + box.right) / 2;
      return stack(block, x, anchor, box.top);
    },
  };
}

function laySide(value: readonly Line[], date: readonly Line[]): Layout {
  const first = blockWidth(value) + 6;
  return {
    width: first + blockWidth(date),
    height: Math.max(blockHeight(value), blockHeight(date)),
    labels: (box) => [
      ...stack(value, box.left, "start", box.top),
      ...stack(date, box.left + first, "start", box.top),
    ],
  };
}
