import { axisFoot } from "./axis-foot.ts";
import type { NetNewRow, PeriodBar } from "./net-new-input.ts";
import { type Line, linesOf, widthOf } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE, SMALLEST, type TypeStyle } from "./type-scale.ts";

/** The value, then how much of the period it speaks for; for a period without value, why. */
export function wordsOf(bar: PeriodBar, slot: number, widest: number, type: TypeStyle): Line[] {
  const quiet = color("quiet");
  if (bar.figure.value === null)
    return linesOf(bar.value, gapWidth(slot) - 8, PLOT_TYPE.detail, quiet, 4);
  // A number is never cut off: where it is wider than its bar's slot, the neighbours make room for it.
  const natural = Math.max(
    slot - 4,
    Math.min(widthOf(bar.value, { ...type, weight: 600 }), widest),
  );
  const style = bar.current ? { ...type, weight: 600 as const } : type;
  const value = linesOf(bar.value, natural, style, bar.current ? color("accent") : quiet, 1);
  const part = linesOf(bar.partial ?? "", slot - 6, PLOT_TYPE.detail, quiet, 3);
  // The value stands next to its bar.
  return bar.figure.value < 0 ? [...value, ...part] : [...part, ...value];
}

/** Width of the outline that stands for a period without value. */
export function gapWidth(slot: number): number {
  return Math.min(slot - 6, 84);
}

/** One size for all values of a chart: the usual one, or the smallest where that does not fit a slot. */
export function fittingType(rows: readonly NetNewRow[], slot: number): TypeStyle {
  const fits = widestValue(rows) <= slot - 4;
  return fits ? PLOT_TYPE.detail : { ...PLOT_TYPE.detail, size: SMALLEST };
}

export function widestValue(rows: readonly NetNewRow[]): number {
  const values = rows.flatMap((r) => r.bars.filter((b) => b.figure.value !== null));
  return Math.max(0, ...values.map((b) => widthOf(b.value, { ...PLOT_TYPE.detail, weight: 600 })));
}

/** Periods on one line, or word below word; where they would touch, every other one, with the report's. */
export function periodNames(
  { bars }: NetNewRow,
  slot: number,
  place: { readonly top: number; readonly width: number },
) {
  const oneLine = bars.every((b) => widthOf(b.period, PLOT_TYPE.axis) <= slot - 6);
  const ticks = bars.map((b, i) => ({
    x: (i + 0.5) * slot,
    lines: oneLine ? [b.period] : b.period.split(" ").slice(0, 3),
  }));
  const current = bars.findIndex((b) => b.current);
  return axisFoot(ticks, "", { left: 0, ...place }, Math.max(0, current));
}
