import { node, type SvgNode, tenth } from "./svg-tree.ts";

/**
 * A line of text whose first letter decides nothing: the language does. Browsers and rasterisers agree on
 * isolates, but not on the attribute `direction`.
 */
export function fromRightToLeft(text: string): string {
  return `\u2067${text}\u2069`;
}

/** A drawing as readers from right to left expect it: places mirrored, words not. */
export function mirror(content: readonly SvgNode[], width: number): SvgNode[] {
  const shapes = content.flatMap(withoutText);
  const flipped = node("g", { transform: `translate(${tenth(width)},0) scale(-1,1)` }, shapes);
  return [
    ...(shapes.length > 0 ? [flipped] : []),
    ...content.flatMap((n) => texts(n, 0, 0, width)),
  ];
}

function withoutText(n: SvgNode): SvgNode[] {
  if (n.name === "text") return [];
  if (n.name !== "g") return [n];
  const children = n.children.flatMap((c) => (typeof c === "string" ? [] : withoutText(c)));
  return children.length > 0 ? [node("g", n.attributes, children)] : [];
}

const OTHER_END: Readonly<Record<string, string>> = {
  start: "end",
  middle: "middle",
  end: "start",
};

function texts(n: SvgNode, dx: number, dy: number, width: number): SvgNode[] {
  const { transform, x = "0", y = "0", "text-anchor": anchor = "start", ...rest } = n.attributes;
  const [, tx = "0", ty = "0"] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(transform ?? "") ?? [];
  const [left, top] = [dx + Number(tx), dy + Number(ty)];
  if (n.name !== "text")
    return n.children.flatMap((c) => (typeof c === "string" ? [] : texts(c, left, top, width)));
  const place = { x: tenth(width - left - Number(x)), y: tenth(top + Number(y)) };
  const words = n.children.map((c) => (typeof c === "string" ? fromRightToLeft(c) : c));
  return [node("text", { ...place, "text-anchor": OTHER_END[anchor], ...rest }, words)];
}
