import type { SvgNode } from "../../charts/svg-tree.ts";
import { textWidth } from "../../charts/text-width.ts";
import { wrap } from "../../charts/wrap.ts";
import type { Language } from "../../i18n/language.ts";
import { EDGE, HEIGHT, LABEL, stroke, WIDTH, words } from "./canvas.ts";
import type { Facts } from "./picture.ts";
import { nameOf, numberOf, spanOf } from "./words.ts";

const MOST = 80;
const BIG = 17;

/** Names with their numbers, a thin rule between them; two numbers stand above what they were computed to. */
export function drawFacts(picture: Facts, top: number, language: Language): SvgNode[] {
  const { rows } = picture;
  const pitch = Math.min(MOST, (HEIGHT - top) / rows.length);
  return rows.flatMap(({ name, value, unit, span }, i) => {
    const y = top + i * pitch + (pitch - 52) / 2;
    const shown = [
      ...(value === undefined ? [] : [numberOf(value, unit, language)]),
      ...(span === undefined ? [] : [spanOf(span, undefined, language)]),
    ];
    const [big = "", small] = shown;
    const room =
      WIDTH -
      3 * EDGE -
      12 -
      Math.max(textWidth(big, BIG, 600), small === undefined ? 0 : textWidth(small, LABEL, 400));
    const label = wrap(nameOf(name, language), room, LABEL, 400);
    const end = { anchor: "end" } as const;
    return [
      ...label.map((line, k) =>
        words(EDGE, y + 24 + k * 15 - (label.length - 1) * 5, line, { token: "quiet" }),
      ),
      words(WIDTH - EDGE, y + 26, big, { ...end, size: BIG, bold: true }),
      ...(small === undefined
        ? []
        : [words(WIDTH - EDGE, y + 42, small, { ...end, token: "quiet" })]),
      stroke([EDGE, top + (i + 1) * pitch - 3], [WIDTH - EDGE, top + (i + 1) * pitch - 3], "grid"),
    ];
  });
}
