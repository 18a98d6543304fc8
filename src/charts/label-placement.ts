/** A rectangle in SVG units, y growing downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Anchor = "start" | "middle" | "end";

export interface Placement {
  readonly box: Box;
  readonly anchor: Anchor;
}

// Where a label is looked for first: over the rising side of a line, then around the point.
const CANDIDATES: readonly { readonly anchor: Anchor; readonly dx: number; readonly dy: number }[] =
  [
    { anchor: "end", dx: -10, dy: 0 },
    { anchor: "end", dx: -2, dy: -1 },
    { anchor: "middle", dx: 0, dy: -1 },
    { anchor: "start", dx: 10, dy: 0 },
    { anchor: "start", dx: 4, dy: 1 },
    { anchor: "start", dx: 12, dy: 0.3 },
    { anchor: "start", dx: 2, dy: -1 },
    { anchor: "middle", dx: 0, dy: 1 },
    { anchor: "end", dx: -4, dy: 1 },
  ];
const CLEAR = 9;

/**
 * The first place around a point where a label of this size covers nothing, or null where there is none.
 * @param lines pairs of ends of the lines that it must not cross.
 */
export function placeLabel(
  point: Spot,
  label: { readonly width: number; readonly height: number },
  bounds: Box,
  taken: readonly Box[],
  lines: readonly (readonly [Spot, Spot])[],
): Placement | null {
  for (const { anchor, dx, dy } of CANDIDATES) {
    const left =
      point.x + dx - (anchor === "end" ? label.width : anchor === "middle" ? label.width / 2 : 0);
    const top = point.y - label.height / 2 + dy * (label.height / 2 + CLEAR);
    const box = { left, top, right: left + label.width, bottom: top + label.height };
    const inside =
      left >= bounds.left &&
      box.right <= bounds.right &&
      top >= bounds.top &&
      box.bottom <= bounds.bottom;
    if (
      inside &&
      !taken.some((t) => touch(t, box)) &&
      !lines.some(([a, b]) => crosses(a, b, box))
    ) {
      return { box, anchor };
    }
  }
  return null;
}

export function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Clips the line to the box, Liang and Barsky's way; something is left when it crosses. */
export function crosses(a: Spot, b: Spot, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const sides = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const;
  for (const [step, distance] of sides) {
    if (step === 0 && distance < 0) return false;
    if (step < 0) enter = Math.max(enter, distance / step);
    if (step > 0) leave = Math.min(leave, distance / step);
  }
  return enter <= leave;
}
