import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, ChartTable, PlotSize } from "./chart.ts";
import { clearOf } from "./grid.ts";
import { type LaunchRow, type LaunchWords, launchCurves } from "./launch-input.ts";
import { placeLaunch } from "./launch-place.ts";
import {
  lines,
  PIXELS,
  plotSpec,
  points,
  type Segment,
  segments,
  shapes,
  texts,
} from "./layers.ts";
import type { PointSeries } from "./points-input.ts";
import { color } from "./theme.ts";

/**
 * Counts by the age of their account, a line each, cut where the youngest ends. Dashed where nobody counted for
 * more than a day; a band where the sources leave open on which day the account was opened, the line being at
 * the earliest. Nothing is drawn before the first count.
 */
export function launchAligned(rows: readonly LaunchRow[], words: LaunchWords): ChartDesign {
  const { curves } = launchCurves(rows);
  if (!curves.some((c) => c !== null))
    throw new RangeError("launch-aligned needs a count of an account whose creation is known");
  return {
    kind: "launch-aligned",
    plot: (size) => plot(rows, words, size),
    points: (size) => pointsIn(rows, words, size),
    table: tableOf(rows, words),
  };
}

function plot(rows: readonly LaunchRow[], words: LaunchWords, size: PlotSize) {
  const place = placeLaunch(rows, words, size);
  const { left, right, bottom } = place.area;
  const { unit, days, ticks } = place.ages;
  const names = ticks.map((t) => ({ x: place.x(t), lines: [words.age(t / days)] }));
  const title = [words.axis[unit], words.note].filter((t) => t !== "").join(" ");
  const foot = axisFoot(names, title, { left: 0, top: bottom, width: size.width });
  const level = (value: number, ink: "grid" | "axis"): Segment => ({
    x: left,
    x2: right,
    y: place.y(value),
    y2: place.y(value),
    color: color(ink),
  });
  const grid = place.counts.ticks.filter((value) => value !== 0).map((v) => level(v, "grid"));
  const marks = names.map(({ x }) => ({
    ...{ x, x2: x, y: bottom, y2: bottom + 4 },
    color: color("axis"),
  }));
  return plotSpec(size.width, foot.bottom, [
    ...segments(clearOf(grid, place.labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments([level(0, "axis"), ...marks], PIXELS, {}),
    ...shapes(place.bands, PIXELS),
    ...segments(place.leaders, PIXELS, { strokeWidth: 0.75 }),
    ...lines(place.dashed, PIXELS, { strokeWidth: 2, strokeDash: [5, 3] }),
    ...lines(place.solid, PIXELS, { strokeWidth: 2 }),
    ...points(place.dots, PIXELS, false, 12),
    ...points(place.ends, PIXELS, true, 64),
    ...texts([...place.labels, ...foot.labels]),
  ]);
}

function pointsIn(rows: readonly LaunchRow[], words: LaunchWords, size: PlotSize): PointSeries[] {
  const { x, y } = placeLaunch(rows, words, size);
  const ages = tableOf(rows, words).rows.map((row) => row[0]);
  const rowOf = new Map(ages.map((age, row) => [age, row]));
  return launchCurves(rows).curves.map((curve, i) => ({
    origin: 0,
    says: ["head", { named: 0 }, "value"],
    points: (curve?.points ?? []).flatMap(({ age, value }) => {
      const row = rowOf.get(age);
      return row === undefined ? [] : [{ x: x(age), y: y(value), row, column: i + 1 }];
    }),
  }));
}

/** A row per age, in days, at which any account was counted. */
function tableOf(rows: readonly LaunchRow[], words: LaunchWords): ChartTable {
  const byAge = new Map<number, (number | null)[]>();
  for (const [i, curve] of launchCurves(rows).curves.entries()) {
    for (const { age, value } of curve?.points ?? []) {
      const row = byAge.get(age) ?? rows.map(() => null);
      row[i] = value;
      byAge.set(age, row);
    }
  }
  return {
    columns: [words.columns.age, ...rows.map((r) => r.name)].map((label) => ({
      label,
      numeric: true,
    })),
    rows: [...byAge].sort(([a], [b]) => a - b).map(([age, row]) => [age, ...row]),
  };
}
