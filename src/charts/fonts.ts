import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Weight = 400 | 600;

/** The family that pictures name; a page that inlines them must provide both weights under it. */
export const FONT_FAMILY = "IBM Plex Sans";

const FILES: Readonly<Record<Weight, string>> = {
  400: "@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf",
  600: "@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf",
};

const loaded = new Map<Weight, Buffer>();

/** Where the whole TrueType file of a weight lies, for rasterisers and for the page's own subsets. */
export function fontPath(weight: Weight): string {
  return createRequire(import.meta.url).resolve(FILES[weight]);
}

export function fontBytes(weight: Weight): Buffer {
  const known = loaded.get(weight);
  if (known) return known;
  const bytes = readFileSync(fontPath(weight));
  loaded.set(weight, bytes);
  return bytes;
}
