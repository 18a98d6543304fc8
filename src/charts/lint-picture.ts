import type { Box } from "./label-placement.ts";
import { parseSvg, type SvgNode } from "./svg-tree.ts";
import { labelBox } from "./text-box.ts";

/** A line of text where it stands in the picture, after every move and scaling. */
export interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly box: Box;
  /** Colours that lie under some part of it, the topmost first. */
  readonly grounds: readonly string[];
}

/** A picture as a reader meets it: its size, its texts, and the colours of its marks. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly markColors: ReadonlySet<string>;
}

/** Where a group puts what it holds: scaled first, then moved. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

interface Ground {
  readonly box: Box;
  readonly color: string;
}

/** Glyphs may stand this close before a reader sees them touch, in SVG units. */
export const TOLERANCE = 0.5;

/** @param paper colour of the page, which the picture need not draw */
export function readPicture(svg: string, paper: string): Picture {
  const root = parseSvg(svg);
  const texts: PlacedText[] = [];
  const markColors = new Set<string>();
  const grounds: Ground[] = [];
  const visit = (n: SvgNode, outer: Place): void => {
    const place = inside(outer, n.attributes.transform ?? "");
    if (n.name === "text") {
      texts.push(placed(n, place, grounds, paper));
      return;
    }
    const { fill = "none", stroke = "none" } = n.attributes;
    for (const ink of [fill, stroke]) if (ink.startsWith("#")) markColors.add(ink);
    const box = boxOf(n, place);
    if (box && fill.startsWith("#")) grounds.push({ box, color: fill });
    for (const child of n.children) if (typeof child !== "string") visit(child, place);
  };
  visit(root, { x: 0, y: 0, scaleX: 1, scaleY: 1 });
  const { width, height } = root.attributes;
  return { width: Number(width), height: Number(height), texts, markColors };
}

const STEP = /(translate|scale)\((-?[\d.]+)(?:,(-?[\d.]+))?\)/g;

function inside(outer: Place, transform: string): Place {
  let { x, y, scaleX, scaleY } = outer;
  for (const [, kind, first = "0", second] of transform.matchAll(STEP)) {
    if (kind === "translate") {
      x += scaleX * Number(first);
      y += scaleY * Number(second ?? 0);
    } else {
      scaleX *= Number(first);
      scaleY *= Number(second ?? first);
    }
  }
  return { x, y, scaleX, scaleY };
}

function placed(n: SvgNode, place: Place, grounds: readonly Ground[], paper: string): PlacedText {
  const { x = "0", y = "0", fill = "", "font-size": fontSize } = n.attributes;
  const text = n.children.join("");
  const size = Number(fontSize) * Math.abs(place.scaleX);
  const weight = n.attributes["font-weight"] === "600" ? 600 : 400;
  const anchor = anchorOf(n.attributes["text-anchor"]);
  const at = { x: place.x + place.scaleX * Number(x), y: place.y + place.scaleY * Number(y) };
  const box = labelBox({ ...at, text, size, weight, anchor });
  return { text, size, color: fill, box, grounds: under(shrink(box), grounds, paper) };
}

/** What shows between the letters: down to the first thing that lies under all of the text. */
function under(box: Box, grounds: readonly Ground[], paper: string): string[] {
  const seen: string[] = [];
  for (const ground of grounds.toReversed()) {
    const { left, right, top, bottom } = ground.box;
    if (!(left < box.right && box.left < right && top < box.bottom && box.top < bottom)) continue;
    seen.push(ground.color);
    if (left <= box.left && box.right <= right && top <= box.top && box.bottom <= bottom)
      return seen;
  }
  return [...seen, paper];
}

const BOX_PATH = /^M(-?[\d.]+),(-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h-?[\d.]+Z$/i;

/** Rectangles, also those that are drawn as paths; what has another shape is no ground. */
function boxOf(n: SvgNode, place: Place): Box | null {
  const { x = "0", y = "0", width = "0", height = "0", d = "" } = n.attributes;
  const corner = n.name === "rect" ? [x, y, width, height] : BOX_PATH.exec(d)?.slice(1);
  if (!corner) return null;
  const [left = 0, top = 0, across = 0, down = 0] = corner.map(Number);
  const ends = (start: number, length: number, at: number, scale: number) =>
    [at + scale * start, at + scale * (start + length)].sort((a, b) => a - b);
  const [l = 0, r = 0] = ends(left, across, place.x, place.scaleX);
  const [t = 0, b = 0] = ends(top, down, place.y, place.scaleY);
  return { left: l, right: r, top: t, bottom: b };
}

function anchorOf(anchor: string | undefined): "start" | "middle" | "end" {
  return anchor === "middle" || anchor === "end" ? anchor : "start";
}

export function shrink(box: Box): Box {
  return {
    left: box.left + TOLERANCE,
    right: box.right - TOLERANCE,
    top: box.top + TOLERANCE,
    bottom: box.bottom - TOLERANCE,
  };
}
