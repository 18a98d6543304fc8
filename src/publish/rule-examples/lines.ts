import { node, type SvgNode, tenth } from "../../charts/svg-tree.ts";
import { color, type Token } from "../../charts/theme.ts";
import type { Language } from "../../i18n/language.ts";
import { dot, EDGE, HEIGHT, stroke, WIDTH, words } from "./canvas.ts";
import { besides, LINE_LABEL, type Spot } from "./line-label.ts";
import type { Line, Lines } from "./picture.ts";
import { nameOf, numberOf, pairOf } from "./words.ts";

const FOOT = 18;
const INSET = 8;
/** Room for a label above and below a line. */
const ROOM = 20;

interface Band {
  readonly top: number;
  readonly base: number;
  readonly most: number;
  readonly count: number;
}

/** One or two lines over time on an axis from zero, or one below the other on scales of their own. */
export function drawLines(picture: Lines, top: number, language: Language): SvgNode[] {
  const { lines, panels = false, mark, ends } = picture;
  const first = top + (mark ? 16 : 0);
  const base = HEIGHT - FOOT;
  const count = Math.max(...lines.map((l) => l.values.length));
  const all = lines.flatMap((l) => mostOf(l));
  const tall = (base - first) / lines.length;
  const drawn = lines.flatMap((line, i) => {
    const token: Token = i === 0 ? "accent" : "blue";
    const band = panels
      ? { top: first + i * tall, base: first + (i + 1) * tall - (i + 1 < lines.length ? 8 : 0) }
      : { top: first, base };
    const most = panels ? mostOf(line) : Math.max(...all);
    const below = !panels && endOf(line) < Math.max(...lines.map(endOf));
    return drawLine(line, picture, { ...band, most, count }, token, below, language);
  });
  const foot = { size: LINE_LABEL, token: "quiet" } as const;
  return [
    ...drawn,
    stroke([EDGE, base], [WIDTH - EDGE, base], "axis"),
    words(EDGE, base + 14, nameOf(ends[0], language), foot),
    words(WIDTH - EDGE, base + 14, nameOf(ends[1], language), { ...foot, anchor: "end" }),
    ...markOf(picture, top, base, count, language),
  ];
}

function mostOf({ values }: Line): number {
  return Math.max(...values.map((v) => v ?? 0));
}

function endOf({ values }: Line): number {
  return values.at(-1) ?? 0;
}

function drawLine(
  line: Line,
  { panels = false, gaps, mark, unit }: Lines,
  band: Band,
  token: Token,
  below: boolean,
  language: Language,
): SvgNode[] {
  const name = line.name === undefined ? null : nameOf(line.name, language);
  const lead = panels && name !== null ? 16 : 0;
  const inner = { ...band, top: band.top + lead };
  const runs = runsOf(line.values, inner, mark?.split ? mark.before : null, gaps === "solid");
  const joins = gaps === "dashed" ? runs.slice(1).map((run, i) => [runs[i]?.at(-1), run[0]]) : [];
  const valueAt = (i: number) => numberOf(line.values.at(i) ?? 0, unit, language);
  const last = panels || name === null ? valueAt(-1) : pairOf(name, valueAt(-1), language);
  const style = { size: LINE_LABEL, token, bold: true } as const;
  const spots = runs.flat();
  const first = spots.slice(0, 2);
  const rises = (first[0]?.[1] ?? 0) - (first[1]?.[1] ?? 0) > 2;
  const left = EDGE + 2;
  const right = WIDTH - EDGE - 2;
  return [
    ...runs.map((run) => path(run, token)),
    ...joins.map((join) =>
      path(
        join.filter((s) => s !== undefined),
        token,
        "dashed",
      ),
    ),
    ...(panels && name !== null
      ? [words(EDGE, band.top + 11, name, { size: LINE_LABEL, token })]
      : []),
    // A second line begins where the first one does: its number would say the same.
    ...(below
      ? []
      : [words(left, besides(spots, left, valueAt(0), "start", rises), valueAt(0), style)]),
    ...runs.flatMap((run) =>
      [run[0], run.at(-1)].flatMap((s) => (s ? [dot(s[0], s[1], token, 3.2)] : [])),
    ),
    words(right, besides(spots, right, last, "end", below), last, { ...style, anchor: "end" }),
    ...(panels ? [stroke([EDGE, band.base], [WIDTH - EDGE, band.base], "axis")] : []),
  ];
}

/** Stretches of counted values, in SVG units. */
function runsOf(
  values: Line["values"],
  band: Band,
  split: number | null,
  joined: boolean,
): Spot[][] {
  const runs: Spot[][] = [[]];
  for (const [i, value] of values.entries()) {
    if (i === split || (value === null && !joined)) runs.push([]);
    if (value === null) continue;
    const tall = (value / band.most) * (band.base - band.top - ROOM);
    runs.at(-1)?.push([xOf(i, band.count), band.base - tall]);
  }
  return runs.filter((run) => run.length > 0);
}

function xOf(index: number, count: number): number {
  const left = EDGE + INSET;
  return left + (index / (count - 1)) * (WIDTH - 2 * left);
}

function path(spots: readonly Spot[], token: Token, style: Lines["gaps"] = "solid"): SvgNode {
  return node("path", {
    d: spots.map(([x, y], i) => `${i === 0 ? "M" : "L"}${tenth(x)},${tenth(y)}`).join(""),
    ...{ fill: "none", stroke: color(token), "stroke-width": 2.2, "stroke-linejoin": "round" },
    "stroke-dasharray": style === "dashed" ? "2 4" : undefined,
  });
}

function markOf(
  { mark }: Lines,
  top: number,
  base: number,
  count: number,
  language: Language,
): SvgNode[] {
  if (!mark) return [];
  const x = xOf(mark.before - 0.5, count);
  const name = nameOf(mark.name, language);
  return [
    stroke([x, top + 15], [x, base], "axis", 1.2, "3 3"),
    words(x, top + 10, name, { size: LINE_LABEL, anchor: "middle" }),
  ];
}
