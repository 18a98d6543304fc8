import { CARD_HEIGHT } from "./card-room.ts";
import type { FrameText } from "./chart.ts";
import { Column } from "./column.ts";
import { foot } from "./frame.ts";
import { plainText } from "./plain-text.ts";
import { SCALES, type Scale, type TypeStyle } from "./type-scale.ts";
import { fitLines, wrapParagraph } from "./wrap.ts";

const { margin } = SCALES.card;

interface Setting {
  /** Of the column, without its margins. */
  readonly width: number;
  readonly rtl: boolean;
  /** How much larger than the card's own the type is. */
  readonly times: number;
  readonly titleLines: number;
  readonly withSubtitle: boolean;
}

/** The words of a card from its top, the source at its foot. */
export interface CardWords {
  readonly column: Column;
  /** Where finding and caveats end, and how much the source needs below. */
  readonly end: number;
  readonly foot: number;
}

/**
 * Words as large as the height allows, and never larger than `largest` says. What has to be said must fit: the
 * subtitle gives way first, then the lines of the title.
 */
export function cardWords(
  text: FrameText,
  width: number,
  rtl: boolean,
  largest: number,
): CardWords {
  for (let times = largest; times > 0.999; times -= 0.1) {
    for (const withSubtitle of times > 1.05 ? [true] : [true, false]) {
      const words = set(text, { width, rtl, times, titleLines: 5, withSubtitle });
      if (fits(words)) return words;
    }
  }
  for (const titleLines of [4, 3]) {
    const words = set(text, { width, rtl, times: 1, titleLines, withSubtitle: false });
    if (fits(words)) return words;
  }
  return set(text, { width, rtl, times: 1, titleLines: 2, withSubtitle: false });
}

function fits({ column }: CardWords): boolean {
  return column.y <= CARD_HEIGHT - margin / 2;
}

function set(text: FrameText, s: Setting): CardWords {
  const scale = larger(SCALES.card, s.times, s.width + 2 * margin);
  const column = new Column(scale, s.rtl);
  if (text.label !== undefined && plainText(text.label) !== "") column.tag(plainText(text.label));
  const title = fitLines(plainText(text.title), s.width, scale.title, s.titleLines, 15);
  const leading = title.size * 1.25;
  column.lines(title.lines, { ...scale.title, size: title.size, leading }, "ink");
  column.skip(4 * s.times);
  const paragraph = (words: string, { size, weight }: TypeStyle) =>
    wrapParagraph(plainText(words), s.width, size, weight);
  if (s.withSubtitle)
    column.lines(paragraph(text.subtitle, scale.subtitle), scale.subtitle, "quiet");
  for (const caveat of text.caveats) column.caveat(plainText(caveat), 10 * s.times);
  const end = column.y;
  const source = paragraph(foot(text), scale.source);
  const needed = source.length * scale.source.leading;
  // At the foot, so that a short finding does not leave its source floating in the middle.
  column.skip(Math.max(12 * s.times, CARD_HEIGHT - margin + 4 - needed - end));
  column.lines(source, scale.source, "quiet");
  return { column, end, foot: needed };
}

/** The source stays nearly as small as it is: it is there to be found, not to be read first. */
function larger(scale: Scale, times: number, width: number): Scale {
  const grown = ({ size, leading, weight }: TypeStyle, by: number): TypeStyle => ({
    size: size * by,
    leading: leading * by,
    weight,
  });
  return {
    ...scale,
    width,
    title: grown(scale.title, times),
    subtitle: grown(scale.subtitle, times),
    caveat: grown(scale.caveat, times),
    source: grown(scale.source, Math.min(times, 1.2)),
  };
}
