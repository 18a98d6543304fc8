import { axisFoot } from "./axis-foot.ts";
import type { EventInput, EventWords } from "./event-input.ts";
import type { Label, Point, Segment } from "./layers.ts";
import { linearAxis, share } from "./number-axis.ts";
import { strip } from "./post-strip.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Differences of ordinary days as dots, that of the event among them, in SVG units. */
export interface StripPlace {
  readonly dots: readonly Point[];
  readonly observed: readonly Point[];
  readonly rules: readonly Segment[];
  readonly zero: readonly Segment[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

const RADIUS = 2.75;

export function placeStrip(
  { difference, ordinary }: EventInput,
  words: EventWords,
  box: { readonly left: number; readonly right: number; readonly top: number },
): StripPlace {
  const { left, right } = box;
  const room = right - left;
  const title = linesOf(words.strip, room, PLOT_TYPE.detail, color("quiet"), 4);
  const verdict = linesOf(words.verdict, room, PLOT_TYPE.name, color("ink"), 4);
  const head = [...verdict, ...title];
  const top = box.top + blockHeight(head) + 10;
  const nothing = { dots: [], observed: [], rules: [], zero: [] };
  if (ordinary.length === 0 || difference.value === null) {
    const labels = stack(head, left, "start", box.top);
    return { ...nothing, labels, bottom: box.top + blockHeight(head) };
  }
  const observed = difference.value;
  const values = ordinary.map((o) => o.difference);
  const axis = linearAxis([...values, observed], 3);
  const ends: readonly [number, number] = [left + 8, right - 8];
  const at = (value: number) => ends[0] + share(axis, value) * (ends[1] - ends[0]);
  const own = linesOf(
    words.observed,
    room,
    { ...PLOT_TYPE.detail, weight: 600 },
    color("accent"),
    2,
  );
  const dots = strip(values.map(at), RADIUS);
  const centre = top + blockHeight(own) + 8 + dots.half;
  const base = centre + dots.half + 6;
  const foot = axisFoot(
    axis.ticks.map((t) => ({ x: at(t) - left, lines: [words.tick(t)] })),
    "",
    { left: 0, top: base, width: room },
    Math.max(0, axis.ticks.indexOf(0)),
  );
  const mark = at(observed);
  return {
    dots: dots.spots.map((s) => ({ x: s.x, y: centre + s.y, color: color("axis") })),
    observed: [{ x: mark, y: centre, color: color("accent") }],
    rules: [
      { x: mark, x2: mark, y: top + blockHeight(own) + 2, y2: base, color: color("accent") },
      { x: ends[0], x2: ends[1], y: base, y2: base, color: color("axis") },
      ...axis.ticks.map(at).map((x) => ({ x, x2: x, y: base, y2: base + 4, color: color("axis") })),
    ],
    zero: [{ x: at(0), x2: at(0), y: centre - dots.half - 4, y2: base, color: color("grid") }],
    labels: [
      ...stack(head, left, "start", box.top),
      ...within(own, mark, top, box),
      ...foot.labels.map((l) => ({ ...l, x: l.x + left })),
    ],
    bottom: foot.bottom,
  };
}

/** Centred over a place, as far as the bounds allow. */
function within(
  lines: readonly Line[],
  x: number,
  top: number,
  bounds: { readonly left: number; readonly right: number },
): Label[] {
  const half = blockWidth(lines) / 2;
  return stack(
    lines,
    Math.min(Math.max(x, bounds.left + half), bounds.right - half),
    "middle",
    top,
  );
}
