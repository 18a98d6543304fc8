import { SMALLEST_IN_CARD } from "./card-room.ts";
import { touch } from "./label-placement.ts";
import { colorFlaws } from "./lint-color.ts";
import type { Flaw } from "./lint-flaw.ts";
import { type Picture, readPicture, shrink, TOLERANCE } from "./lint-picture.ts";
import { wordFlaws } from "./lint-words.ts";
import { color } from "./theme.ts";
import { SCALES, SMALLEST } from "./type-scale.ts";

export type { Flaw } from "./lint-flaw.ts";

/**
 * Checks a rendered picture: no text outside it, over another, cut, or too small to read; years on date axes;
 * labels and marks that stand out from their ground, and series whose colours everybody can tell apart.
 * @param whole texts that must stand in it to their last word
 */
export function lintChart(svg: string, whole: readonly string[] = []): Flaw[] {
  const picture = readPicture(svg, color("paper"));
  return [...placeFlaws(picture), ...wordFlaws(picture, whole), ...colorFlaws(picture)];
}

function placeFlaws({ width, height, texts }: Picture): Flaw[] {
  const smallest = width === SCALES.card.width ? SMALLEST_IN_CARD : SMALLEST;
  const flaws: Flaw[] = [];
  for (const [i, one] of texts.entries()) {
    const { left, right, top, bottom } = one.box;
    const inside = left >= -TOLERANCE && right <= width + TOLERANCE && top >= 0 && bottom <= height;
    if (!inside) flaws.push({ kind: "outside", texts: [one.text] });
    if (one.size < smallest) flaws.push({ kind: "too-small", texts: [one.text] });
    for (const other of texts.slice(i + 1)) {
      if (touch(shrink(one.box), shrink(other.box)))
        flaws.push({ kind: "overlap", texts: [one.text, other.text] });
    }
  }
  return flaws;
}
