import { fromEpochMs } from "../calendar/dates.ts";
import { beside } from "./beside.ts";
import type { PlotSize } from "./chart.ts";
import type { Label } from "./layers.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack, widthOf } from "./text-block.ts";
import { color } from "./theme.ts";
import { type DateWords, type TimeAxis, timeAxis } from "./time-axis.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** From the first millisecond to the one after the last. */
export interface DateMark {
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly date: string;
  readonly color: string;
}

interface PlacedMark {
  readonly mark: DateMark;
  readonly centre: number;
  readonly labels: readonly Label[];
}

export interface DatePlace {
  readonly axis: TimeAxis;
  readonly range: readonly [number, number];
  readonly at: (ms: number) => number;
  readonly rows: readonly {
    readonly name: readonly Label[];
    readonly marks: readonly PlacedMark[];
  }[];
  readonly bottom: number;
}

const GAP = 12;
const BETWEEN = 18;
const SPACE = 6;

export function placeDates(
  facts: readonly { readonly label: string; readonly marks: readonly DateMark[] }[],
  words: DateWords,
  size: PlotSize,
): DatePlace {
  const room = size.narrow ? size.width : size.width * 0.3;
  const names = facts.map((f) => linesOf(f.label, room, PLOT_TYPE.name, color("ink"), 3));
  const left = size.narrow ? 15 : Math.max(...names.map(blockWidth)) + 28;
  const right = size.width - 12;
  const marks = facts.flatMap((f) => f.marks);
  const [first, last] = [
    Math.min(...marks.map((m) => m.from)),
    Math.max(...marks.map((m) => m.to - 1)),
  ];
  const axis = timeAxis(fromEpochMs(first), fromEpochMs(last), right - left, words);
  const [start, end] = axis.domain;
  const at = (ms: number) => left + ((ms - start) / (end - start)) * (right - left);
  const rows: { name: Label[]; marks: PlacedMark[] }[] = [];
  let top = 4;
  for (const [i, fact] of facts.entries()) {
    const name = names[i] ?? [];
    let edge = top + (size.narrow ? blockHeight(name) + 2 : 0);
    const placed = fact.marks.map((mark) => {
      const block = sourceBlock(mark, at, { left: size.narrow ? 0 : left, right: size.width });
      const labels = block.labels(edge + 4);
      const centre = edge + 4 + block.height / 2;
      edge += block.height + 8;
      return { mark, centre, labels };
    });
    rows.push({ name: stack(name, 0, "start", top + (size.narrow ? 0 : 4)), marks: placed });
    top = Math.max(edge, top + blockHeight(name)) + BETWEEN;
  }
  return { axis, range: [left, right], at, rows, bottom: top - BETWEEN / 2 };
}

export function dateLabels(place: DatePlace): Label[] {
  return place.rows.flatMap((row) => [...row.name, ...row.marks.flatMap((m) => m.labels)]);
}

/** Source and date on one line beside the mark, or below each other where one line has no room. */
function sourceBlock(
  mark: DateMark,
  at: (ms: number) => number,
  bounds: { readonly left: number; readonly right: number },
): { readonly height: number; labels(top: number): Label[] } {
  const source: Line = { ...PLOT_TYPE.detail, weight: 600, text: mark.source, color: mark.color };
  const widths = [widthOf(mark.source, source), widthOf(mark.date, PLOT_TYPE.detail)] as const;
  const whole = widths[0] + SPACE + widths[1];
  const place = beside({ left: at(mark.from) - GAP, right: at(mark.to) + GAP }, whole, bounds);
  const after = place.side === "after";
  if (whole <= place.room) {
    const x = after ? place.x : place.x - whole;
    const date: Line = { ...PLOT_TYPE.detail, text: mark.date, color: color("quiet") };
    const labels = (top: number) => [
      ...stack([source], x, "start", top),
      ...stack([date], x + widths[0] + SPACE, "start", top),
    ];
    return { height: source.leading, labels };
  }
  const lines = [
    ...linesOf(mark.source, place.room, source, mark.color, 2),
    ...linesOf(mark.date, place.room, PLOT_TYPE.detail, color("quiet"), 2),
  ];
  return {
    height: blockHeight(lines),
    labels: (top) => stack(lines, place.x, after ? "start" : "end", top),
  };
}
