import { show } from "./cell.ts";
import { FrameError } from "./frame-error.ts";

/** Refuses a row or column number that is not a whole number from 0 to `length` - 1. */
export function checkPosition(position: unknown, length: number, what: "row" | "column"): number {
  if (Number.isInteger(position) && (position as number) >= 0 && (position as number) < length)
    return position as number;
  throw new FrameError(
    `There is no ${what} ${show(position)}: there are ${length}, numbered from 0.`,
  );
}

/** As `checkPosition`, for a list of positions or one slice such as ["0:10"]. */
export function checkPositions(positions: unknown, length: number, what: "row" | "column"): void {
  if (positions === undefined) return;
  if (!Array.isArray(positions)) {
    throw new FrameError(
      `Give ${what}s as a list, such as [0, 1], or as one slice, such as ["0:10"].`,
    );
  }
  if (positions.length === 1 && typeof positions[0] === "string") return;
  for (const position of positions) checkPosition(position, length, what);
}

/** The positions at which a mask is true; its length must be the number of rows. */
export function maskedRows(mask: readonly unknown[], length: number): number[] {
  if (mask.length !== length) {
    throw new FrameError(
      `The mask has ${mask.length} values and there are ${length} rows. Make it from a column of the same frame.`,
    );
  }
  const rows: number[] = [];
  mask.forEach((chosen, row) => {
    if (typeof chosen !== "boolean") {
      throw new FrameError(
        `The mask has ${show(chosen)} in row ${row}. Compare a column, such as df.column("n").gt(0).`,
      );
    }
    if (chosen) rows.push(row);
  });
  return rows;
}
