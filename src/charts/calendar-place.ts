import { addDays, type IsoDate } from "../calendar/dates.ts";
import type { CalendarInput, CalendarWords } from "./calendar-input.ts";
import { type LegendItem, placeLegend } from "./calendar-legend.ts";
import { type Step, stepAt, stepsOf } from "./calendar-steps.ts";
import { monthNames, weekGrid } from "./calendar-weeks.ts";
import type { PlotSize } from "./chart.ts";
import type { Label, Segment } from "./layers.ts";
import { blockHeight, linesOf, stack, widthOf } from "./text-block.ts";
import { color, type Token } from "./theme.ts";
import { PLOT_TYPE, SMALLEST } from "./type-scale.ts";

/** Everything in `calendar`, in SVG units. */
export interface CalendarPlace {
  readonly grounds: readonly Segment[];
  readonly cells: readonly Segment[];
  readonly hollow: readonly Segment[];
  readonly dashes: readonly Segment[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

type Marks = { -readonly [K in "grounds" | "cells" | "hollow" | "dashes"]: Segment[] };

const GAP = 3;
const NAMES = 20;
const BETWEEN = 14;
/** A step is told by its shade and by how much of the cell it fills. */
const STEPS: readonly { readonly share: number; readonly token: Token }[] = [
  { share: 0.2, token: "axis" },
  { share: 0.45, token: "grid" },
  { share: 0.62, token: "axis" },
  { share: 0.8, token: "quiet" },
  { share: 1, token: "ink" },
];

export function placeCalendar(
  input: CalendarInput,
  words: CalendarWords,
  size: PlotSize,
): CalendarPlace {
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map(words.weekday);
  const left = Math.max(...weekdays.map((name) => widthOf(name, PLOT_TYPE.axis))) + 8;
  const grid = weekGrid(input.window, size.width - left);
  const tall = 7 * grid.pitch;
  const topOf = (block: number) => 2 + block * (NAMES + tall + BETWEEN) + NAMES;
  const side = grid.pitch - GAP;
  const marked = new Map(
    input.marks.flatMap((mark, i) => mark.dates.map((date) => [date, i + 1] as const)),
  );
  const values = new Map(input.days.map((day) => [day.date, day.value]));
  const ordinary = input.days.flatMap((d) =>
    d.value === null || marked.has(d.date) ? [] : d.value,
  );
  const steps = stepsOf(ordinary);
  const found: Marks = { grounds: [], cells: [], hollow: [], dashes: [] };
  const labels: Label[] = monthNames(
    input.window,
    grid,
    (block) => ({ left, right: size.width, top: topOf(block) - NAMES }),
    words,
  );
  for (const date of daysOf(input)) {
    const { week, row } = grid.at(date);
    const block = Math.floor(week / grid.weeksPerBlock);
    const x = left + (week % grid.weeksPerBlock) * grid.pitch;
    const cell = { x, y: topOf(block) + row * grid.pitch, side };
    const number = marked.get(date);
    if (number !== undefined) {
      found.cells.push(square(cell, 1, "accent"));
      labels.push(numberIn(cell, String(number)));
    } else addCell(found, cell, values.get(date) ?? null, steps);
  }
  const quiet = color("quiet");
  for (let block = 0; block < grid.blocks; block += 1)
    for (const [row, name] of weekdays.entries()) {
      if (row % 2 === 1) continue;
      const lines = linesOf(name, left, PLOT_TYPE.axis, quiet, 1);
      const middle = topOf(block) + row * grid.pitch + side / 2;
      labels.push(...stack(lines, left - 8, "end", middle - blockHeight(lines) / 2));
    }
  const legend = placeLegend(legendItems(input, steps, words), input.marks, words.note, {
    top: topOf(grid.blocks - 1) + tall + BETWEEN,
    width: size.width,
  });
  for (const { step, x, y, side: own } of legend.swatches)
    addCell(found, { x, y, side: own }, step, steps);
  return { ...found, labels: [...labels, ...legend.labels], bottom: legend.bottom };
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

function addCell(found: Marks, cell: Square, value: number | null, steps: readonly Step[]): void {
  if (value === null) {
    const y = cell.y + cell.side / 2;
    const [x, x2] = [cell.x + cell.side * 0.3, cell.x + cell.side * 0.7];
    found.dashes.push({ x, x2, y, y2: y, color: color("axis") });
    return;
  }
  found.grounds.push(square(cell, 1, "band"));
  if (value < 0) found.hollow.push(square(cell, 0.62, "blue"));
  else {
    // The highest step is always the darkest, however few there are.
    const step = stepAt(steps, value);
    const shade = step === 0 ? 0 : STEPS.length - 1 - steps.length + step;
    const { share, token } = STEPS[shade] ?? { share: 1, token: "ink" as const };
    found.cells.push(square(cell, share, token));
  }
}

function square({ x, y, side }: Square, share: number, token: Token): Segment {
  const margin = (side * (1 - share)) / 2;
  return {
    x: x + margin,
    y: y + margin,
    x2: x + side - margin,
    y2: y + side - margin,
    color: color(token),
  };
}

function numberIn({ x, y, side }: Square, text: string): Label {
  return {
    x: x + side / 2,
    y: y + side / 2 + 0.35 * SMALLEST,
    text,
    size: SMALLEST,
    weight: 600,
    color: color("paper"),
    anchor: "middle",
  };
}

/** One item for each kind of cell that the calendar has, with a value that is drawn as that kind. */
function legendItems(
  { days, window, marks }: CalendarInput,
  steps: readonly Step[],
  words: CalendarWords,
): LegendItem[] {
  const known = days.flatMap((d) => (d.value === null ? [] : [d.value]));
  const counted = new Set(days.flatMap((d) => (d.value === null ? [] : [d.date])));
  for (const date of marks.flatMap((mark) => mark.dates)) counted.add(date);
  const missing = daysOf({ window }).some((date) => !counted.has(date));
  return [
    ...(known.some((v) => v < 0) ? [{ step: -1, text: words.loss }] : []),
    ...(known.includes(0) ? [{ step: 0, text: words.zero }] : []),
    ...steps.map(({ low, high }) => ({ step: low, text: words.step(low, high) })),
    ...(missing ? [{ step: null, text: words.missing }] : []),
  ];
}

export function daysOf({ window }: Pick<CalendarInput, "window">): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = window.from; day <= window.to; day = addDays(day, 1)) days.push(day);
  return days;
}
