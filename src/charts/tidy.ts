import { node, type SvgNode, tenth } from "./svg-tree.ts";

// What a plot may consist of. Anything else stops the picture: nothing that links, loads, scripts or styles.
const ELEMENTS = new Set(["g", "path", "line", "rect", "text"]);
const NUMBERS = ["x", "y", "x1", "y1", "x2", "y2", "width", "height", "stroke-width", "font-size"];
const NUMERIC = new Set([...NUMBERS, "d", "transform", "stroke-dasharray"]);
const VERBATIM = new Set([
  "fill",
  "stroke",
  "text-anchor",
  "font-weight",
  "stroke-linecap",
  "stroke-linejoin",
]);
/** Hooks and defaults of the renderer that no picture of ours needs. */
const DROPPED = new Set([
  "class",
  "pointer-events",
  "font-family",
  "stroke-miterlimit",
  "role",
  "aria-roledescription",
  "aria-hidden",
]);

/**
 * Vega's drawing without its scaffolding: what is drawn, numbers to 0.1, no empty or needless groups.
 * @throws TypeError on an element or attribute that a picture may not hold.
 */
export function tidy(svg: SvgNode): SvgNode[] {
  return svg.children.flatMap((child) => (typeof child === "string" ? [] : visit(child)));
}

function visit(n: SvgNode): SvgNode[] {
  if (!ELEMENTS.has(n.name)) throw new TypeError(`<${n.name}> has no place in a plot`);
  const { attributes } = n;
  // Backgrounds and foregrounds of groups: never filled in our plots.
  const scaffold = n.name === "path" && /^(background|foreground)$/.test(attributes.class ?? "");
  const unseen = attributes.display === "none" || attributes.opacity === "0";
  if (scaffold || unseen) return [];
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (NUMERIC.has(key)) kept[key] = roundAll(value);
    else if (VERBATIM.has(key)) kept[key] = value;
    else if (!DROPPED.has(key) && `${key}=${value}` !== "opacity=1")
      throw new TypeError(`${key}="${value}" has no place in a plot`);
  }
  if (kept.transform === "translate(0,0)") delete kept.transform;
  if (kept["font-weight"] === "400") delete kept["font-weight"];
  if (kept["text-anchor"] === "start") delete kept["text-anchor"];
  // The root group of a drawing says fill="none" for lines and outlines; here they say it themselves.
  if (n.name === "path" || n.name === "rect") kept.fill ??= "none";
  if (n.name !== "g") return [node(n.name, kept, n.children)];
  if (kept.fill === "none") delete kept.fill;
  const children = n.children.flatMap((c) => (typeof c === "string" ? [] : visit(c)));
  if (children.length === 0) return [];
  return Object.keys(kept).length === 0 ? children : [node("g", kept, children)];
}

function roundAll(value: string): string {
  return value.replace(/-?\d+(\.\d+)?(e-?\d+)?(px)?/g, (number) =>
    tenth(Number.parseFloat(number)),
  );
}
