import type { Cell } from "./cell.ts";
import { type DanfoSeries, seriesPrototypes } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";

/** Whether a value is a series of danfo's, of its base class too. */
export function isSeries(value: unknown): value is DanfoSeries {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.prototype.isPrototypeOf.call(seriesPrototypes[1] ?? {}, value)
  );
}

/** The right side of an operation: one cell per row, from a single cell, a list or a series. */
export function operand(series: DanfoSeries, other: unknown): readonly Cell[] {
  const length = series.values.length;
  if (!isSeries(other) && !Array.isArray(other)) return new Array<Cell>(length).fill(other as Cell);
  const cells = (isSeries(other) ? other.values : other) as Cell[];
  if (cells.length !== length) {
    throw new FrameError(
      `Column "${series.columns[0]}" has ${length} values and the other has ${cells.length}. Take both from the same frame, or join first.`,
    );
  }
  return cells;
}
