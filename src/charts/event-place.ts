import { addDays, epochMs, fromEpochMs } from "../calendar/dates.ts";
import { axisFoot } from "./axis-foot.ts";
import type { EventInput, EventWords } from "./event-input.ts";
import type { Box } from "./label-placement.ts";
import type { Label, Path, Point, Segment } from "./layers.ts";
import { linearAxis, share } from "./number-axis.ts";
import type { DatedSpot } from "./points-series.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { axisNames } from "./tide-names.ts";
import { timeAxis } from "./time-axis.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** The daily flow around the event, in SVG units. */
export interface EventPlace {
  readonly area: Box;
  readonly grid: readonly Segment[];
  readonly rules: readonly Segment[];
  readonly mark: readonly Segment[];
  readonly levels: readonly Segment[];
  readonly paths: readonly Path[];
  readonly alone: readonly Point[];
  readonly labels: readonly Label[];
  /** Every day that was counted. */
  readonly days: readonly DatedSpot[];
  readonly bottom: number;
}

const TALL = 190;
const DAY = 86_400_000;

/** @param width of this part of the plot */
export function placeEvent(input: EventInput, words: EventWords, width: number): EventPlace {
  const known = input.days.flatMap((d) =>
    d.value === null ? [] : [{ ms: epochMs(d.date), value: d.value }],
  );
  const axis = linearAxis(known.map((d) => d.value));
  const names = axis.ticks.map((t) =>
    linesOf(words.tick(t), width * 0.25, PLOT_TYPE.axis, color("quiet"), 1),
  );
  const left = Math.max(...names.map(blockWidth)) + 10;
  const right = width - 4;
  const at = epochMs(input.event.from);
  const all = [...known.map((d) => d.ms), at];
  const time = timeAxis(
    fromEpochMs(Math.min(...all)),
    fromEpochMs(Math.max(...all)),
    right - left,
    words,
  );
  const [start, end] = time.domain;
  const x = (ms: number) => left + ((ms - start) / (end - start)) * (right - left);
  const head = placeHead(input, words, { left, right, x: x(at) });
  const area = { left, right, top: head.bottom + 8, bottom: head.bottom + TALL };
  const y = (value: number) => area.bottom - share(axis, value) * (area.bottom - area.top);
  const level = (value: number, from: number, to: number, ink: string): Segment => ({
    x: from,
    x2: to,
    y: y(value),
    y2: y(value),
    color: ink,
  });
  const foot = axisFoot(
    time.ticks.map((t) => ({ x: x(t.ms), lines: [t.month ?? "", t.year ?? ""] })),
    "",
    { left: 0, top: area.bottom, width },
  );
  const stretches = runs(known);
  const paths = stretches.map((run) => ({
    color: color("axis"),
    spots: run.map((d) => ({ x: x(d.ms), y: y(d.value) })),
  }));
  const half = input.width * DAY;
  return {
    area,
    grid: axis.ticks.filter((t) => t !== 0).map((t) => level(t, left, right, color("grid"))),
    rules: [
      level(0, left, right, color("axis")),
      ...time.ticks.map((t) => ({
        ...{ x: x(t.ms), x2: x(t.ms), y: area.bottom, y2: area.bottom + 4 },
        color: color("axis"),
      })),
    ],
    mark: [{ x: x(at), x2: x(at), y: head.rule, y2: area.bottom, color: color("ink") }],
    levels: [
      ...(input.before.value === null
        ? []
        : [level(input.before.value, x(at - half), x(at), color("blue"))]),
      ...(input.after.value === null
        ? []
        : [level(input.after.value, x(at), x(at + half), color("accent"))]),
    ],
    paths: paths.filter((p) => p.spots.length > 1),
    alone: paths
      .filter((p) => p.spots.length === 1)
      .flatMap((p) => p.spots.map((s) => ({ ...s, color: p.color }))),
    days: known.map((d) => ({ ms: d.ms, x: x(d.ms), y: y(d.value) })),
    labels: [...head.labels, ...axisNames(names, axis, y, left - 8), ...foot.labels],
    bottom: foot.bottom,
  };
}

/** The event's name over its day; below it, on either side of the day, the two medians. */
function placeHead(
  { event }: EventInput,
  words: EventWords,
  { left, right, x }: { readonly left: number; readonly right: number; readonly x: number },
) {
  const name = linesOf(event.label, right - left, PLOT_TYPE.name, color("ink"), 3);
  const half = blockWidth(name) / 2;
  const centre = Math.min(Math.max(x, left + half), right - half);
  const side = (text: string, room: number, ink: string): Line[] =>
    linesOf(text, Math.max(room, 90), { ...PLOT_TYPE.detail, weight: 600 }, ink, 3);
  const before = side(words.before, x - left - 8, color("blue"));
  const after = side(words.after, right - x - 8, color("accent"));
  const rule = 2 + blockHeight(name) + 2;
  // Near an end of the days there is no room on one side; then the two stand below each other.
  const ends = {
    before: Math.max(x - 8, blockWidth(before)),
    after: Math.min(x + 8, right - blockWidth(after)),
  };
  const below = ends.before + 6 > ends.after ? rule + blockHeight(before) : rule;
  return {
    rule,
    bottom: Math.max(rule + blockHeight(before), below + blockHeight(after)),
    labels: [
      ...stack(name, centre, "middle", 2),
      ...stack(before, ends.before, "end", rule),
      ...stack(after, ends.after, "start", below),
    ],
  };
}

/** Days in a row: a line never runs over a day that nobody counted. */
function runs<D extends { readonly ms: number }>(days: readonly D[]): D[][] {
  const found: D[][] = [];
  for (const day of days) {
    const last = found.at(-1)?.at(-1);
    if (last && addDays(fromEpochMs(last.ms), 1) === fromEpochMs(day.ms)) found.at(-1)?.push(day);
    else found.push([day]);
  }
  return found;
}
