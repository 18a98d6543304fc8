import type { Label } from "./layers.ts";
import { plainText } from "./plain-text.ts";
import { textWidth } from "./text-width.ts";
import type { TypeStyle } from "./type-scale.ts";
import { fitLines } from "./wrap.ts";

/** A line of a block of text that is still to be placed. */
export interface Line extends TypeStyle {
  readonly text: string;
  readonly color: string;
}

/** Text as at most `count` lines no wider than the room. */
export function linesOf(
  text: string,
  room: number,
  style: TypeStyle,
  color: string,
  count: number,
): Line[] {
  const plain = plainText(text);
  if (plain === "") return [];
  const fitted = fitLines(plain, Math.max(room, 24), style, count);
  return fitted.lines.map((line) => ({ ...style, size: fitted.size, text: line, color }));
}

/** Width of a text on one line. */
export function widthOf(text: string, style: TypeStyle): number {
  return textWidth(plainText(text), style.size, style.weight);
}

export function blockWidth(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((l) => textWidth(l.text, l.size, l.weight)));
}

export function blockHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, l) => sum + l.leading, 0);
}

/** The block as labels below each other, `top` being the upper edge of its first line. */
export function stack(
  lines: readonly Line[],
  x: number,
  anchor: Label["anchor"],
  top: number,
): Label[] {
  let edge = top;
  return lines.map(({ text, size, weight, color, leading }) => {
    const y = edge + leading / 2 + 0.35 * size;
    edge += leading;
    return { x, y, text, size, weight, color, anchor };
  });
}
