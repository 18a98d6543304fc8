import type { ChartDesign, ChartSize, FrameText, RenderOptions } from "../chart.ts";
import { federationFrames } from "../fixtures/federation.ts";
import { all, kinds, words } from "../fixtures/render-all.ts";
import { renderChart } from "../render.ts";
import { arabicFrame, arabicGrowth, arabicGrowthFrame } from "./arabic.ts";
import { measuredPanels, panelFrames } from "./authored-panels.ts";
import { edgeCases } from "./edge-cases.ts";

/** A picture from frozen data. What it looked like when somebody last looked is a file of its name. */
export interface Golden {
  /** `growth-en-wide`: also the name of its file. */
  readonly name: string;
  readonly frame: FrameText;
  readonly size: ChartSize;
  draw(): Promise<string>;
}

const SIZES: readonly ChartSize[] = ["wide", "narrow", "email", "card"];

/** Every kind in every size, in English and from right to left, and what data can do to them. */
export const goldens: readonly Golden[] = [
  ...kinds.flatMap((kind) => SIZES.map((size) => golden(kind, all[kind], words[kind], size, "en"))),
  ...kinds.flatMap((kind) =>
    SIZES.filter((size) => size !== "email").map((size) => {
      const [design, frame] =
        kind === "growth" ? [arabicGrowth, arabicGrowthFrame] : [all[kind], arabicFrame];
      return golden(kind, design, frame, size, "ar");
    }),
  ),
  ...(["facet", "hconcat"] as const).flatMap((which) =>
    (["en", "ar"] as const).flatMap((language) =>
      SIZES.filter((size) => size !== "email" || language === "en").map((size) =>
        golden(
          `authored-${which}`,
          () => measuredPanels(which),
          panelFrames[which],
          size,
          language,
        ),
      ),
    ),
  ),
  ...Object.entries(edgeCases).flatMap(([what, designs]) =>
    designs.flatMap((design) =>
      SIZES.filter((size) => size !== "email").map((size) => {
        const id = `edge-${slug(what)}-${design.kind}`;
        return golden(id, design, federationFrames.panels, size, "en");
      }),
    ),
  ),
];

function golden(
  id: string,
  design: ChartDesign | (() => Promise<ChartDesign>),
  frame: FrameText,
  size: ChartSize,
  language: RenderOptions["language"],
): Golden {
  const fonts = size === "wide" || size === "narrow" ? "page" : "raster";
  return {
    name: `${id}-${language}-${size}`,
    frame,
    size,
    draw: async () => {
      const drawn = typeof design === "function" ? await design() : design;
      return renderChart(drawn, frame, { id, language, size, fonts });
    },
  };
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
