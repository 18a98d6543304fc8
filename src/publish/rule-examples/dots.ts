import type { SvgNode } from "../../charts/svg-tree.ts";
import type { Language } from "../../i18n/language.ts";
import { dot, EDGE, HEIGHT, stroke, WIDTH, words } from "./canvas.ts";
import type { Dots } from "./picture.ts";
import { nameOf, numberOf, pairOf } from "./words.ts";

const MOST = 82;
const RADIUS = 4;

/** A dot for each post on one scale from zero, equal ones above each other, with a mark at the median. */
export function drawDots(picture: Dots, top: number, language: Language): SvgNode[] {
  const { rows, unit } = picture;
  const most = Math.max(...rows.flatMap((r) => r.values));
  const x = (value: number) => EDGE + 2 + (value / most) * (WIDTH - 2 * EDGE - 8);
  const pitch = Math.min(MOST, (HEIGHT - top) / rows.length);
  return rows.flatMap(({ name, values, hit }, i) => {
    const y = top + i * pitch;
    const base = y + pitch - 22;
    const middle = medianOf(values);
    const median = pairOf(nameOf("median", language), numberOf(middle, unit, language), language);
    const high = Math.max(...values);
    return [
      words(EDGE, y + 12, nameOf(name, language), { token: "quiet" }),
      words(WIDTH - EDGE, y + 12, median, { anchor: "end", bold: true }),
      stroke([EDGE, base + RADIUS + 2], [WIDTH - EDGE, base + RADIUS + 2], "axis"),
      ...values.map((v, k) => {
        const under = values
          .slice(0, k)
          .filter((other) => x(v) - x(other) < 2 * RADIUS - 1 && x(other) <= x(v));
        return dot(x(v), base - (under.length % 4) * (2 * RADIUS), "rest", RADIUS);
      }),
      stroke([x(middle), base - 28], [x(middle), base + 12], "accent", 2.4),
      ...(hit === undefined
        ? []
        : [
            words(
              x(high) + RADIUS,
              base - 12,
              pairOf(nameOf(hit, language), numberOf(high, unit, language), language),
              {
                anchor: "end",
              },
            ),
          ]),
    ];
  });
}

/** Of an odd number of values, so that it is one of them. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
