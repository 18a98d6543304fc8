import { textWidth } from "../../charts/text-width.ts";

/** A place in SVG units. */
export type Spot = readonly [number, number];

export const LINE_LABEL = 11.5;
const STEP = 4;

/** The base line of a label above or below all of the line that lies beside it. */
export function besides(
  spots: readonly Spot[],
  x: number,
  label: string,
  anchor: "start" | "end",
  below: boolean,
): number {
  const wide = textWidth(label, LINE_LABEL, 600);
  const from = anchor === "start" ? x : x - wide;
  const heights = Array.from({ length: Math.ceil(wide / STEP) + 1 }, (_, i) =>
    heightAt(spots, from + Math.min(i * STEP, wide)),
  );
  return below ? Math.max(...heights) + 16 : Math.min(...heights) - 8;
}

/** Where the line is at some x; beyond its ends it is as high as there. */
function heightAt(spots: readonly Spot[], x: number): number {
  const next = spots.findIndex(([at]) => at >= x);
  const [x2, y2] = spots.at(next) ?? [0, 0];
  const before = next > 0 ? spots[next - 1] : undefined;
  if (!before) return y2;
  const [x1, y1] = before;
  return y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
}
