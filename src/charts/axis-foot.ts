import type { Label } from "./layers.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

export interface FootTick {
  /** In SVG units. */
  readonly x: number;
  /** One line, or month over year. Empty lines keep their place. */
  readonly lines: readonly string[];
}

/**
 * Names of the ticks under a plot and the title of its axis, with where they end.
 * Where names would touch, only every second, third ... is set, always with the one at `anchor`.
 */
export function axisFoot(
  ticks: readonly FootTick[],
  title: string,
  place: { readonly left: number; readonly top: number; readonly width: number },
  anchor = 0,
): { readonly labels: Label[]; readonly bottom: number } {
  const quiet = color("quiet");
  const named = ticks.map((tick) => {
    const lines = tick.lines.map((text) => nameLine(text, place.width));
    const half = blockWidth(lines) / 2;
    return { lines, half, x: Math.min(Math.max(tick.x, half), place.width - half) };
  });
  const every = (stride: number) => named.filter((_, i) => (i - anchor) % stride === 0);
  let stride = 1;
  while (stride < named.length && crowded(every(stride))) stride += 1;
  const shown = every(stride);
  const top = place.top + 6;
  const deepest = Math.max(place.top, ...shown.map((n) => top + blockHeight(n.lines)));
  const names = shown
    .flatMap((n) => stack(n.lines, n.x, "middle", top))
    .filter((l) => l.text !== "");
  const titleLines = linesOf(title, place.width - place.left, PLOT_TYPE.axis, quiet, 3);
  const labels = [...names, ...stack(titleLines, place.left, "start", deepest + 4)];
  return { labels, bottom: deepest + 6 + blockHeight(titleLines) };
}

/** Set smaller and then cut off only where a name is wider than the whole plot. */
function nameLine(text: string, room: number): Line {
  const empty = { ...PLOT_TYPE.axis, text: "", color: color("quiet") };
  return linesOf(text, room, PLOT_TYPE.axis, color("quiet"), 1)[0] ?? empty;
}

function crowded(names: readonly { readonly x: number; readonly half: number }[]): boolean {
  return names.some((n, i) => {
    const before = names[i - 1];
    return before !== undefined && n.x - n.half < before.x + before.half + 6;
  });
}
