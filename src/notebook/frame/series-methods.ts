import { buildSeries } from "./build.ts";
import { type Cell, show } from "./cell.ts";
import type { DanfoSeries } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";

const nameOf = (series: DanfoSeries) => String(series.columns[0]);
const cellsIn = (series: DanfoSeries) => series.values as Cell[];

/** Methods of danfo's Series that are replaced, because danfo's own can answer wrongly. */
export const seriesMethods = {
  // danfo accepts results such as NaN and undefined.
  map(this: DanfoSeries, change: (value: Cell, row: number) => Cell): DanfoSeries {
    if (typeof change !== "function")
      throw new FrameError("Give map a function: map((value) => ...).");
    return buildSeries(
      nameOf(this),
      cellsIn(this).map((cell, row) => change(cell, row)),
    );
  },

  dropNa(this: DanfoSeries): DanfoSeries {
    return buildSeries(
      nameOf(this),
      cellsIn(this).filter((cell) => cell !== null),
    );
  },

  // danfo lets a text into a column of numbers.
  fillNa(this: DanfoSeries, value: Cell): DanfoSeries {
    return buildSeries(
      nameOf(this),
      cellsIn(this).map((cell) => cell ?? value),
    );
  },

  // danfo counts a missing value as one more value.
  nUnique(this: DanfoSeries): number {
    return new Set(cellsIn(this).filter((cell) => cell !== null)).size;
  },

  iat(this: DanfoSeries, row: number): Cell {
    const cell = cellsIn(this)[row];
    if (cell === undefined) {
      throw new FrameError(
        `Column "${nameOf(this)}" has no row ${row}: there are ${this.size}, numbered from 0.`,
      );
    }
    return cell;
  },

  // danfo turns a missing value into 0.
  abs(this: DanfoSeries): DanfoSeries {
    return buildSeries(
      nameOf(this),
      numbersOrNull(this).map((value) => value && Math.abs(value)),
    );
  },

  // danfo reads a negative number of places as 1.
  round(this: DanfoSeries, places: number): DanfoSeries {
    if (!Number.isInteger(places) || places < 0 || places > 20) {
      throw new FrameError(`Round to 0 to 20 decimal places, not ${show(places)}.`);
    }
    return buildSeries(
      nameOf(this),
      numbersOrNull(this).map((value) => value && Number(value.toFixed(places))),
    );
  },
};

/** The values of a series of numbers; a FrameError for texts and truth values. */
export function numbersOrNull(series: DanfoSeries): (number | null)[] {
  return cellsIn(series).map((cell) => {
    if (cell === null || typeof cell === "number") return cell;
    throw new FrameError(
      `Column "${nameOf(series)}" is not a column of numbers: it has ${show(cell)}.`,
    );
  });
}
