import { axisFoot } from "./axis-foot.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { placeFollowers } from "./followers-place.ts";
import { clearOf } from "./grid.ts";
import { lines, PIXELS, plotSpec, points, type Segment, segments, texts } from "./layers.ts";
import { seriesPoints } from "./points-series.ts";
import { knownOf } from "./series-counts.ts";
import type { FollowersWords, SeriesInput } from "./series-input.ts";
import { seriesTable } from "./series-table.ts";
import { color } from "./theme.ts";

/**
 * A line per account from zero, from a common base of 100, or on a logarithmic scale that says so: the first four in colour, the rest grey, each
 * named where it ends. Accounts that differ by more than `differInScale` says belong in `panels`.
 */
export function followersOverTime(
  series: readonly SeriesInput[],
  words: FollowersWords,
): ChartDesign {
  if (!series.some((s) => knownOf(s).length > 0)) {
    throw new RangeError("followers-over-time needs at least one count");
  }
  if (words.index && words.note === "") {
    throw new TypeError("followers-over-time: an index says in its note what is 100");
  }
  if (words.scale && (words.index || words.scale.axis === "")) {
    throw new TypeError(
      "followers-over-time: a logarithmic scale says so on its axis, and an index has none",
    );
  }
  return {
    kind: "followers-over-time",
    plot: (size) => plot(series, words, size),
    points: (size) => {
      const { x, y, counted } = placeFollowers(series, words, size);
      const runs = counted.map((counts) => ({
        origin: 0,
        spots: counts.map(({ ms, value }) => ({ ms, x: x(ms), y: y(value) })),
      }));
      return seriesPoints(series, runs);
    },
    table: seriesTable(series, words.columns.date),
  };
}

/** Whether the largest account is so much larger than the smallest that the smallest would lie flat on zero. */
export function differInScale(series: readonly SeriesInput[], times = 20): boolean {
  const peaks = series
    .map((s) => knownOf(s).reduce((high, c) => Math.max(high, c.value), 0))
    .filter((peak) => peak > 0);
  return Math.max(...peaks) > times * Math.min(...peaks);
}

function plot(series: readonly SeriesInput[], words: FollowersWords, size: PlotSize) {
  const place = placeFollowers(series, words, size);
  const { left, right, top, bottom } = place.area;
  const x = { type: "utc", domain: place.time.domain, range: [left, right], nice: false };
  const y = {
    type: place.counts.type,
    domain: place.counts.domain,
    range: [bottom, top],
    nice: false,
  };
  const scales = { x, y };
  const names = place.time.ticks.map((t) => ({
    x: place.x(t.ms),
    lines: t.month === null ? [t.year ?? ""] : [t.month, t.year ?? ""],
  }));
  const title = footNote(series, words, place.counts.type);
  const foot = axisFoot(names, title, { left: 0, top: bottom, width: size.width });
  const base = words.index ? 100 : place.counts.type === "log" ? place.counts.domain[0] : 0;
  const level = (value: number, ink: "grid" | "axis"): Segment => ({
    x: left,
    x2: right,
    y: place.y(value),
    y2: place.y(value),
    color: color(ink),
  });
  const grid = place.counts.ticks.filter((value) => value !== base).map((v) => level(v, "grid"));
  const ticks = place.time.ticks
    .map((t) => place.x(t.ms))
    .map((at) => ({ x: at, x2: at, y: bottom, y2: bottom + 4, color: color("axis") }));
  return plotSpec(size.width, foot.bottom, [
    ...segments(clearOf(grid, place.labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments([level(base, "axis"), ...ticks], PIXELS, {}),
    ...segments(place.leaders, PIXELS, { strokeWidth: 0.75 }),
    ...lines(place.dashed, scales, { strokeWidth: 2, strokeDash: [5, 3] }),
    ...lines(place.solid, scales, { strokeWidth: 2 }),
    ...points(place.dots, scales, false, 12),
    ...points(place.ends, scales, true, 64),
    ...texts([...place.labels, ...foot.labels]),
  ]);
}

/** The scale speaks first: nobody may read a logarithmic one as a straight one. */
function footNote(
  series: readonly SeriesInput[],
  { scale, note }: FollowersWords,
  drawn: "linear" | "log",
): string {
  if (!scale || drawn === "linear") return note;
  const leftOut = series.some((s) => knownOf(s).some((c) => c.value <= 0));
  return [scale.axis, leftOut ? scale.zero : "", note].filter((t) => t !== "").join(" ");
}
