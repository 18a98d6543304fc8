import type { ChartLanguage, FrameText } from "./chart.ts";
import { Column } from "./column.ts";
import { foot } from "./frame.ts";
import { mirror } from "./mirror.ts";
import { plainText } from "./plain-text.ts";
import type { Plot } from "./plot.ts";
import { node, type SvgNode } from "./svg-tree.ts";
import { CARD, SCALES } from "./type-scale.ts";
import { fitLines, wrap, wrapParagraph } from "./wrap.ts";

const { width, margin } = SCALES.card;

/** Room for the plot beside the words. */
export const CARD_PLOT = {
  width: width - 2 * margin - CARD.words - CARD.gap,
  height: CARD.height - 2 * margin,
} as const;

/** Below this the labels of a plot are too small to be read in a preview. */
const SMALLEST_PLOT = 0.8;

/**
 * The frame's words in a column, the plot beside it. A plot that would have to shrink beyond reading is left
 * out, and the words take the whole card: finding, caveats and source are what a preview must not lose.
 */
export function card(
  text: FrameText,
  plot: Plot,
  language: ChartLanguage,
): { readonly content: readonly SvgNode[]; readonly height: number } {
  const fit = Math.min(1, CARD_PLOT.height / plot.height);
  const drawn = fit >= SMALLEST_PLOT;
  const rtl = language === "ar";
  const column = words(text, drawn ? CARD.words + 2 * margin : width, rtl);
  const shift = rtl && drawn ? width - CARD.words - 2 * margin : 0;
  const content = [node("g", { transform: `translate(${shift},0)` }, column.content)];
  if (drawn) {
    const left = rtl ? margin : width - margin - CARD_PLOT.width;
    const top = Math.round((CARD.height - plot.height * fit) / 2);
    const scale = fit < 1 ? ` scale(${fit.toFixed(3)})` : "";
    const inside = rtl ? mirror(plot.content, CARD_PLOT.width) : plot.content;
    content.push(node("g", { transform: `translate(${left},${top})${scale}` }, inside));
  }
  return { content, height: CARD.height };
}

/** Everything that has to be said must fit the height: the title gives way first, then the subtitle. */
function words(text: FrameText, columnWidth: number, rtl: boolean): Column {
  for (const titleLines of [5, 4, 3, 2]) {
    for (const withSubtitle of [true, false]) {
      const column = fill(text, columnWidth, rtl, titleLines, withSubtitle);
      if (column.y <= CARD.height - margin / 2) return column;
    }
  }
  return fill(text, columnWidth, rtl, 2, false);
}

function fill(
  text: FrameText,
  columnWidth: number,
  rtl: boolean,
  titleLines: number,
  withSubtitle: boolean,
): Column {
  const scale = SCALES.card;
  const column = new Column({ ...scale, width: columnWidth }, rtl);
  const room = columnWidth - 2 * margin;
  if (text.label !== undefined && plainText(text.label) !== "") column.tag(plainText(text.label));
  const title = fitLines(plainText(text.title), room, scale.title, titleLines, 15);
  const leading = title.size + 6;
  column.lines(title.lines, { ...scale.title, size: title.size, leading }, "ink");
  column.skip(4);
  const { size, weight } = scale.subtitle;
  if (withSubtitle)
    column.lines(
      wrapParagraph(plainText(text.subtitle), room, size, weight),
      scale.subtitle,
      "quiet",
    );
  for (const caveat of text.caveats) column.caveat(plainText(caveat), 10);
  column.skip(12);
  column.lines(
    wrap(foot(text), room, scale.source.size, scale.source.weight),
    scale.source,
    "quiet",
  );
  return column;
}
