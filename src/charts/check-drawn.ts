import type { ChartDesign, ChartLanguage, ChartSize } from "./chart.ts";
import { type Flaw, lintChart } from "./lint.ts";

const SIZES = ["wide", "narrow", "email", "card"] as const satisfies readonly ChartSize[];

const WRONG: Readonly<Record<Flaw["kind"], string>> = {
  outside: "lies outside the picture: give it more room, or fewer words",
  overlap: "lie over each other: have fewer, shorter ones, or set them along the other axis",
  "too-small": "is too small to be read: leave its size to the theme",
  cut: "is cut off: give it more room",
  undated: 'are months without a year: write axis: { format: "%b %Y" }',
  faint: "is too faint on its ground: choose another colour",
  alike: "are colours that not everybody can tell apart: choose others, or another mark",
  "off-palette": "is no colour of the theme, so it has no dark variant: name one of the theme",
};

/**
 * Draws a design that we did not make ourselves, in the sizes that readers get.
 * @returns what is wrong with it, in words; null where nothing is
 */
export async function faultsOf(
  design: ChartDesign,
  language: ChartLanguage,
): Promise<string | null> {
  // Vega is heavy: a site whose reports are all in the cache never loads it.
  const { renderChart } = await import("./render.ts");
  const frame = { title: "-", subtitle: "", caveats: [], source: "", asOf: "", description: "" };
  for (const size of SIZES) {
    try {
      const options = { id: "check", language, size, fonts: "page" } as const;
      const [flaw] = lintChart(await renderChart(design, frame, options));
      if (flaw) return `${size}: ${namesOf(flaw)} ${WRONG[flaw.kind]}`;
    } catch (error) {
      return `${size}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return null;
}

function namesOf({ texts }: Flaw): string {
  // Isolates are ours: they stand in pictures that run from right to left.
  return texts.map((text) => JSON.stringify(text.replace(/[\u2067\u2069]/g, ""))).join(" and ");
}
