import type { ChartDesign, FrameText } from "./chart.ts";
import { FONT_FAMILY } from "./fonts.ts";
import { foot } from "./frame.ts";
import { plainText } from "./plain-text.ts";
import { color } from "./theme.ts";
import { wrap } from "./wrap.ts";

const WIDTH = 680;

/**
 * The chart as a Vega-Lite specification that any editor opens: with its data, and with finding, unit, caveats
 * and source in its title, so that whoever draws it again draws them too.
 */
export function specDocument(design: ChartDesign, text: FrameText): Record<string, unknown> {
  const plot: Record<string, unknown> = { ...design.plot({ width: WIDTH, narrow: false }) };
  const lines = (words: string, size: number) => wrap(plainText(words), WIDTH, size, 400);
  return {
    ...plot,
    description: plainText(text.description),
    background: color("paper"),
    padding: 20,
    autosize: { type: "pad" },
    title: {
      text: wrap(plainText(text.title), WIDTH, 22, 600),
      subtitle: [
        ...(text.label ? [plainText(text.label)] : []),
        ...lines(text.subtitle, 14),
        ...text.caveats.flatMap((caveat) => lines(caveat, 14)),
        ...lines(foot(text), 14),
      ],
      anchor: "start",
      fontSize: 22,
      subtitleFontSize: 14,
      subtitlePadding: 8,
      offset: 16,
    },
    config: { ...configOf(plot), font: FONT_FAMILY, view: { stroke: null } },
    usermeta: {
      caveats: text.caveats.map(plainText),
      source: plainText(text.source),
      asOf: plainText(text.asOf),
    },
  };
}

function configOf({ config }: Record<string, unknown>): object {
  return typeof config === "object" && config !== null ? config : {};
}
