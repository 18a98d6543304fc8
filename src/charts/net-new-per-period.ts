import type { ChartDesign, PlotSize } from "./chart.ts";
import { boxes, PIXELS, plotSpec, segments, texts } from "./layers.ts";
import type { NetNewRow, NetNewWords } from "./net-new-input.ts";
import { placeNetNew } from "./net-new-place.ts";
import type { PointSeries } from "./points-input.ts";

/**
 * Bars per quarter or month in a panel per account, each panel on its own scale from zero, losses below it:
 * the report's period in the accent, earlier ones grey. A period that was not counted, or only in part, is
 * an outline that says so.
 */
export function netNewPerPeriod(rows: readonly NetNewRow[], words: NetNewWords): ChartDesign {
  const periods = (row: NetNewRow | undefined) => (row?.bars ?? []).map((b) => b.period);
  const expected = periods(rows[0]);
  if (expected.length === 0) throw new RangeError("net-new-per-period needs at least one period");
  for (const row of rows) {
    if (JSON.stringify(periods(row)) !== JSON.stringify(expected)) {
      throw new TypeError(`${row.name}: its periods are not those of ${rows[0]?.name}`);
    }
  }
  const { name, period, value, low, high, note } = words.columns;
  return {
    kind: "net-new-per-period",
    plot: (size) => plot(rows, words, size),
    points: (size) => pointsIn(rows, words, size),
    table: {
      columns: [
        { label: name, numeric: false },
        { label: period, numeric: false },
        { label: value, numeric: true },
        { label: low, numeric: true },
        { label: high, numeric: true },
        { label: note, numeric: false },
      ],
      rows: rows.flatMap((row) =>
        row.bars.map(({ figure, ...bar }) => [
          row.name,
          bar.period,
          figure.value ?? bar.value,
          figure.lo,
          figure.hi,
          bar.partial ?? null,
        ]),
      ),
    },
  };
}

function pointsIn(
  rows: readonly NetNewRow[],
  words: NetNewWords,
  size: PlotSize,
): readonly PointSeries[] {
  return placeNetNew(rows, words.outline, size).accounts.map(({ origin, ends }, i) => ({
    origin,
    says: [0, 1, "value", { named: 3 }, { named: 4 }, { named: 5 }],
    points: ends.map((end, k) => ({ ...end, row: i * ends.length + k, column: 2 })),
  }));
}

function plot(rows: readonly NetNewRow[], words: NetNewWords, size: PlotSize) {
  const place = placeNetNew(rows, words.outline, size);
  return plotSpec(size.width, place.bottom, [
    ...boxes(place.bars, PIXELS),
    ...boxes(place.outlines, PIXELS, { filled: false, strokeDash: [3, 2], strokeWidth: 1 }),
    ...segments(place.bases, PIXELS, {}),
    ...segments(place.ranges, PIXELS, { strokeWidth: 1.5 }),
    ...texts(place.labels),
  ]);
}
