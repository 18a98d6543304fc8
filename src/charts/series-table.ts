import type { ChartTable } from "./chart.ts";
import { countsOf } from "./series-counts.ts";
import type { SeriesInput } from "./series-input.ts";

/** A row per day that any series speaks of, a column per series; a cell without a count is empty. */
export function seriesTable(series: readonly SeriesInput[], dateLabel: string): ChartTable {
  const byDay = new Map<number, (number | null)[]>();
  for (const [i, one] of series.entries()) {
    for (const { ms, value } of countsOf(one)) {
      const row = byDay.get(ms) ?? series.map(() => null);
      row[i] = value;
      byDay.set(ms, row);
    }
  }
  const days = [...byDay].sort(([a], [b]) => a - b);
  return {
    columns: [
      { label: dateLabel, numeric: false },
      ...series.map((s) => ({ label: s.name, numeric: true })),
    ],
    rows: days.map(([ms, row]) => [new Date(ms).toISOString().slice(0, 10), ...row]),
  };
}
