import type { ChartLanguage, FrameText } from "./chart.ts";
import { fromRightToLeft, mirror } from "./mirror.ts";
import { plainText } from "./plain-text.ts";
import type { Plot } from "./plot.ts";
import { node, type SvgNode } from "./svg-tree.ts";
import { textWidth } from "./text-width.ts";
import { color } from "./theme.ts";
import type { Scale, TypeStyle } from "./type-scale.ts";
import { fitLines, wrap, wrapParagraph } from "./wrap.ts";

const BAR = 4;
const BAR_GAP = 12;

/** Everything around the plot, from top to bottom, and the height that it needs. */
export function frame(
  text: FrameText,
  plot: Plot,
  scale: Scale,
  language: ChartLanguage,
): { readonly content: readonly SvgNode[]; readonly height: number } {
  const page = new Page(scale, language === "ar");
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
function foot(text: FrameText): string {
  const source = plainText(text.source);
  const asOf = plainText(text.asOf);
  if (source === "" || asOf === "") return source + asOf;
  return `${source}${/[.!?…]$/u.test(source) ? "" : "."} ${asOf}`;
}

/** A column that is filled downwards, from the side where its language begins. */
class Page {
  readonly content: SvgNode[] = [];
  y: number;
  private readonly scale: Scale;
  private readonly fromRight: boolean;

  constructor(scale: Scale, fromRight: boolean) {
    this.scale = scale;
    this.fromRight = fromRight;
    this.y = scale.margin - 4;
  }

  skip(distance: number): void {
    this.y += distance;
  }

  lines(lines: readonly string[], style: TypeStyle, ink: "ink" | "quiet", indent = 0): void {
    for (const line of lines) {
      this.text(
        line,
        style,
        ink,
        this.scale.margin + indent,
        this.y + style.leading / 2 + 0.35 * style.size,
      );
      this.y += style.leading;
    }
  }

  caveat(sentence: string, before: number): void {
    this.y += before;
    const { caveat: style, margin, width } = this.scale;
    const room = width - 2 * margin - BAR - BAR_GAP;
    const lines = wrapParagraph(sentence, room, style.size, style.weight);
    this.rect(margin, this.y + 1, BAR, lines.length * style.leading - 2, { fill: color("amber") });
    this.lines(lines, style, "ink", BAR + BAR_GAP);
  }

  /** A label in a thin box, above the title and apart from it. */
  tag(label: string): void {
    const { tag: style, margin, width } = this.scale;
    const { lines, size } = fitLines(label, width - 2 * margin - 16, style, 1);
    const line = lines[0] ?? "";
    const outline = { fill: "none", stroke: color("quiet"), rx: 3 };
    this.y += 2;
    this.rect(
      margin + 0.5,
      this.y + 0.5,
      textWidth(line, size, style.weight) + 16,
      style.leading + 5,
      outline,
    );
    const baseline = this.y + 3 + style.leading / 2 + 0.35 * size;
    this.text(line, { ...style, size }, "quiet", margin + 8.5, baseline);
    this.y += style.leading + 14;
  }

  hairline(): void {
    const { margin, width } = this.scale;
    const ends = { x1: margin, x2: width - margin, y1: this.y, y2: this.y };
    this.content.push(node("line", { ...ends, stroke: color("grid") }));
  }

  plot(plot: Plot): void {
    const transform = `translate(${this.scale.margin},${Math.round(this.y)})`;
    const { width, margin } = this.scale;
    const content = this.fromRight ? mirror(plot.content, width - 2 * margin) : plot.content;
    this.content.push(node("g", { transform }, content));
    this.y = Math.round(this.y) + plot.height;
  }

  private text(
    line: string,
    style: TypeStyle,
    ink: "ink" | "quiet",
    start: number,
    y: number,
  ): void {
    const attributes = {
      x: this.fromRight ? this.scale.width - start : start,
      y,
      "text-anchor": this.fromRight ? "end" : undefined,
      "font-size": style.size,
      "font-weight": style.weight === 600 ? "600" : undefined,
      fill: color(ink),
    };
    this.content.push(node("text", attributes, [this.fromRight ? fromRightToLeft(line) : line]));
  }

  private rect(
    start: number,
    y: number,
    width: number,
    height: number,
    paint: Record<string, string | number>,
  ): void {
    const x = this.fromRight ? this.scale.width - start - width : start;
    this.content.push(node("rect", { x, y, width, height, ...paint }));
  }
}
