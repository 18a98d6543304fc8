import type { ChartDesign, ChartLanguage, ChartTable } from "./chart.ts";
import type { ChartPoint, PointSeries, PointWord } from "./points-input.ts";
import { SCALES } from "./type-scale.ts";

/** How far right, how far down and how many cells of the table further on than the point before. */
type Way = readonly [number, number, number];

/** Weights of the distance to a pointer: along a line the date decides what is nearest, among rows the row. */
const PULL = { line: 2, row: 0.3 };

/**
 * Where the points of a page's picture are and which cells of the table below it speak of each, for the script of
 * the tooltips: numbers alone, nothing of anybody's data. A JSON list of runs, each
 * `[series, left edge of its plot, pull, words, way, way ...]` in whole units of the picture's plot; a word is a
 * cell, counted from the first of the point's row, or a head of a column, counted down from -1. A plot that is
 * read from the right is mirrored.
 * @returns "" for a kind whose marks say nothing that a table holds point by point
 */
export function pointsOf(
  design: ChartDesign,
  size: "wide" | "narrow",
  language: ChartLanguage,
): string {
  const { width: outer, margin } = SCALES[size];
  const width = outer - 2 * margin;
  const found = design.points?.({ width, narrow: size === "narrow" }) ?? [];
  const turned = language === "ar" ? found.map((s) => mirrored(s, width)) : found;
  const runs = fromTopDown(turned.filter((s) => s.points.length > 0)).flatMap((series, i) =>
    runsOf(series, design.table).map(({ words, ways }) => {
      const pull = series.points.length > 1 ? PULL.line : PULL.row;
      return [i, Math.round(series.origin), pull, words, ...ways];
    }),
  );
  return runs.length === 0 ? "" : JSON.stringify(runs);
}

function mirrored(series: PointSeries, width: number): PointSeries {
  const points = series.points.map((p) => ({ ...p, x: width - p.x }));
  return { ...series, origin: width - series.origin, points };
}

/** Lines over each other in the order in which they end, as their names stand; plots side by side as they are read. */
function fromTopDown(series: readonly PointSeries[]): readonly PointSeries[] {
  const sideBySide = series.some((s) => s.origin !== series[0]?.origin);
  const end = (s: PointSeries) => s.points.at(-1)?.y ?? 0;
  return sideBySide ? series : series.toSorted((a, b) => end(a) - end(b));
}

/** Points in a row of which the same cells speak. */
function runsOf({ origin, says, points }: PointSeries, table: ChartTable) {
  const runs: { readonly words: readonly number[]; readonly ways: Way[] }[] = [];
  let before: Way = [0, 0, 0];
  for (const point of thinned(points)) {
    const words = says.flatMap((word) => placesOf(word, point, table));
    const at: Way = [
      Math.round(point.x),
      Math.round(point.y),
      // The heads are cells too, and come first.
      (point.row + 1) * table.columns.length,
    ];
    const open = runs.at(-1);
    const same = open && String(open.words) === String(words);
    if (!same) before = [Math.round(origin), 0, 0];
    const way: Way = [at[0] - before[0], at[1] - before[1], at[2] - before[2]];
    if (same) open.ways.push(way);
    else runs.push({ words, ways: [way] });
    before = at;
  }
  return runs;
}

/** A named cell says nothing where it is empty, or where the value says it already. */
function placesOf(word: PointWord, point: ChartPoint, { rows }: ChartTable): number[] {
  if (word === "head") return [-1 - point.column];
  if (word === "value") return [point.column];
  if (typeof word === "number") return [word];
  const row = rows[point.row] ?? [];
  const cell = row[word.named] ?? "";
  return cell === "" || cell === row[point.column] ? [] : [-1 - word.named, word.named];
}

/**
 * No more points than columns of pixels, for no pointer can tell more apart: of each column the one that
 * stands out most from what went before, so that no peak is lost.
 */
export function thinned(points: readonly ChartPoint[]): ChartPoint[] {
  const kept: ChartPoint[] = [];
  let before: number | null = null;
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.round(last.x) !== Math.round(point.x)) {
      before = last?.y ?? null;
      kept.push(point);
    } else if (Math.abs(point.y - (before ?? last.y)) > Math.abs(last.y - (before ?? last.y))) {
      kept[kept.length - 1] = point;
    }
  }
  return kept;
}
