import type { SvgNode } from "../../charts/svg-tree.ts";
import { textWidth } from "../../charts/text-width.ts";
import type { Language } from "../../i18n/language.ts";
import { box, EDGE, HEIGHT, stroke, tokenOf, WIDTH, words } from "./canvas.ts";
import type { Columns } from "./picture.ts";
import { nameOf, numberOf, shortName, yearOf } from "./words.ts";

const SMALL = 11.5;
const WIDEST = 44;
const FOOT = { names: 18, years: 32 };

/** Upright bars with their numbers above; years stand below the first bar of each. */
export function drawColumns(picture: Columns, top: number, language: Language): SvgNode[] {
  const { rows, unit, key = [] } = picture;
  const years = rows.map((r) => yearOf(r.name));
  const base = HEIGHT - (years.some((y) => y !== null) ? FOOT.years : FOOT.names) - 2;
  const high = top + (key.length > 0 ? 20 : 0) + 16;
  const most = Math.max(...rows.map((r) => r.value));
  const slot = (WIDTH - 2 * EDGE) / rows.length;
  const wide = Math.min(WIDEST, slot - 10);
  const drawn = rows.flatMap((row, i) => {
    const middle = EDGE + slot * (i + 0.5);
    const tall = (row.value / most) * (base - high);
    const centred = { size: SMALL, anchor: "middle" } as const;
    const value = numberOf(row.value, unit, language);
    const year = years[i] ?? null;
    return [
      box(middle - wide / 2, base - tall, wide, tall, row.shade),
      words(middle, base - tall - 5, value, { ...centred, bold: true }),
      words(middle, base + 15, shortName(row.name, language), { ...centred, token: "quiet" }),
      ...(year !== null && year !== years[i - 1]
        ? [words(middle, base + 29, year, { ...centred, token: "quiet" })]
        : []),
    ];
  });
  return [
    ...keyOf(key, top, language),
    ...drawn,
    stroke([EDGE, base], [WIDTH - EDGE, base], "axis"),
  ];
}

/** What the shades mean, each beside a sample of it. */
function keyOf(key: NonNullable<Columns["key"]>, top: number, language: Language): SvgNode[] {
  let x = EDGE;
  return key.flatMap(({ name, shade }) => {
    const line = nameOf(name, language);
    const at = x;
    x += 15 + textWidth(line, SMALL, 400) + 14;
    return [
      box(at, top + 1, 10, 10, shade),
      words(at + 15, top + 10, line, { size: SMALL, token: tokenOf(shade) }),
    ];
  });
}
