import type { Spot } from "./label-placement.ts";

/** Half of what coordinates are rounded to: nobody sees a line move by less. */
const UNSEEN = 0.05;

/**
 * A line in SVG units with few spots that looks the same: in each column one unit wide at most the first,
 * the lowest, the highest and the last, and of those only the ones that bend the line.
 */
export function thin<S extends Spot>(spots: readonly S[]): S[] {
  const kept: S[] = [];
  let column: S[] = [];
  for (const spot of spots) {
    if (column[0] && Math.floor(column[0].x) !== Math.floor(spot.x)) {
      kept.push(...corners(column));
      column = [];
    }
    column.push(spot);
  }
  return bends([...kept, ...corners(column)]);
}

function corners<S extends Spot>(column: readonly S[]): readonly S[] {
  if (column.length <= 4) return column;
  let [low, high] = [0, 0];
  for (const [i, { y }] of column.entries()) {
    if (y > (column[low]?.y ?? 0)) low = i;
    if (y < (column[high]?.y ?? 0)) high = i;
  }
  const kept = new Set([0, low, high, column.length - 1]);
  return column.filter((_, i) => kept.has(i));
}

/** Douglas and Peucker's: a stretch is one line unless a spot strays from it, which then splits it in two. */
function bends<S extends Spot>(spots: readonly S[]): S[] {
  const kept = new Set([0, spots.length - 1]);
  const open: (readonly [number, number])[] = [[0, spots.length - 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    const [a, b] = [spots[from], spots[to]];
    if (!a || !b) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    let [farthest, most] = [0, UNSEEN];
    for (let i = from + 1; i < to; i += 1) {
      const s = spots[i] ?? a;
      const away = Math.abs((b.x - a.x) * (s.y - a.y) - (b.y - a.y) * (s.x - a.x)) / length;
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return spots.filter((_, i) => kept.has(i));
}
