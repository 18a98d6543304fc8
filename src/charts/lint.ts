import { type Box, touch } from "./label-placement.ts";
import { parseSvg, type SvgNode } from "./svg-tree.ts";
import { labelBox } from "./text-box.ts";

/** Something that a reader would see as broken. */
export interface Flaw {
  readonly kind: "outside" | "overlap" | "too-small";
  readonly texts: readonly string[];
}

interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

/** Glyphs may stand this close before a reader sees them touch, in SVG units. */
const TOLERANCE = 0.5;
const SMALLEST_SHOWN = 11;

/** Checks a rendered picture: no text outside it, none over another, none too small to read. */
export function lintChart(svg: string): Flaw[] {
  const root = parseSvg(svg);
  const width = Number(root.attributes.width);
  const height = Number(root.attributes.height);
  const texts = root.children.flatMap((c) => (typeof c === "string" ? [] : collect(c, 0, 0)));
  const flaws: Flaw[] = [];
  for (const [i, one] of texts.entries()) {
    const { left, right, top, bottom } = one.box;
    const inside = left >= -TOLERANCE && right <= width + TOLERANCE && top >= 0 && bottom <= height;
    if (!inside) flaws.push({ kind: "outside", texts: [one.text] });
    if (one.size < SMALLEST_SHOWN) flaws.push({ kind: "too-small", texts: [one.text] });
    for (const other of texts.slice(i + 1)) {
      if (touch(shrink(one.box), shrink(other.box)))
        flaws.push({ kind: "overlap", texts: [one.text, other.text] });
    }
  }
  return flaws;
}

function collect(n: SvgNode, dx: number, dy: number): PlacedText[] {
  const [, tx = "0", ty = "0"] =
    /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(n.attributes.transform ?? "") ?? [];
  const [x, y] = [dx + Number(tx), dy + Number(ty)];
  if (n.name === "text") return [placed(n, x, y)];
  return n.children.flatMap((c) => (typeof c === "string" ? [] : collect(c, x, y)));
}

function placed(n: SvgNode, dx: number, dy: number): PlacedText {
  const a = n.attributes;
  const text = n.children.join("");
  const size = Number(a["font-size"]);
  const weight = a["font-weight"] === "600" ? 600 : 400;
  const anchor = anchorOf(a["text-anchor"]);
  const at = { x: dx + Number(a.x ?? 0), y: dy + Number(a.y ?? 0) };
  return { text, size, box: labelBox({ ...at, text, size, weight, anchor }) };
}

function anchorOf(anchor: string | undefined): "start" | "middle" | "end" {
  return anchor === "middle" || anchor === "end" ? anchor : "start";
}

function shrink(box: Box): Box {
  return {
    left: box.left + TOLERANCE,
    right: box.right - TOLERANCE,
    top: box.top + TOLERANCE,
    bottom: box.bottom - TOLERANCE,
  };
}
