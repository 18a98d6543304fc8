import { buildSeries } from "./build.ts";
import { show } from "./cell.ts";
import type { DanfoSeries } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";
import { numbersOrNull } from "./series-methods.ts";
import { operand } from "./series-operand.ts";

// null stands for "there is no such number", as in SQL: a rate of nothing is unknown.
const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number | null>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => (b === 0 ? null : a / b),
  mod: (a, b) => (b === 0 ? null : a % b),
  pow: (a, b) => a ** b,
  minimum: Math.min,
  maximum: Math.max,
};

/** Arithmetic of series. danfo's own takes a missing value for 0. */
export const seriesMaths = Object.fromEntries(
  Object.entries(OPERATIONS).map(([name, operation]) => [
    name,
    function arithmetic(this: DanfoSeries, other: unknown): DanfoSeries {
      const right = operand(this, other);
      const results = numbersOrNull(this).map((a, row) => {
        const b = right[row];
        if (a === null || b === null) return null;
        if (typeof b !== "number")
          throw new FrameError(`${name} needs numbers, and the other side has ${show(b)}.`);
        return operation(a, b);
      });
      return buildSeries(String(this.columns[0]), results);
    },
  ]),
);
