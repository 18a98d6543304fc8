import type { SvgNode } from "../../charts/svg-tree.ts";
import { textWidth } from "../../charts/text-width.ts";
import type { Language } from "../../i18n/language.ts";
import { box, EDGE, HEIGHT, LABEL, stroke, WIDTH, words } from "./canvas.ts";
import type { Bars } from "./picture.ts";
import { nameOf, numberOf } from "./words.ts";

const MOST = 80;
const THICKEST = 36;

/** Bars from the side, each below its name and with its number at its end. */
export function drawBars(picture: Bars, top: number, language: Language): SvgNode[] {
  const { rows, unit, from = 0 } = picture;
  const shown = rows.map((r) => numberOf(r.value, unit, language));
  const widest = Math.max(...shown.map((line) => textWidth(line, LABEL, 600)));
  const most = picture.max ?? Math.max(...rows.map((r) => r.value));
  const room = WIDTH - 2 * EDGE - widest - 8;
  const pitch = Math.min(MOST, (HEIGHT - top) / rows.length);
  const thick = Math.min(THICKEST, pitch - 25);
  return rows.flatMap((row, i) => {
    const y = top + i * pitch;
    const long = ((row.value - from) / (most - from)) * room;
    return [
      words(EDGE, y + 12, nameOf(row.name, language), { token: "quiet" }),
      box(EDGE, y + 18, long, thick, row.shade),
      stroke([EDGE, y + 16], [EDGE, y + 20 + thick], "axis"),
      words(EDGE + long + 6, y + 18 + thick / 2 + 4.3, shown[i] ?? "", { bold: true }),
    ];
  });
}
