/// <reference path="./subset-font.d.ts" />
import { FAMILIES, fontBytes, fontRuns, type Script, type Weight } from "./fonts.ts";
import type { SvgNode } from "./svg-tree.ts";

const subsets = new Map<string, Promise<string>>();
const KEPT = 200;
/** Arabic letters join by the last six. */
const FEATURES = [
  "kern",
  "liga",
  "mark",
  "mkmk",
  "ccmp",
  "locl",
  "init",
  "medi",
  "fina",
  "isol",
  "rlig",
  "calt",
];

const WEIGHTS: readonly Weight[] = [400, 600];
const SCRIPTS: readonly Script[] = ["latin", "arabic"];

/**
 * `@font-face` rules with just the glyphs that these elements show, so that the picture needs no other file.
 * @param main of the picture: an Arabic one sets its Latin letters in the Arabic family too
 */
export async function embedFonts(content: readonly SvgNode[], main: Script): Promise<string> {
  const shown = new Map<string, Set<string>>();
  for (const n of content) collect(n, main, shown);
  const rules = SCRIPTS.flatMap((script) =>
    WEIGHTS.map(async (weight) => {
      const characters = shown.get(`${script} ${weight}`);
      if (!characters) return "";
      const data = await subset([...characters].sort().join(""), weight, script);
      // No quotation marks: they would need escaping inside XML.
      return `@font-face{font-family:${FAMILIES[script]};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
    }),
  );
  return (await Promise.all(rules)).join("");
}

function collect(n: SvgNode, main: Script, shown: Map<string, Set<string>>): void {
  const weight: Weight = n.attributes["font-weight"] === "600" ? 600 : 400;
  for (const child of n.children) {
    if (typeof child !== "string") collect(child, main, shown);
    else
      for (const run of fontRuns(child)) {
        const key = `${main === "arabic" ? main : run.script} ${weight}`;
        const characters = shown.get(key) ?? new Set();
        for (const character of run.text) characters.add(character);
        shown.set(key, characters);
      }
  }
}

function subset(characters: string, weight: Weight, script: Script): Promise<string> {
  const key = `${script}${weight}${characters}`;
  const known = subsets.get(key);
  if (known) return known;
  const made = import("subset-font").then(async ({ default: subsetFont }) => {
    const bytes = await subsetFont(fontBytes(weight, script), characters, {
      targetFormat: "woff2",
      keepFeatures: FEATURES,
      noHinting: true,
    });
    return bytes.toString("base64");
  });
  if (subsets.size >= KEPT) subsets.clear();
  subsets.set(key, made);
  return made;
}
