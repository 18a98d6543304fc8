import { FONT_FAMILY, fontBytes, type Weight } from "./fonts.ts";
import type { SvgNode } from "./svg-tree.ts";

const subsets = new Map<string, Promise<string>>();
const KEPT = 200;

/** `@font-face` rules with just the glyphs that these elements show, so that the picture needs no other file. */
export async function embedFonts(content: readonly SvgNode[]): Promise<string> {
  const shown: Record<Weight, Set<string>> = { 400: new Set(), 600: new Set() };
  for (const n of content) collect(n, shown);
  const rules = ([400, 600] as const).map(async (weight) => {
    if (shown[weight].size === 0) return "";
    const data = await subset([...shown[weight]].sort().join(""), weight);
    // No quotation marks: they would need escaping inside XML.
    return `@font-face{font-family:${FONT_FAMILY};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(rules)).join("");
}

function collect(n: SvgNode, shown: Record<Weight, Set<string>>): void {
  const weight: Weight = n.attributes["font-weight"] === "600" ? 600 : 400;
  for (const child of n.children) {
    if (typeof child !== "string") collect(child, shown);
    else for (const character of child) shown[weight].add(character);
  }
}

function subset(characters: string, weight: Weight): Promise<string> {
  const key = `${weight}${characters}`;
  const known = subsets.get(key);
  if (known) return known;
  const made = import("subset-font").then(async ({ default: subsetFont }) => {
    const bytes = await subsetFont(fontBytes(weight), characters, {
      targetFormat: "woff2",
      keepFeatures: ["kern", "liga", "mark", "ccmp", "locl"],
      noHinting: true,
    });
    return bytes.toString("base64");
  });
  if (subsets.size >= KEPT) subsets.clear();
  subsets.set(key, made);
  return made;
}
