import { fromEpochMs } from "../calendar/dates.ts";
import type { Cell, ChartTable } from "./chart.ts";
import { countsOf } from "./series-counts.ts";
import type { SeriesInput } from "./series-input.ts";

/** A row per day that any series speaks of, a column per series; a cell without a count is empty. */
export function seriesTable(series: readonly SeriesInput[], dateLabel: string): ChartTable {
  const byDay = new Map<number, Cell[]>();
  for (const [i, one] of series.entries()) {
    for (const { ms, value } of countsOf(one)) {
      const row = byDay.get(ms) ?? [fromEpochMs(ms), ...series.map(() => null)];
      row[i + 1] = value;
      byDay.set(ms, row);
    }
  }
  const days = [...byDay.keys()].sort((a, b) => a - b);
  return {
    columns: [
      { label: dateLabel, numeric: false },
      ...series.map((s) => ({ label: s.name, numeric: true })),
    ],
    rows: days.flatMap((ms) => [byDay.get(ms) ?? []]),
  };
}
