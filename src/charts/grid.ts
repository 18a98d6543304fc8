import type { Box } from "./label-placement.ts";
import type { Label, Segment } from "./layers.ts";
import { labelBox } from "./text-box.ts";

const CLEAR = 4;
const SHORTEST = 6;

/** Upright or level lines in SVG units, broken where they would run through text. */
export function clearOf(lines: readonly Segment[], labels: readonly Label[]): Segment[] {
  const boxes = labels.map(labelBox).map(grow);
  return lines.flatMap((line) => {
    const upright = line.x === line.x2;
    const gaps = boxes
      .filter((b) =>
        upright ? b.left < line.x && line.x < b.right : b.top < line.y && line.y < b.bottom,
      )
      .map((b) => (upright ? ([b.top, b.bottom] as const) : ([b.left, b.right] as const)));
    const [from, to] = upright ? [line.y, line.y2] : [line.x, line.x2];
    return pieces(from, to, gaps).map(([a, b]) =>
      upright ? { ...line, y: a, y2: b } : { ...line, x: a, x2: b },
    );
  });
}

/** What is left of a stretch between gaps, without crumbs. */
function pieces(
  from: number,
  to: number,
  gaps: readonly (readonly [number, number])[],
): [number, number][] {
  const left: [number, number][] = [];
  let start = from;
  for (const [open, close] of [...gaps].sort((a, b) => a[0] - b[0])) {
    if (Math.min(open, to) - start >= SHORTEST) left.push([start, Math.min(open, to)]);
    start = Math.max(start, close);
  }
  if (to - start >= SHORTEST) left.push([start, to]);
  return left;
}

function grow(box: Box): Box {
  return {
    left: box.left - CLEAR,
    right: box.right + CLEAR,
    top: box.top - 1,
    bottom: box.bottom + 1,
  };
}
