import { type Box, crosses, type Spot, touch } from "./label-placement.ts";
import type { Label } from "./layers.ts";
import type { NumberAxis } from "./number-axis.ts";
import { plainText } from "./plain-text.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { labelBox } from "./text-box.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Names of the scale keep a little more distance, else two numbers read as one. */
export function roomy(label: Label): Box {
  const box = labelBox(label);
  return { ...box, right: box.right + 8 };
}

/** Names of the scale before their lines; on a narrow plot, where there is no room for a column, above them. */
export function axisNames(
  names: readonly Line[][],
  users: NumberAxis,
  y: (value: number) => number,
  before: number | null,
): Label[] {
  return names.flatMap((lines, i) => {
    const [line, height] = [y(users.ticks[i] ?? 0), blockHeight(lines)];
    return before === null
      ? stack(lines, 0, "start", line - height - 1)
      : stack(lines, before, "end", line - height / 2);
  });
}

/** The band's name inside it, as near to its foot as there is room; nothing where there is none. */
export function bandCaption(
  text: string,
  band: { readonly x: number; readonly x2: number },
  area: Box,
  taken: readonly Box[],
  lines: readonly (readonly [Spot, Spot])[],
): Label[] {
  const block = linesOf(text, band.x2 - band.x - 12, PLOT_TYPE.detail, color("quiet"), 4);
  const [width, height] = [blockWidth(block), blockHeight(block)];
  const left = (band.x + band.x2 - width) / 2;
  const whole = block.map((l) => l.text).join(" ") === plainText(text);
  if (!whole || width > band.x2 - band.x) return [];
  for (let top = area.bottom - height - 8; top >= area.top; top -= 6) {
    const box = { left, right: left + width, top, bottom: top + height };
    const free = !taken.some((t) => touch(t, box)) && !lines.some(([a, b]) => crosses(a, b, box));
    if (free) return stack(block, left + width / 2, "middle", top);
  }
  return [];
}
