import type { Spot } from "./label-placement.ts";

/** Dots of one account, around a middle that is still to be placed. */
export interface Strip {
  readonly spots: readonly Spot[];
  /** Half of what the strip needs above and below its middle. */
  readonly half: number;
}

/** How far dots reach from the middle, where nothing else is said. */
const HIGHEST = 30;

/**
 * A dot per value, moved up or down until it covers no other. Where many are equal the steps shrink, so
 * that the column stays within the strip and only grows denser.
 */
export function strip(xs: readonly number[], radius: number, highest = HIGHEST): Strip {
  // From the right, so that the largest, which is named, stands in the middle.
  const order = [...xs].sort((a, b) => b - a);
  const levels: number[] = [];
  for (const [i, x] of order.entries()) {
    const near = new Set<number>();
    for (let k = i - 1; k >= 0 && (order[k] ?? 0) - x < 2 * radius; k -= 1)
      near.add(levels[k] ?? 0);
    let level = 0;
    // 0, 1, -1, 2, -2 ...
    while (near.has(level)) level = level > 0 ? -level : 1 - level;
    levels.push(level);
  }
  const most = levels.reduce((high, l) => Math.max(high, Math.abs(l)), 0);
  const step = most === 0 ? 0 : Math.min(2 * radius + 0.6, highest / most);
  const spots = order.map((x, i) => ({ x, y: (levels[i] ?? 0) * step }));
  return { spots: distinct(spots), half: Math.max(10, most * step + radius) };
}

/** Dots that would be drawn on the same tenth of a unit are one. */
function distinct(spots: readonly Spot[]): Spot[] {
  const seen = new Map(spots.map((s) => [`${s.x.toFixed(1)} ${s.y.toFixed(1)}`, s]));
  return [...seen.values()];
}
