import type { ChartDesign, FrameText } from "../chart.ts";
import { englishLocale } from "../fixtures/authored.ts";
import { authoredPanels } from "../fixtures/authored-panels.ts";
import { SCALES } from "../type-scale.ts";
import { authoredPlot } from "../vega-lite.ts";

const SIZES = ["wide", "narrow", "email"] as const;

const frame = {
  caveats: ["Each platform counts a view by a rule of its own."],
  source: "Source: synthetic",
  asOf: "As of 30 September 2026",
  label: "Synthetic sample",
  description: "Views in several panels.",
};

/** Several plots of an author's own: one split by a column, and two that differ. */
export const panelFrames: Readonly<Record<"facet" | "hconcat", FrameText>> = {
  facet: {
    ...frame,
    title: "Carousels were seen most, on both platforms",
    subtitle: "Views a month, by kind of post",
  },
  hconcat: {
    ...frame,
    title: "One post brought nearly half of the views",
    subtitle: "Views of three posts on three platforms",
  },
};

/** The design with its panels measured for the sizes that pages and mails have. */
export async function measuredPanels(which: keyof typeof panelFrames): Promise<ChartDesign> {
  const design = authoredPlot(authoredPanels[which], { locale: englishLocale });
  const rooms = SIZES.map((size) => ({
    width: SCALES[size].width - 2 * SCALES[size].margin,
    narrow: size === "narrow",
  }));
  return (await design.fit?.(rooms)) ?? design;
}
