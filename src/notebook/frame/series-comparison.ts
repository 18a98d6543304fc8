import { buildSeries } from "./build.ts";
import { type Cell, show } from "./cell.ts";
import type { DanfoSeries } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";
import { operand } from "./series-operand.ts";

type Value = NonNullable<Cell>;

const COMPARISONS: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
};

const LOGIC: Readonly<Record<string, (a: boolean, b: boolean) => boolean>> = {
  and: (a, b) => a && b,
  or: (a, b) => a || b,
};

/**
 * Comparisons of series. danfo's own takes a missing value for 0, so that
 * "fewer than 5" would include the unknown, and compares texts with numbers.
 */
export const seriesComparison = {
  ...methods(COMPARISONS, (a, b, compare, name) => {
    if (a === null || b === null) return false;
    if (typeof a !== typeof b)
      throw new FrameError(
        `${name} cannot compare ${show(a)} with ${show(b)}. Give both sides one kind.`,
      );
    return compare(a, b);
  }),
  ...methods(LOGIC, (a, b, combine, name) => {
    if (typeof a === "boolean" && typeof b === "boolean") return combine(a, b);
    throw new FrameError(
      `${name} combines true and false only, not ${show(a)} and ${show(b)}. Compare first.`,
    );
  }),
};

function methods<F>(
  operations: Readonly<Record<string, F>>,
  answer: (a: Cell, b: Cell, operation: F, name: string) => boolean,
) {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      function compared(this: DanfoSeries, other: unknown): DanfoSeries {
        const right = operand(this, other);
        const cells = this.values as Cell[];
        return buildSeries(
          String(this.columns[0]),
          cells.map((a, row) => answer(a, right[row] as Cell, operation, name)),
        );
      },
    ]),
  );
}
