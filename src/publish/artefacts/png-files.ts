import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { ChartRecord } from "../../notebook/result.ts";
import type { PlacedChart } from "./chart-place.ts";

/** Each picture of a chart page that is made of pixels: its file, the drawing, and how many pixels wide. */
export const PNG_FILES: readonly {
  readonly file: string;
  readonly width: number;
  readonly drawing: (chart: ChartRecord) => string;
}[] = [
  { file: "chart@2x.png", width: 1440, drawing: (c) => c.raster.wide },
  { file: "email.png", width: 1200, drawing: (c) => c.raster.email },
  { file: "og.png", width: 1200, drawing: (c) => c.raster.card },
];

/** Another version of it may draw other pixels. */
const RASTERISER = "resvg-wasm 2.6.2, IBM Plex Sans 0.4";

/** Pictures that no build has used for so long are dropped. */
const OLD_MS = 7 * 24 * 3600 * 1000;

/** Writes the PNG files of all charts. A picture is drawn once and kept by its content between builds. */
export async function writePngFiles(
  folder: string,
  placed: readonly PlacedChart[],
  cache: string,
): Promise<void> {
  const used = new Set<string>();
  for (const { chart, folder: at } of placed)
    for (const { file, width, drawing } of PNG_FILES) {
      const svg = drawing(chart);
      const kept = keptPng(svg, width, cache);
      if (!existsSync(kept)) await draw(svg, width, kept);
      copyFileSync(kept, join(folder, at, file));
      used.add(basename(kept));
    }
  dropOld(join(cache, "png"), used);
}

/** Where the pixels of a drawing lie, once they were made. */
export function keptPng(svg: string, width: number, cache: string): string {
  const key = createHash("sha256").update(`${RASTERISER} ${width} ${svg}`).digest("hex");
  return join(cache, "png", `${key}.png`);
}

async function draw(svg: string, width: number, kept: string): Promise<void> {
  // The rasteriser is loaded for pictures that are new.
  const { toPng } = await import("../../charts/png.ts");
  const bytes = await toPng(svg, width);
  mkdirSync(join(kept, ".."), { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, bytes);
  renameSync(`${kept}.${process.pid}`, kept);
}

function dropOld(folder: string, used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!used.has(name) && Date.now() - statSync(path).mtimeMs > OLD_MS)
      rmSync(path, { force: true });
  }
}
