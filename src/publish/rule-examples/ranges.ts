import type { SvgNode } from "../../charts/svg-tree.ts";
import type { Language } from "../../i18n/language.ts";
import { dot, EDGE, HEIGHT, stroke, tokenOf, WIDTH, words } from "./canvas.ts";
import type { Ranges } from "./picture.ts";
import { nameOf, numberOf, spanOf } from "./words.ts";

const MOST = 80;

/** Dots with what they may be, on one scale from zero, each below its name and its numbers. */
export function drawRanges(picture: Ranges, top: number, language: Language): SvgNode[] {
  const { rows, unit } = picture;
  const most = Math.max(...rows.flatMap((r) => [r.at ?? 0, r.span?.[1] ?? 0]));
  const x = (value: number) => EDGE + (value / most) * (WIDTH - 2 * EDGE - 6);
  const pitch = Math.min(MOST, (HEIGHT - top) / rows.length);
  return rows.flatMap(({ name, at, span, shade }, i) => {
    const y = top + i * pitch;
    const token = tokenOf(shade);
    const line = y + 12 + Math.min(24, pitch / 3);
    const value = span ? spanOf(span, unit, language) : numberOf(at ?? 0, unit, language);
    return [
      words(EDGE, y + 12, nameOf(name, language), { token: "quiet" }),
      words(WIDTH - EDGE, y + 12, value, { anchor: "end", bold: true }),
      stroke([EDGE, line], [WIDTH - EDGE, line], "grid", 1, "1 3"),
      stroke([EDGE, line - 9], [EDGE, line + 9], "axis"),
      ...(span ? [stroke([x(span[0]), line], [x(span[1]), line], token, 6)] : []),
      ...(at === undefined ? [] : [dot(x(at), line, token, 6)]),
    ];
  });
}
