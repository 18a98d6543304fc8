import { MAX_GAP_DAYS } from "../growth/interpolate.ts";
import type { AgedPoint } from "../growth/launch-aligned.ts";
import { type AgeAxis, ageAxis } from "./age-axis.ts";
import type { PlotSize } from "./chart.ts";
import type { Box, Spot } from "./label-placement.ts";
import {
  type LaunchCurve,
  type LaunchRow,
  type LaunchWords,
  launchCurves,
} from "./launch-input.ts";
import type { Label, Path, Point, Segment } from "./layers.ts";
import { lineArea } from "./line-area.ts";
import { placeEnds } from "./line-ends.ts";
import { countAxis, type NumberAxis, share } from "./number-axis.ts";
import { color, seriesColor } from "./theme.ts";
import { thin } from "./thin.ts";
import { axisNames } from "./tide-names.ts";

/** Everything in `launch-aligned`, in SVG units. */
export interface LaunchPlace {
  readonly area: Box;
  readonly ages: AgeAxis;
  readonly counts: NumberAxis;
  readonly x: (age: number) => number;
  readonly y: (value: number) => number;
  readonly bands: readonly Path[];
  readonly solid: readonly Path[];
  readonly dashed: readonly Path[];
  readonly dots: readonly Point[];
  readonly ends: readonly Point[];
  readonly leaders: readonly Segment[];
  readonly labels: readonly Label[];
}

export function placeLaunch(
  rows: readonly LaunchRow[],
  words: LaunchWords,
  size: PlotSize,
): LaunchPlace {
  const { age, curves } = launchCurves(rows);
  const counts = countAxis(curves.flatMap((c) => c?.points.map((p) => p.value) ?? []));
  const { area, names, blocks } = lineArea(rows, counts, words.tick, size);
  const ages = ageAxis([age]);
  const x = (days: number) => area.left + share(ages, days) * (area.right - area.left);
  const y = (value: number) => area.bottom - share(counts, value) * (area.bottom - area.top);
  const spot = (p: AgedPoint) => ({ x: x(p.age), y: y(p.value) });

  const lasts = curves.map((c) => c?.points.at(-1));
  const ends = lasts.map((last) => (last ? spot(last) : null));
  const ended = placeEnds(blocks, ends, area.right + 16, { top: 0, bottom: area.bottom + 8 });
  // The first account is the one that the finding is about: it is drawn last and lies on top.
  const drawn = curves
    .map((curve, i) => ({ curve, color: seriesColor(i), end: ends[i] }))
    .reverse()
    .flatMap(({ curve, ...rest }) => (curve ? [{ curve, ...rest }] : []));
  const stretches = drawn.flatMap(({ curve, color: ink }) =>
    stretchesOf(curve).map((s) => ({ ...s, slack: curve.slack, color: ink })),
  );
  const paths = stretches
    .filter((s) => s.points.length > 1)
    .map((s) => ({ ...s, spots: thin(s.points.map(spot)) }));
  // A younger account had each count at an earlier age.
  const bandOf = (spots: readonly Spot[], slack: number): Path => {
    const shift = x(slack) - area.left;
    const younger = spots.map((s) => ({ x: Math.max(area.left, s.x - shift), y: s.y }));
    return { color: color("grid"), spots: [...spots, ...younger.reverse()] };
  };
  return {
    area,
    ages,
    counts,
    x,
    y,
    bands: paths.filter((p) => p.slack > 0).map(({ spots, slack }) => bandOf(spots, slack)),
    solid: paths.filter((p) => !p.dashed),
    dashed: paths.filter((p) => p.dashed),
    dots: stretches
      .filter((s) => s.points.length === 1)
      .flatMap((s) => s.points.map((p) => ({ ...spot(p), color: s.color }))),
    ends: drawn.flatMap((d) => (d.end ? [{ ...d.end, color: d.color }] : [])),
    leaders: ended.leaders,
    labels: [...axisNames(names, counts, y, area.left - 8), ...ended.labels],
  };
}

/** Lines that may be drawn: from day to day, dashed across a short silence, none across a long one. */
function stretchesOf({ points, derived }: LaunchCurve) {
  const stretches: { dashed: boolean; points: AgedPoint[] }[] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    const open = stretches.at(-1);
    const days = before ? point.age - before.age : Number.POSITIVE_INFINITY;
    if (!before || !open || days > MAX_GAP_DAYS) {
      stretches.push({ dashed: false, points: [point] });
      continue;
    }
    const dashed = days > 1 || derived.has(point.age);
    if (open.points.length === 1) open.dashed = dashed;
    if (open.dashed === dashed) open.points.push(point);
    else stretches.push({ dashed, points: [before, point] });
  }
  return stretches;
}
