import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { boxes, PIXELS, plotSpec, segments, texts } from "./layers.ts";
import type { NetNewRow } from "./net-new-input.ts";
import { placeNetNew } from "./net-new-place.ts";

/** A measure over the periods of a report: an audience, or what came of it. */
export interface MeasuredRow extends NetNewRow {
  /** The unit of its values, for the table: `followers` */
  readonly unit: string;
}

export interface OutcomeWords {
  /** That each panel has its own scale, and what an outline means. */
  readonly note: string;
  readonly columns: Readonly<Record<"period" | "low" | "high", string>>;
}

/**
 * An audience above, an outcome below, over the same periods: two plots with a scale each, so that no slope of the
 * one can be laid over a slope of the other.
 * @throws TypeError where the periods differ
 */
export function outcomeBesideAudience(
  audience: MeasuredRow,
  outcome: MeasuredRow,
  words: OutcomeWords,
): ChartDesign {
  const periods = audience.bars.map((b) => b.period);
  if (periods.length === 0)
    throw new RangeError("outcome-beside-audience needs at least one period");
  if (JSON.stringify(periods) !== JSON.stringify(outcome.bars.map((b) => b.period)))
    throw new TypeError(`${outcome.name}: its periods are not those of ${audience.name}`);
  const { period, low, high } = words.columns;
  const numbers = ({ bars }: MeasuredRow, i: number) => {
    const bar = bars[i];
    return [
      bar?.figure.value ?? bar?.value ?? null,
      bar?.figure.lo ?? null,
      bar?.figure.hi ?? null,
    ];
  };
  return {
    kind: "outcome-beside-audience",
    plot: (size) => plot(audience, outcome, words, size),
    points: (size) => {
      const { above, below, drop } = placeBoth(audience, outcome, size);
      const ends = [above.ends, below.ends.map((end) => ({ ...end, y: end.y + drop }))];
      return ends.map((own, i) => ({
        origin: 0,
        says: ["head", 0, "value", { named: 3 * i + 2 }, { named: 3 * i + 3 }],
        points: own.map((end, row) => ({ ...end, row, column: 3 * i + 1 })),
      }));
    },
    table: {
      columns: [
        { label: period, numeric: false },
        ...[audience, outcome].flatMap(({ name }) =>
          [name, `${name}: ${low}`, `${name}: ${high}`].map((label) => ({ label, numeric: true })),
        ),
      ],
      rows: periods.map((name, i) => [name, ...numbers(audience, i), ...numbers(outcome, i)]),
    },
  };
}

const BETWEEN = 18;

function placeBoth(audience: MeasuredRow, outcome: MeasuredRow, size: PlotSize) {
  const panel = (row: MeasuredRow) => {
    const place = placeNetNew([row], "", size);
    return { ...place, ends: place.accounts.flatMap((a) => a.ends) };
  };
  const [above, below] = [panel(audience), panel(outcome)];
  return { above, below, drop: above.bottom + BETWEEN };
}

function plot(audience: MeasuredRow, outcome: MeasuredRow, words: OutcomeWords, size: PlotSize) {
  const { above, below, drop } = placeBoth(audience, outcome, size);
  const down = <T extends { readonly y: number; readonly y2?: number }>(marks: readonly T[]): T[] =>
    marks.map((m) => ({ ...m, y: m.y + drop, ...(m.y2 === undefined ? {} : { y2: m.y2 + drop }) }));
  const note = axisFoot([], words.note, {
    left: 0,
    top: drop + below.bottom + 2,
    width: size.width,
  });
  return plotSpec(size.width, note.bottom, [
    ...boxes([...above.bars, ...down(below.bars)], PIXELS),
    ...boxes([...above.outlines, ...down(below.outlines)], PIXELS, {
      ...{ filled: false, strokeDash: [3, 2], strokeWidth: 1 },
    }),
    ...segments([...above.bases, ...down(below.bases)], PIXELS, {}),
    ...segments([...above.ranges, ...down(below.ranges)], PIXELS, { strokeWidth: 1.5 }),
    ...texts([...above.labels, ...down(below.labels), ...note.labels]),
  ]);
}
