import type { Spot } from "./label-placement.ts";
import type { ChartPoint, PointSeries, PointWord } from "./points-input.ts";
import { countsOf } from "./series-counts.ts";
import type { SeriesInput } from "./series-input.ts";

/** A count where it is drawn. */
export interface DatedSpot extends Spot {
  readonly ms: number;
}

/** The counts of one series; `origin` is the left edge of their plot. */
export interface SpotRun {
  readonly origin: number;
  readonly spots: readonly DatedSpot[];
}

/** Points of charts with a `seriesTable`. @param runs one for each series */
export function seriesPoints(
  series: readonly SeriesInput[],
  runs: readonly SpotRun[],
): PointSeries[] {
  const days = [...new Set(series.flatMap((s) => countsOf(s).map((c) => c.ms)))];
  const rowOf = new Map(days.sort((a, b) => a - b).map((ms, row) => [ms, row]));
  return runs.map(({ origin, spots }, i) => ({
    origin,
    says: ["head", 0, "value"],
    points: spots.flatMap(({ ms, x, y }) => {
      const row = rowOf.get(ms);
      return row === undefined ? [] : [{ x, y, row, column: i + 1 }];
    }),
  }));
}

/** A mark in each row of a table, each a series of its own: above and below it there are others, beside it none. */
export function rowPoints(
  spots: readonly (Spot | null)[],
  column: number,
  says: readonly PointWord[],
): PointSeries[] {
  return spots.flatMap((spot, row) =>
    spot ? [{ origin: 0, says, points: [{ x: spot.x, y: spot.y, row, column }] }] : [],
  );
}

/** Points in one plot from its left edge on. */
export function oneSeries(
  points: readonly (ChartPoint | null)[],
  says: readonly PointWord[],
): PointSeries[] {
  return [{ origin: 0, says, points: points.filter((p) => p !== null) }];
}
