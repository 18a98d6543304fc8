import { epochMs, fromEpochMs } from "../calendar/dates.ts";
import type { PlotSize } from "./chart.ts";
import type { Box } from "./label-placement.ts";
import type { Label, Point, Segment } from "./layers.ts";
import { linearAxis, type NumberAxis, share } from "./number-axis.ts";
import { namePoints } from "./point-names.ts";
import { blockWidth, linesOf } from "./text-block.ts";
import { color } from "./theme.ts";
import type { TideBand, TidePointInput, TideWords } from "./tide-input.ts";
import { axisNames, bandCaption, roomy } from "./tide-names.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Where everything in `platform-tide` stands. Points and joins are in data units, the rest in SVG units. */
export interface TidePlace {
  readonly area: Box;
  readonly time: TimeAxis;
  readonly users: NumberAxis;
  readonly x: (ms: number) => number;
  readonly y: (users: number) => number;
  readonly points: readonly Point[];
  readonly joins: readonly Segment[];
  readonly band: { readonly x: number; readonly x2: number } | null;
  readonly bandEdges: readonly Segment[];
  readonly ticks: readonly Segment[];
  readonly labels: readonly Label[];
  /** The band's name where the band has no room for it, to stand below the plot. */
  readonly note: string;
}

export function placeTide(
  published: readonly TidePointInput[],
  band: TideBand | null,
  words: TideWords,
  size: PlotSize,
): TidePlace {
  const dated = published.map((p) => ({
    ...p,
    ms: epochMs(p.figure.asOf ?? ""),
    users: p.figure.value,
  }));
  const users = linearAxis(dated.flatMap((d) => (d.users === null ? [] : [d.users])));
  const names = users.ticks.map((t) =>
    linesOf(words.tick(t), size.width * 0.25, PLOT_TYPE.axis, color("quiet"), 1),
  );
  const area = {
    left: size.narrow ? 16 : Math.max(...names.map(blockWidth)) + 10,
    right: size.width - 4,
    top: size.narrow ? 20 : 10,
    bottom: size.narrow ? 280 : 320,
  };
  const days = [...dated.map((d) => d.ms), ...(band ? [epochMs(band.from), epochMs(band.to)] : [])];
  const span = [fromEpochMs(Math.min(...days)), fromEpochMs(Math.max(...days))] as const;
  const time = timeAxis(span[0], span[1], area.right - area.left, words);
  const [start, end] = time.domain;
  const x = (ms: number) => area.left + ((ms - start) / (end - start)) * (area.right - area.left);
  const y = (value: number) => area.bottom - share(users, value) * (area.bottom - area.top);

  const points: Point[] = [];
  const joins: Segment[] = [];
  for (const [i, { ms, users: value }] of dated.entries()) {
    if (value === null) continue;
    points.push({ x: ms, y: value, color: color("accent") });
    const before = dated[i - 1];
    if (before && before.users !== null) {
      joins.push({ x: before.ms, y: before.users, x2: ms, y2: value, color: color("accent") });
    }
  }
  const lines = joins.map(
    (j) =>
      [
        { x: x(j.x), y: y(j.y) },
        { x: x(j.x2), y: y(j.y2) },
      ] as const,
  );
  const spots = points.map((p) => ({ x: x(p.x), y: y(p.y) }));
  const bounds = {
    left: size.narrow ? 0 : area.left - 4,
    right: size.width,
    top: 0,
    bottom: area.bottom - 2,
  };
  const bandAt = band ? { x: x(epochMs(band.from)), x2: x(epochMs(band.to)) } : null;
  const scale = axisNames(names, users, y, size.narrow ? null : area.left - 8);
  const edges = bandAt
    ? [bandAt.x, bandAt.x2].map(
        (at) =>
          [
            { x: at, y: area.top },
            { x: at, y: area.bottom },
          ] as const,
      )
    : [];
  const obstacles = { taken: scale.map(roomy), lines, edges };
  const named = namePoints(
    dated.filter((d) => d.users !== null),
    spots,
    bounds,
    obstacles,
  );
  const caption = band && bandAt ? bandCaption(band.label, bandAt, area, named.taken, lines) : [];
  const edge = (at: number): Segment => ({
    x: at,
    x2: at,
    y: area.top,
    y2: area.bottom,
    color: color("axis"),
  });
  const tick = (at: number): Segment => ({
    x: at,
    x2: at,
    y: area.bottom,
    y2: area.bottom + 4,
    color: color("axis"),
  });
  return {
    area,
    time,
    users,
    x,
    y,
    points,
    joins,
    band: bandAt,
    bandEdges: bandAt ? [edge(bandAt.x), edge(bandAt.x2)] : [],
    ticks: time.ticks.map((t) => tick(x(t.ms))),
    labels: [...scale, ...named.labels, ...caption],
    note: band && caption.length === 0 ? band.label : "",
  };
}
