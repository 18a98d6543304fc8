import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartRecord } from "../../notebook/result.ts";
import type { PlacedChart } from "./chart-place.ts";

/** Each picture of a chart page that is made of pixels: its file, the drawing, and how many pixels wide. */
const PICTURES: readonly {
  readonly file: string;
  readonly width: number;
  readonly drawing: (chart: ChartRecord) => string;
}[] = [
  { file: "chart@2x.png", width: 1440, drawing: (c) => c.raster.wide },
  { file: "email.png", width: 1200, drawing: (c) => c.raster.email },
  { file: "og.png", width: 1200, drawing: (c) => c.raster.card },
];

/** Writes the PNG files of all charts. A picture is drawn once and kept by its content between builds. */
export async function writePngFiles(
  folder: string,
  placed: readonly PlacedChart[],
  cache: string,
): Promise<void> {
  for (const { chart, folder: at } of placed)
    for (const { file, width, drawing } of PICTURES)
      writeFileSync(join(folder, at, file), await png(drawing(chart), width, join(cache, "png")));
}

async function png(svg: string, width: number, cache: string): Promise<Uint8Array> {
  const key = createHash("sha256").update(`${RASTERISER} ${width} ${svg}`).digest("hex");
  const kept = join(cache, `${key}.png`);
  try {
    return readFileSync(kept);
  } catch {
    // The rasteriser is loaded for pictures that are new.
    const { toPng } = await import("../../charts/png.ts");
    const bytes = await toPng(svg, width);
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, bytes);
    renameSync(`${kept}.${process.pid}`, kept);
    return bytes;
  }
}

/** Another version of it may draw other pixels. */
const RASTERISER = "resvg-wasm 2.6.2, IBM Plex Sans 0.4";
