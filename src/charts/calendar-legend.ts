import type { CalendarMark } from "./calendar-input.ts";
import type { Label } from "./layers.ts";
import { blockHeight, linesOf, stack, widthOf } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

export interface LegendItem {
  /** A value that is drawn as all of this kind are; null for a day that nobody counted. */
  readonly step: number | null;
  readonly text: string;
}

export interface Swatch {
  readonly step: number | null;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

const SIDE = 16;
const SPACE = 6;
const BETWEEN = 18;

/** The steps in a row, or several where they do not fit; below them the numbered days, and a note. */
export function placeLegend(
  items: readonly LegendItem[],
  marks: readonly CalendarMark[],
  note: string,
  place: { readonly top: number; readonly width: number },
): { readonly swatches: Swatch[]; readonly labels: Label[]; readonly bottom: number } {
  const { size, leading } = PLOT_TYPE.detail;
  const row = Math.max(SIDE, leading) + 4;
  const swatches: Swatch[] = [];
  const labels: Label[] = [];
  let [x, top] = [0, place.top];
  for (const { step, text } of items) {
    const lines = linesOf(text, place.width - SIDE - SPACE, PLOT_TYPE.detail, color("quiet"), 1);
    const wide = SIDE + SPACE + Math.min(place.width, widthOf(text, PLOT_TYPE.detail));
    if (x > 0 && x + wide > place.width) [x, top] = [0, top + row];
    swatches.push({ step, x, y: top, side: SIDE });
    labels.push(...stack(lines, x + SIDE + SPACE, "start", top + (SIDE - leading) / 2));
    x += wide + BETWEEN;
  }
  if (items.length > 0) top += row + 6;
  const number = { ...PLOT_TYPE.detail, weight: 600 as const };
  const indent = widthOf(String(marks.length), number) + 8;
  for (const [i, mark] of marks.entries()) {
    const lines = linesOf(mark.label, place.width - indent, PLOT_TYPE.detail, color("ink"), 3);
    const digits = linesOf(String(i + 1), indent, number, color("accent"), 1);
    labels.push(...stack(digits, indent - 8, "end", top), ...stack(lines, indent, "start", top));
    top += Math.max(leading, blockHeight(lines)) + 2;
  }
  const words = linesOf(note, place.width, { ...PLOT_TYPE.detail, size }, color("quiet"), 4);
  labels.push(...stack(words, 0, "start", top + 4));
  return { swatches, labels, bottom: top + (words.length > 0 ? 4 + blockHeight(words) : 0) + 2 };
}
