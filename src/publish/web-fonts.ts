import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { join } from "node:path";
import { fontBytes, type Weight } from "../charts/fonts.ts";

/** Letters of the languages that are written in Latin script, and the signs that our pages use. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const WEIGHTS: readonly Weight[] = [400, 600];

/** Writes the pages' fonts, cut down to what Latin text needs, as `assets/plex-sans-<weight>.woff2`. */
export async function writeFonts(folder: string, cache: string): Promise<void> {
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const weight of WEIGHTS) {
    writeFileSync(join(folder, "assets", `plex-sans-${weight}.woff2`), await subset(weight, cache));
  }
}

/** Cutting takes a tenth of a second, and always gives the same bytes: keep them between builds. */
async function subset(weight: Weight, cache: string): Promise<Buffer> {
  const source = fontBytes(weight);
  const key = createHash("sha256").update(JSON.stringify(RANGES)).update(source).digest("hex");
  const kept = join(cache, `font-${key.slice(0, 16)}.woff2`);
  try {
    return readFileSync(kept);
  } catch {
    const { default: subsetFont } = await import("subset-font");
    const bytes = await subsetFont(source, characters(), {
      targetFormat: "woff2",
      keepFeatures: ["kern", "liga", "mark", "ccmp", "locl", "tnum", "lnum"],
      noHinting: true,
    });
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, bytes);
    return bytes;
  }
}

function characters(): string {
  return RANGES.map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(""),
  ).join("");
}
