import { axisFoot } from "./axis-foot.ts";
import { beside } from "./beside.ts";
import type { PlotSize } from "./chart.ts";
import type { ClaimedFact, ClaimsWords, SourceClaim } from "./claims-input.ts";
import type { Spot } from "./label-placement.ts";
import type { Label, Point, Segment } from "./layers.ts";
import { axisAround, linearAxis, type NumberAxis, share } from "./number-axis.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack, widthOf } from "./text-block.ts";
import { color, seriesColor } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Everything in `claims-by-source`, in SVG units. */
export interface ClaimsPlace {
  readonly grid: readonly Segment[];
  readonly ranges: readonly Segment[];
  /** Ranges that no source ends. */
  readonly open: readonly Segment[];
  readonly caps: readonly Segment[];
  readonly dots: readonly Point[];
  readonly bars: readonly Segment[];
  readonly labels: readonly Label[];
  /** Of each claim, the value or the middle of what is drawn. */
  readonly spots: readonly Spot[];
  readonly bottom: number;
}

type Marks = {
  -readonly [K in Exclude<
    keyof ClaimsPlace,
    "bottom" | "labels" | "spots"
  >]: ClaimsPlace[K][number][];
};

const GAP = 12;
const BETWEEN = 24;
const BAR = 4;

export function placeClaims(
  facts: readonly ClaimedFact[],
  words: ClaimsWords,
  size: PlotSize,
): ClaimsPlace {
  const sources = [...new Set(facts.flatMap((f) => f.claims.map((c) => c.source)))];
  const marks: Marks = { grid: [], ranges: [], open: [], caps: [], dots: [], bars: [] };
  const labels: Label[] = [];
  const spots: Spot[] = [];
  const [left, right] = [10, size.width - 24];
  let top = 2;
  for (const fact of facts) {
    const axis = axisOf(fact);
    const at = (value: number) => left + share(axis, value) * (right - left);
    const name = linesOf(fact.label, size.width, PLOT_TYPE.name, color("ink"), 3);
    labels.push(...stack(name, 0, "start", top));
    let edge = top + blockHeight(name);
    const start = edge + 4;
    if (fact.conflict !== null) {
      const conflict = linesOf(fact.conflict, size.width - 14, PLOT_TYPE.detail, color("ink"), 3);
      labels.push(...stack(conflict, 14, "start", edge + 3));
      const y2 = edge + 3 + blockHeight(conflict);
      // As a caveat looks in the frame: what the sources disagree about is one.
      marks.bars.push({ x: 0, x2: BAR, y: edge + 5, y2: y2 - 1, color: color("amber") });
      edge = y2;
    }
    for (const claim of fact.claims) {
      const ink = seriesColor(sources.indexOf(claim.source));
      const block = labelBlock(claim, at, axis, { left: 0, right: size.width }, ink);
      const tall = blockHeight(block.lines);
      const centre = edge + 6 + (block.above ? tall + 9 : tall / 2);
      addMarks(marks, claim, at, axis, centre, ink);
      const { lo, hi } = extentOf(claim, axis);
      spots.push({ x: at(claim.claim.value ?? (lo + hi) / 2), y: centre });
      labels.push(...stack(block.lines, block.x, block.anchor, edge + 6));
      edge += tall + (block.above ? 24 : 10);
    }
    const ticks = axis.ticks.map((value) => ({ x: at(value), lines: [words.tick(value)] }));
    const foot = axisFoot(ticks, "", { left: 0, top: edge + 2, width: size.width });
    labels.push(...foot.labels);
    for (const { x } of ticks)
      marks.grid.push({ x, x2: x, y: start, y2: edge + 2, color: color("grid") });
    top = foot.bottom + BETWEEN;
  }
  const note = axisFoot([], words.note, { left: 0, top: top - BETWEEN, width: size.width });
  return { ...marks, spots, labels: [...labels, ...note.labels], bottom: note.bottom };
}

/** From zero, unless what the sources differ in would then be too small to see. */
function axisOf({ claims }: ClaimedFact): NumberAxis {
  const values = claims.flatMap((c) => boundsOf(c).filter((v) => v !== null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && high - low < high / 3 && high > low
    ? axisAround(low, values, 4)
    : linearAxis(values, 4);
}

function boundsOf({ claim }: SourceClaim): readonly (number | null)[] {
  return [claim.value, claim.interval?.lo ?? null, claim.interval?.hi ?? null];
}

/** Where a claim is drawn: an end that nobody gives is the end of the axis. */
function extentOf({ claim }: SourceClaim, axis: NumberAxis) {
  const { value, interval } = claim;
  const lo = interval ? interval.lo : value;
  const hi = interval ? interval.hi : value;
  return {
    lo: lo ?? axis.domain[0],
    hi: hi ?? axis.domain[1],
    openLow: lo === null,
    openHigh: hi === null,
  };
}

function addMarks(
  marks: Marks,
  source: SourceClaim,
  at: (value: number) => number,
  axis: NumberAxis,
  y: number,
  ink: string,
): void {
  const { lo, hi, openLow, openHigh } = extentOf(source, axis);
  const { value } = source.claim;
  const line = (from: number, to: number): Segment => ({ x: from, x2: to, y, y2: y, color: ink });
  if (hi > lo) (openLow || openHigh ? marks.open : marks.ranges).push(line(at(lo), at(hi)));
  const cap = (x: number) => marks.caps.push({ x, x2: x, y: y - 5.5, y2: y + 5.5, color: ink });
  if (hi > lo && !openLow) cap(at(lo));
  if (hi > lo && !openHigh) cap(at(hi));
  // "More than" names a bound and no value.
  if (value !== null && !openLow && !openHigh) marks.dots.push({ x: at(value), y, color: ink });
}

/** Source and words beside the mark, or above where no side has room. */
function labelBlock(
  source: SourceClaim,
  at: (value: number) => number,
  axis: NumberAxis,
  bounds: { readonly left: number; readonly right: number },
  ink: string,
): {
  readonly lines: Line[];
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly above: boolean;
} {
  const { lo, hi } = extentOf(source, axis);
  const name = { ...PLOT_TYPE.detail, weight: 600 as const };
  const width = Math.max(widthOf(source.source, name), widthOf(source.stated, PLOT_TYPE.detail));
  const mark = { left: at(lo) - GAP, right: at(hi) + GAP };
  const place = beside(mark, width, bounds);
  const above = width > place.room;
  const room = above ? bounds.right - bounds.left : place.room;
  const lines = [
    ...linesOf(source.source, room, name, ink, 2),
    ...linesOf(source.stated, room, PLOT_TYPE.detail, color("quiet"), 3),
  ];
  if (above) {
    const x = Math.max(bounds.left, Math.min(at(lo), bounds.right - blockWidth(lines)));
    return { lines, x, anchor: "start", above };
  }
  return { lines, x: place.x, anchor: place.side === "after" ? "start" : "end", above };
}
