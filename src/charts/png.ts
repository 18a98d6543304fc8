import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontBytes, type Script, type Weight } from "./fonts.ts";

const WEIGHTS: readonly Weight[] = [400, 600];
const SCRIPTS: readonly Script[] = ["latin", "arabic"];

let ready: Promise<void> | undefined;

/**
 * A picture as PNG, as many pixels wide as asked. It sees our own fonts and none of the machine's, so the same
 * picture gives the same bytes everywhere. Pictures without a ground of their own stay transparent.
 */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= start();
  await ready;
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      fontBuffers: SCRIPTS.flatMap((s) => WEIGHTS.map((w) => fontBytes(w, s))),
      defaultFontFamily: "IBM Plex Sans",
    },
  });
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    // The memory of WebAssembly is not ours to collect.
    image.free();
    resvg.free();
  }
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFile(file));
}
