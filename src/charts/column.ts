import { fromRightToLeft, mirror } from "./mirror.ts";
import type { Plot } from "./plot.ts";
import { node, type SvgNode } from "./svg-tree.ts";
import { textWidth } from "./text-width.ts";
import { color } from "./theme.ts";
import type { Scale, TypeStyle } from "./type-scale.ts";
import { fitLines, wrapParagraph } from "./wrap.ts";

const BAR = 4;
const BAR_GAP = 12;

/** A column that is filled downwards, from the side where its language begins. */
export class Column {
  readonly content: SvgNode[] = [];
  y: number;
  private readonly scale: Pick<Scale, "caveat" | "margin" | "tag" | "width">;
  private readonly fromRight: boolean;

  /** @param scale its width is that of the column, margins included */
  constructor(scale: Pick<Scale, "caveat" | "margin" | "tag" | "width">, fromRight: boolean) {
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
