import { addDays, epochMs, type IsoDate } from "../calendar/dates.ts";
import type { Claim } from "../claims/claim.ts";
import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { type DateMark, type DatePlace, dateLabels, placeDates } from "./date-rows.ts";
import { clearOf } from "./grid.ts";
import {
  boxes,
  PIXELS,
  plotSpec,
  points,
  type Scales,
  type Segment,
  segments,
  texts,
} from "./layers.ts";
import { rowPoints } from "./points-series.ts";
import { color, seriesColor } from "./theme.ts";
import type { DateWords } from "./time-axis.ts";

/** One source's date for a fact. */
export interface SourcedDate {
  readonly claim: Claim;
  /** `ICTworks`; a source has the same colour in every row. */
  readonly source: string;
  /** `25 May 2019`, `June 2019` */
  readonly date: string;
}

/** A fact and what each source says about when it was. */
export interface DatedFact {
  /** `Account created` */
  readonly label: string;
  readonly dates: readonly SourcedDate[];
}

export interface DatesWords extends DateWords {
  /** What the marks mean: `A dot is a day, a bar a whole month`. */
  readonly axis: string;
  readonly columns: Readonly<Record<"fact" | "source" | "date" | "from" | "to", string>>;
}

/** A row per fact; in it a line per source with a dot for a day, a bar for all the days that a month or year can mean. */
export function datesBySource(facts: readonly DatedFact[], words: DatesWords): ChartDesign {
  const { fact, source, date, from, to } = words.columns;
  const dated = facts.flatMap((f) =>
    f.dates.map((d) => ({ fact: f.label, ...d, ...daysOf(d.claim) })),
  );
  if (dated.length === 0) throw new RangeError("dates-by-source needs at least one dated claim");
  return {
    kind: "dates-by-source",
    plot: (size) => plot(facts, words, size),
    points: (size) => {
      const place = placeDates(
        facts.map((f) => rowOf(f, facts)),
        words,
        size,
      );
      const spots = place.rows.flatMap((row) =>
        row.marks.map(({ mark: m, centre }) => ({
          x: place.at(m.to - m.from > DAY ? (m.from + m.to) / 2 : m.from),
          y: centre,
        })),
      );
      return rowPoints(spots, 2, [0, 1, "value"]);
    },
    table: {
      columns: [fact, source, date, from, to].map((label) => ({ label, numeric: false })),
      rows: dated.map((d) => [d.fact, d.source, d.date, d.from, d.to]),
    },
  };
}

/** @throws TypeError for a claim without a date: it says nothing here. */
function daysOf(claim: Claim): { readonly from: IsoDate; readonly to: IsoDate } {
  if (claim.date === null) throw new TypeError(`claim ${claim.id} has no date`);
  return claim.date;
}

function plot(facts: readonly DatedFact[], words: DatesWords, size: PlotSize) {
  const place = placeDates(
    facts.map((f) => rowOf(f, facts)),
    words,
    size,
  );
  const { domain, ticks } = place.axis;
  const [left, right] = place.range;
  const scales: Scales = { x: { type: "utc", domain, range: [left, right], nice: false }, y: null };
  const names = ticks.map((t) => ({
    x: place.at(t.ms),
    lines: t.month === null ? [t.year ?? ""] : [t.month, t.year ?? ""],
  }));
  const foot = axisFoot(names, words.axis, {
    left: size.narrow ? 0 : left,
    top: place.bottom,
    width: size.width,
  });
  const labels = dateLabels(place);
  const grid: Segment[] = ticks
    .map(({ ms }) => place.at(ms))
    .map((x) => ({ x, x2: x, y: 0, y2: place.bottom, color: color("grid") }));
  const marks = place.rows.flatMap((row) => row.marks);
  return plotSpec(size.width, foot.bottom, [
    ...segments(clearOf(grid, labels), PIXELS, { strokeDash: [2, 3] }),
    ...boxes(
      marks.filter((m) => m.mark.to - m.mark.from > DAY).map((m) => bar(m.mark, m.centre)),
      scales,
    ),
    ...points(marks.filter((m) => m.mark.to - m.mark.from <= DAY).map(dot), scales),
    ...texts([...labels, ...foot.labels]),
  ]);
}

const DAY = 86_400_000;

function rowOf(fact: DatedFact, facts: readonly DatedFact[]) {
  return { label: fact.label, marks: marksOf(fact, facts) };
}

function marksOf(fact: DatedFact, facts: readonly DatedFact[]): DateMark[] {
  const sources = [...new Set(facts.flatMap((f) => f.dates.map((d) => d.source)))];
  return fact.dates.map((d) => {
    const { from, to } = daysOf(d.claim);
    const ink = seriesColor(sources.indexOf(d.source));
    return {
      from: epochMs(from),
      to: epochMs(addDays(to, 1)),
      source: d.source,
      date: d.date,
      color: ink,
    };
  });
}

function bar(mark: DateMark, centre: number): Segment {
  return { x: mark.from, x2: mark.to, y: centre - 4.5, y2: centre + 4.5, color: mark.color };
}

function dot({ mark, centre }: DatePlace["rows"][number]["marks"][number]) {
  return { x: mark.from, y: centre, color: mark.color };
}
