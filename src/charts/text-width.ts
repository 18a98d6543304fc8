import * as hb from "harfbuzzjs";
import { type FontRun, fontBytes, fontRuns, type Script, type Weight } from "./fonts.ts";

// HarfBuzz, the shaper that browsers use: opentype.js does not read this font's kerning
// (extension lookups) and is up to 9 units off in a title.
const fonts = new Map<string, hb.Font>();
const cache = new Map<string, number>();
const CACHE_LIMIT = 10_000;

/**
 * Width of one line of text in SVG units, with kerning and ligatures.
 * Characters that the font lacks (emoji, scripts other than Latin and Arabic) count with a width that a fallback font seldom exceeds.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const key = `${weight}${text}`;
  let em = cache.get(key);
  if (em === undefined) {
    em = measure(text, weight);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, em);
  }
  return em * size;
}

function measure(text: string, weight: Weight): number {
  return fontRuns(text).reduce((em, run) => em + measureRun(run, weight), 0);
}

function measureRun({ text, script }: FontRun, weight: Weight): number {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(fontOf(weight, script), buffer);
  let em = 0;
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const missing = glyph.codepoint === 0;
    em += missing ? fallback(text.codePointAt(glyph.cluster)) : (glyph.xAdvance ?? 0) / 1000;
  }
  return em;
}

function fallback(codePoint: number | undefined): number {
  const character = String.fromCodePoint(codePoint ?? 0xfffd);
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  const wide =
    /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}/u;
  return wide.test(character) ? 1.3 : 0.7;
}

function fontOf(weight: Weight, script: Script): hb.Font {
  const key = `${script} ${weight}`;
  let font = fonts.get(key);
  if (!font) {
    font = new hb.Font(new hb.Face(new hb.Blob(fontBytes(weight, script)), 0));
    fonts.set(key, font);
  }
  return font;
}
