import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { join } from "node:path";
import { fontBytes, type Script, type Weight } from "../charts/fonts.ts";

/** By script: the letters that are set in it, and the signs that our pages use. */
const RANGES: Readonly<Record<Script, readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x218, 0x21b],
    [0x2010, 0x2027],
    [0x202f, 0x203a],
    [0x20ac, 0x20ac],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
  ],
  arabic: [
    [0x60c, 0x60c],
    [0x61b, 0x61b],
    [0x61f, 0x63a],
    [0x640, 0x655],
    [0x660, 0x66d],
    [0x670, 0x671],
    [0x200c, 0x200f],
  ],
};

const SCRIPTS: readonly Script[] = ["latin", "arabic"];
const FEATURES = [
  "kern",
  "liga",
  "mark",
  "mkmk",
  "ccmp",
  "locl",
  "tnum",
  "lnum",
  "init",
  "medi",
  "fina",
  "isol",
  "rlig",
  "calt",
];
const WEIGHTS: readonly Weight[] = [400, 600];

/** Writes the pages' fonts, cut down to our languages, as `assets/plex-sans[-arabic]-<weight>.woff2`. */
export async function writeFonts(folder: string, cache: string): Promise<void> {
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const script of SCRIPTS)
    for (const weight of WEIGHTS) {
      const name = `plex-sans${script === "latin" ? "" : `-${script}`}-${weight}.woff2`;
      writeFileSync(join(folder, "assets", name), await subset(script, weight, cache));
    }
}

/** Cutting takes a tenth of a second, and always gives the same bytes: keep them between builds. */
async function subset(script: Script, weight: Weight, cache: string): Promise<Buffer> {
  const source = fontBytes(weight, script);
  const key = createHash("sha256")
    .update(JSON.stringify([RANGES[script], FEATURES]))
    .update(source)
    .digest("hex");
  const kept = join(cache, `font-${key.slice(0, 16)}.woff2`);
  try {
    return readFileSync(kept);
  } catch {
    const { default: subsetFont } = await import("subset-font");
    const bytes = await subsetFont(source, characters(script), {
      targetFormat: "woff2",
      keepFeatures: FEATURES,
      noHinting: true,
    });
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, bytes);
    return bytes;
  }
}

function characters(script: Script): string {
  return RANGES[script]
    .map(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(""),
    )
    .join("");
}
