import type { PlotSize } from "./chart.ts";
import {
  type ConcentrationInput,
  type ConcentrationWords,
  type NamedFigure,
  ranked,
} from "./concentration-input.ts";
import { type Box, placeLabel, type Spot } from "./label-placement.ts";
import type { Label, Point } from "./layers.ts";
import { linearAxis } from "./number-axis.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { labelBox } from "./text-box.ts";
import { color } from "./theme.ts";
import { thin } from "./thin.ts";
import { axisNames } from "./tide-names.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Everything in `concentration`, in SVG units. */
export interface ConcentrationPlace {
  readonly area: Box;
  readonly curve: readonly Spot[];
  /** Where the share of each post ends. */
  readonly posts: readonly Spot[];
  /** The posts that are named. */
  readonly dots: readonly Point[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Heights of the grid's lines, from 0 to 100 %. */
  readonly levels: readonly number[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

const LEVELS = { type: "linear", domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] } as const;

export function placeConcentration(
  input: ConcentrationInput,
  words: ConcentrationWords,
  size: PlotSize,
): ConcentrationPlace {
  const posts = ranked(input.posts).flatMap((p) => p.cumulated ?? []);
  const quiet = color("quiet");
  const names = LEVELS.ticks.map((t) => linesOf(words.percent(t), 80, PLOT_TYPE.axis, quiet, 1));
  const height = size.narrow ? 240 : 300;
  const area = {
    left: Math.max(...names.map(blockWidth)) + 10,
    right: size.width - 8,
    top: 10,
    bottom: 10 + height,
  };
  const many = Math.max(1, posts.length);
  const x = (n: number) => area.left + (n / many) * (area.right - area.left);
  const y = (share: number) => area.bottom - share * height;
  const corners = [0, ...posts].map((share, n) => ({ x: x(n), y: y(share) }));
  const curve = posts.length === 0 ? [] : thin(corners);
  const named = [
    { ...input.topOne, spot: corners[1] },
    { ...input.topThree, spot: posts.length > 3 ? corners[3] : undefined },
  ];
  const taken: Box[] = corners.slice(1, 4).map((s) => around(s));
  const equal = [
    { x: area.left, y: area.bottom },
    { x: area.right, y: area.top },
  ] as const;
  const walls = [
    ...curve.flatMap((b, i) => (curve[i - 1] ? [[curve[i - 1] ?? b, b] as const] : [])),
    equal,
  ];
  const { labels: beside, corner } = arrange(named, input.effective, {
    room: size.width / 2,
    area,
    taken,
    walls,
    curved: posts.length > 1,
  });
  const dots = named.flatMap(({ spot }) => (spot ? [{ ...spot, color: color("accent") }] : []));
  return {
    area,
    curve,
    posts: corners.slice(1),
    dots: posts.length === 0 ? [] : dots,
    ticks: linearAxis([many])
      .ticks.filter((t) => t <= many && Number.isInteger(t))
      .map((value) => ({ value, x: x(value) })),
    levels: LEVELS.ticks.map(y),
    labels: [...axisNames(names, LEVELS, y, area.left - 8), ...beside, ...corner],
    bottom: area.bottom,
  };
}

interface NamedSpot extends NamedFigure {
  readonly spot: Spot | undefined;
}

interface Room {
  /** How wide a name beside its spot may be. */
  readonly room: number;
  readonly area: Box;
  readonly taken: readonly Box[];
  readonly walls: readonly (readonly [Spot, Spot])[];
  /** Whether there is a line of equal posts to stay below. */
  readonly curved: boolean;
}

/** Names beside their spots; each that finds no place there moves into the corner, which then needs more of it. */
function arrange(named: readonly NamedSpot[], effective: NamedFigure, room: Room) {
  let outside: readonly NamedSpot[] = named;
  for (;;) {
    const moved = named.filter((n) => !outside.includes(n));
    const corner = inCorner(moved, effective, room.area, room.curved);
    const taken = [...room.taken, ...corner.map(labelBox)];
    const tries = [outside, outside.toReversed()].map((order) =>
      nameSpots(order, { ...room, taken }),
    );
    const best = tries.reduce((a, b) => (b.homeless.length < a.homeless.length ? b : a));
    if (best.homeless.length === 0) return { labels: best.labels, corner };
    outside = outside.filter((n) => !best.homeless.includes(n));
  }
}

function nameSpots(named: readonly NamedSpot[], { room, area, walls, ...rest }: Room) {
  const taken = [...rest.taken];
  const labels: Label[] = [];
  const homeless: NamedSpot[] = [];
  for (const one of named) {
    const block = linesOf(one.text, room, PLOT_TYPE.value, color("accent"), 2);
    const need = { width: blockWidth(block), height: blockHeight(block) };
    const found = one.spot && placeLabel(one.spot, need, area, taken, walls);
    if (!found) {
      homeless.push(one);
      continue;
    }
    taken.push(found.box);
    labels.push(...anchored(block, found.box, found.anchor));
  }
  return { labels, homeless };
}

/** Below the line of equal posts no curve can come: there, from the right, stands all that is not beside a spot. */
function inCorner(
  homeless: readonly NamedFigure[],
  effective: NamedFigure,
  area: Box,
  curved: boolean,
): Label[] {
  const room = (area.right - area.left) * (curved ? 0.56 : 0.8);
  const lines = (text: string, ink: string) => linesOf(text, room, PLOT_TYPE.value, ink, 2);
  const block = [
    ...homeless.flatMap(({ text }) => lines(text, color("accent"))),
    ...lines(effective.text, color("ink")),
  ];
  return stack(block, area.right - 6, "end", area.bottom - blockHeight(block) - 8);
}

function anchored(block: readonly Line[], box: Box, anchor: "start" | "middle" | "end"): Label[] {
  const x =
    anchor === "start" ? box.left : anchor === "end" ? box.right : (box.left + box.right) / 2;
  return stack(block, x, anchor, box.top);
}

function around({ x, y }: Spot): Box {
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
}
