import { type AgeAxis, ageAxis } from "./age-axis.ts";
import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import { type GrowthPlace, growthLabels, placeGrowth } from "./growth-rows.ts";
import { boxes, PIXELS, plotSpec, points, type Segment, segments, texts } from "./layers.ts";
import type { MilestoneRow, MilestoneWords } from "./milestone-input.ts";
import { rowPoints } from "./points-series.ts";
import { color, seriesColor } from "./theme.ts";

/** How much of the axis an arrow takes: how far an open end really reaches, nobody knows. */
const ARROW = 0.09;
const HALF = 4.5;

/**
 * How old each account was when it reached a number, a row each: a bar for the bracket that the counts leave, an
 * arrow where one of its ends is open, a dot only where the day is known.
 */
export function timeToMilestone(rows: readonly MilestoneRow[], words: MilestoneWords): ChartDesign {
  if (rows.length === 0) throw new RangeError("time-to-milestone needs at least one account");
  const { name, detail, value, low, high, range } = words.columns;
  return {
    kind: "time-to-milestone",
    plot: (size) => plot(rows, words, size),
    points: (size) => {
      const { place } = placeMilestones(rows, size);
      const spots = rows.map(({ figure }, i) => {
        const middle = middleOf(figure);
        return middle === null ? null : { x: place.at(middle), y: place.centres[i] ?? 0 };
      });
      return rowPoints(spots, 2, [0, 1, "value"]);
    },
    table: {
      columns: [
        ...[name, detail, value].map((label) => ({ label, numeric: false })),
        ...[low, high].map((label) => ({ label, numeric: true })),
        { label: range, numeric: false },
      ],
      rows: rows.map((r) => [r.name, r.detail, r.value, r.figure.lo, r.figure.hi, r.range ?? ""]),
    },
  };
}

function placeMilestones(rows: readonly MilestoneRow[], size: PlotSize) {
  const known = rows
    .flatMap((r) => [r.figure.value, r.figure.lo, r.figure.hi])
    .filter((v) => v !== null);
  const axis = ageAxis(known, true);
  const marks = rows.map((r) => ({ ...r, period: r.detail, figure: reachOf(r, axis) }));
  return { known, axis, marks, place: placeGrowth(marks, axis, size) };
}

/** The day where it is known, else the middle of the bracket, or the one end that it has. */
function middleOf({ value, lo, hi }: MilestoneRow["figure"]): number | null {
  if (value !== null) return value;
  return lo !== null && hi !== null ? (lo + hi) / 2 : (lo ?? hi);
}

function plot(rows: readonly MilestoneRow[], words: MilestoneWords, size: PlotSize) {
  const { known, axis, marks, place } = placeMilestones(rows, size);
  const drawn = known.length > 0 ? axis.ticks : [];
  const ticks = drawn.map((t) => ({ x: place.at(t), lines: [words.age(t / axis.days)] }));
  const foot = axisFoot(
    ticks,
    [drawn.length > 0 ? words.axis[axis.unit] : "", words.note].filter((t) => t !== "").join(" "),
    { left: size.narrow ? 0 : place.range[0], top: place.bottom, width: size.width },
  );
  const labels = growthLabels(marks, place);
  const grid = ticks.map(({ x }) => ({ x, x2: x, y: 0, y2: place.bottom, color: color("grid") }));
  const shown = rows.map((r, i) => marksOf(r, i, axis, place));
  return plotSpec(size.width, foot.bottom, [
    ...segments(clearOf(grid, labels), PIXELS, { strokeDash: [2, 3] }),
    ...boxes(
      shown.flatMap((s) => s.bars),
      PIXELS,
    ),
    ...segments(
      shown.flatMap((s) => s.arrows),
      PIXELS,
      { strokeWidth: 2.5, strokeCap: "round" },
    ),
    ...points(
      shown.flatMap((s) => s.dots),
      PIXELS,
    ),
    ...texts([...labels, ...foot.labels]),
  ]);
}

/** Where a row's mark is and how far it reaches on the axis, its arrow included. */
function reachOf({ figure: { value, lo, hi } }: MilestoneRow, axis: AgeAxis) {
  const arrow = ARROW * axis.domain[1];
  const [from, to] = [lo ?? hi ?? value, hi ?? lo ?? value];
  if (from === null || to === null) return { value: null, lo: null, hi: null };
  return {
    value: value ?? to,
    lo: lo === null && value === null ? Math.max(0, from - arrow) : from,
    hi: hi === null && value === null ? to + arrow : to,
  };
}

function marksOf(row: MilestoneRow, i: number, axis: AgeAxis, place: GrowthPlace) {
  const { value, lo, hi } = row.figure;
  const reach = reachOf(row, axis);
  const y = place.centres[i] ?? 0;
  const ink = seriesColor(i);
  const none = { bars: [] as Segment[], arrows: [] as Segment[], dots: [] };
  if (reach.lo === null || reach.hi === null) return none;
  if (value !== null) return { ...none, dots: [{ x: place.at(value), y, color: ink }] };
  const [from, to] = [place.at(reach.lo), place.at(reach.hi)];
  if (lo !== null && hi !== null) {
    // A bracket of a day or two must not vanish.
    const wide = Math.max(0, 2 - (to - from)) / 2;
    return {
      ...none,
      bars: [{ x: from - wide, x2: to + wide, y: y - HALF, y2: y + HALF, color: ink }],
    };
  }
  const [tip, tail] = lo === null ? [from, to] : [to, from];
  const back = tip < tail ? 5 : -5;
  const stroke = (x: number, dy: number, x2: number, dy2: number) => ({
    ...{ x, y: y + dy, x2, y2: y + dy2 },
    color: ink,
  });
  const arrows = [
    stroke(tail, 0, tip, 0),
    stroke(tip, 0, tip + back, -HALF),
    stroke(tip, 0, tip + back, HALF),
    stroke(tail, -HALF, tail, HALF),
  ];
  return { ...none, arrows };
}
