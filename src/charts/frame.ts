import type { ChartLanguage, FrameText } from "./chart.ts";
import { Column } from "./column.ts";
import { plainText } from "./plain-text.ts";
import type { Plot } from "./plot.ts";
import type { SvgNode } from "./svg-tree.ts";
import type { Scale } from "./type-scale.ts";
import { fitLines, wrap, wrapParagraph } from "./wrap.ts";

/** Everything around the plot, from top to bottom, and the height that it needs. */
export function frame(
  text: FrameText,
  plot: Plot,
  scale: Scale,
  language: ChartLanguage,
): { readonly content: readonly SvgNode[]; readonly height: number } {
  const page = new Column(scale, language === "ar");
  if (text.label !== undefined && plainText(text.label) !== "") page.tag(plainText(text.label));
  const room = scale.width - 2 * scale.margin;
  const title = fitLines(plainText(text.title), room, scale.title, 3, 15);
  page.lines(title.lines, { ...scale.title, size: title.size }, "ink");
  page.skip(4);
  const { size, weight } = scale.subtitle;
  page.lines(wrapParagraph(plainText(text.subtitle), room, size, weight), scale.subtitle, "quiet");
  const [first, second] = text.caveats;
  if (first) page.caveat(plainText(first), 10);
  page.skip(18);
  page.plot(plot);
  page.skip(12);
  page.hairline();
  page.skip(4);
  if (second) page.caveat(plainText(second), 8);
  page.skip(8);
  page.lines(wrap(foot(text), room, scale.source.size, scale.source.weight), scale.source, "quiet");
  page.skip(scale.margin - 4);
  return { content: page.content, height: Math.ceil(page.y) };
}

/** Source and date as one run of text; each is a sentence, whether or not it came with its full stop. */
export function foot(text: FrameText): string {
  const source = plainText(text.source);
  const asOf = plainText(text.asOf);
  if (source === "" || asOf === "") return source + asOf;
  return `${source}${/[.!?…]$/u.test(source) ? "" : "."} ${asOf}`;
}
