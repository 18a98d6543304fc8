import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Weight = 400 | 600;
export type Script = "latin" | "arabic";

/** The families that pictures name; a page that inlines them must provide both weights of each. */
export const FAMILIES: Readonly<Record<Script, string>> = {
  latin: "IBM Plex Sans",
  arabic: "IBM Plex Sans Arabic",
};
export const FONT_FAMILY = FAMILIES.latin;

/**
 * What a picture asks for: letters that the first lacks come from the second. Arabic pictures begin with the
 * Arabic family, whose Latin letters are as wide: rasterisers take the weight of a second family as it comes.
 */
export function fontStack(script: Script): string {
  const order: readonly Script[] = script === "arabic" ? ["arabic", "latin"] : ["latin", "arabic"];
  return [...order.map((s) => FAMILIES[s]), "sans-serif"].join(", ");
}

const FILES: Readonly<Record<Script, Readonly<Record<Weight, string>>>> = {
  latin: {
    400: "@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf",
    600: "@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf",
  },
  arabic: {
    400: "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
    600: "@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
  },
};

const loaded = new Map<string, Buffer>();

/** The whole TrueType file of a weight, for measuring, rasterising and subsets. */
export function fontBytes(weight: Weight, script: Script = "latin"): Buffer {
  const file = FILES[script][weight];
  const known = loaded.get(file);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
  loaded.set(file, bytes);
  return bytes;
}

/** A stretch of text that one font sets. */
export interface FontRun {
  readonly script: Script;
  readonly text: string;
  /** Index of its first code unit in the whole. */
  readonly start: number;
}

const ARABIC =
  /[\p{sc=Arabic}\u060c\u061b\u061f\u0640\u064b-\u0655]+(?:[\p{M}\u200c\u200d]+[\p{sc=Arabic}]*)*/gu;

/** Cuts text where the font has to change: Arabic letters, and all else. */
export function fontRuns(text: string): FontRun[] {
  const runs: FontRun[] = [];
  let end = 0;
  const add = (script: Script, from: number, to: number) => {
    if (to > from) runs.push({ script, text: text.slice(from, to), start: from });
  };
  for (const match of text.matchAll(ARABIC)) {
    add("latin", end, match.index);
    end = match.index + match[0].length;
    add("arabic", match.index, end);
  }
  add("latin", end, text.length);
  return runs;
}
