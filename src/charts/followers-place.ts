import { fromEpochMs } from "../calendar/dates.ts";
import type { PlotSize } from "./chart.ts";
import type { Box } from "./label-placement.ts";
import type { Label, Path, Point, Segment } from "./layers.ts";
import { lineArea } from "./line-area.ts";
import { placeEnds } from "./line-ends.ts";
import { axisAround, closeLogAxis, countAxis, type NumberAxis, share } from "./number-axis.ts";
import { type Count, knownOf, type Stretch, stretchesOf } from "./series-counts.ts";
import type { FollowersWords, SeriesInput } from "./series-input.ts";
import { seriesColor } from "./theme.ts";
import { thin } from "./thin.ts";
import { axisNames } from "./tide-names.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

/** Where everything in `followers-over-time` stands. Lines and dots are in data units, the rest in SVG units. */
export interface FollowersPlace {
  readonly area: Box;
  readonly time: TimeAxis;
  readonly counts: NumberAxis;
  readonly x: (ms: number) => number;
  readonly y: (value: number) => number;
  /** What is drawn of each account, in data units. */
  readonly counted: readonly (readonly Count[])[];
  readonly solid: readonly Path[];
  readonly dashed: readonly Path[];
  readonly dots: readonly Point[];
  readonly ends: readonly Point[];
  readonly leaders: readonly Segment[];
  readonly labels: readonly Label[];
}

export function placeFollowers(
  all: readonly SeriesInput[],
  words: FollowersWords,
  size: PlotSize,
): FollowersPlace {
  // Counts that are all zero leave nothing for a logarithm: they are drawn from zero, as any others.
  const log = words.scale !== undefined && all.some((s) => knownOf(s).some((c) => c.value > 0));
  const series = log ? all.map(aboveZero) : all;
  const factors = series.map((s) => indexFactor(s, words));
  const known = series.map((s, i) => scaled(knownOf(s), factors[i] ?? 1));
  const counted = known.flat();
  const values = counted.map((c) => c.value);
  const counts = words.index
    ? axisAround(100, values)
    : log
      ? closeLogAxis(values)
      : countAxis(values);
  const { area, names, blocks } = lineArea(series, counts, words.tick, size);
  const days = counted.map((c) => c.ms);
  const time = timeAxis(
    fromEpochMs(days.reduce((a, b) => Math.min(a, b))),
    fromEpochMs(days.reduce((a, b) => Math.max(a, b))),
    area.right - area.left,
    words,
  );
  const [start, end] = time.domain;
  const x = (ms: number) => area.left + ((ms - start) / (end - start)) * (area.right - area.left);
  const y = (value: number) => area.bottom - share(counts, value) * (area.bottom - area.top);

  const lastOf = (i: number) => known[i]?.at(-1) ?? null;
  const spots = series.map((_, i) => {
    const last = lastOf(i);
    return last && { x: x(last.ms), y: y(last.value) };
  });
  const ended = placeEnds(blocks, spots, area.right + 16, { top: 0, bottom: area.bottom + 8 });
  // The first account is the one that the finding is about: it is drawn last and lies on top.
  const order = series.map((_, i) => i).reverse();
  const drawn = order.flatMap((i) =>
    stretchesOf(series[i] as SeriesInput).map((stretch) => {
      const picked = scaledAndThinned(stretch, factors[i] ?? 1, x, y);
      return { color: seriesColor(i), dashed: stretch.dashed, spots: picked };
    }),
  );
  const paths = drawn.filter((d) => d.spots.length > 1);
  return {
    area,
    time,
    counts,
    x,
    y,
    counted: known,
    solid: paths.filter((p) => !p.dashed),
    dashed: paths.filter((p) => p.dashed),
    dots: drawn.flatMap((d) =>
      d.spots.length === 1 ? d.spots.map((s) => ({ ...s, color: d.color })) : [],
    ),
    ends: order.flatMap((i) => {
      const last = lastOf(i);
      return last ? [{ x: last.ms, y: last.value, color: seriesColor(i) }] : [];
    }),
    leaders: ended.leaders,
    labels: [...axisNames(names, counts, y, area.left - 8), ...ended.labels],
  };
}

function aboveZero(series: SeriesInput): SeriesInput {
  const observations = series.observations.map((o) =>
    o.value !== null && o.value <= 0 ? { ...o, value: null } : o,
  );
  return { ...series, observations };
}

/** 1, or what makes the base day 100. @throws RangeError for an account that has nothing to divide by. */
function indexFactor(series: SeriesInput, words: FollowersWords): number {
  if (!words.index || knownOf(series).length === 0) return 1;
  const base = series.observations.find((o) => o.at === words.index?.base)?.value ?? 0;
  if (base <= 0) {
    throw new RangeError(
      `${series.name}: no count above zero on ${words.index.base} to index from`,
    );
  }
  return 100 / base;
}

function scaled(counts: readonly Count[], factor: number): readonly Count[] {
  return factor === 1 ? counts : counts.map((c) => ({ ms: c.ms, value: c.value * factor }));
}

function scaledAndThinned(
  { counts }: Stretch,
  factor: number,
  x: (ms: number) => number,
  y: (value: number) => number,
) {
  const spots = scaled(counts, factor).map((data) => ({ x: x(data.ms), y: y(data.value), data }));
  return thin(spots).map(({ data }) => ({ x: data.ms, y: data.value }));
}
