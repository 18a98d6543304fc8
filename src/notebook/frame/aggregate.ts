import { type Cell, show } from "./cell.ts";
import { FrameError } from "./frame-error.ts";

/** The ways to sum up the cells of a group. */
export type Aggregate = "count" | "sum" | "min" | "max" | "mean" | "median";

/**
 * Sums up the cells of one column of a group, missing ones left out.
 *
 * @returns null if every cell is missing, except for "count", which is then 0.
 * @throws FrameError for sum, mean and median of texts or truth values, for min
 *   and max of truth values, and if the sum is too large.
 */
export function aggregate(
  cells: readonly Cell[],
  how: Aggregate,
  column: string,
): number | string | null {
  const present = cells.filter((cell) => cell !== null);
  if (how === "count") return present.length;
  if (present.length === 0) return null;
  if (how === "min" || how === "max") return extreme(present, how, column);
  const numbers = present.map((cell) => {
    if (typeof cell === "number") return cell;
    throw new FrameError(
      `There is no ${how} of column "${column}": it has ${show(cell)}. Use count, min or max.`,
    );
  });
  const result =
    how === "median"
      ? median(numbers)
      : how === "mean"
        ? sum(numbers) / numbers.length
        : sum(numbers);
  if (!Number.isFinite(result))
    throw new FrameError(`The ${how} of column "${column}" is too large for a number.`);
  return result;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

function extreme(
  present: readonly NonNullable<Cell>[],
  how: "min" | "max",
  column: string,
): number | string {
  const best = present.reduce((a, b) => ((how === "min" ? b < a : b > a) ? b : a));
  if (typeof best !== "boolean") return best;
  throw new FrameError(
    `There is no ${how} of column "${column}", which holds true and false. Use count.`,
  );
}
