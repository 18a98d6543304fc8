import { cellsOf, heightOf, takeRows } from "./build.ts";
import type { Cell, Name, Row } from "./cell.ts";
import { danfoOf, publish } from "./frame.ts";
import { FrameError } from "./frame-error.ts";
import type { DataFrame } from "./frame-type.ts";

/** A column to sort by, ascending, or with its order. */
export type SortKey<K extends string> = K | { column: K; order: "ascending" | "descending" };

/**
 * Sorts the rows of a frame by one or several columns.
 *
 * Rows that are equal in every key keep their order. Missing values come last
 * in either order. Texts go by their UTF-16 code units, so that the result is
 * the same on every machine; false comes before true.
 *
 * @example sort(df, ["platform", { column: "followers", order: "descending" }])
 * @throws FrameError for an unknown column or order.
 */
export function sort<R extends Row>(
  df: DataFrame<R>,
  by: SortKey<Name<R>> | readonly SortKey<Name<R>>[],
): DataFrame<R> {
  const source = danfoOf(df, "sort");
  const keys = (Array.isArray(by) ? by : [by]) as readonly SortKey<string>[];
  if (keys.length === 0) throw new FrameError("sort needs at least one column.");
  const comparisons = keys.map((key) => {
    const { column, order } = typeof key === "string" ? { column: key, order: "ascending" } : key;
    if (order !== "ascending" && order !== "descending") {
      throw new FrameError(`The order "${order}" is not known. Write "ascending" or "descending".`);
    }
    const cells = cellsOf(source, column);
    const sign = order === "ascending" ? 1 : -1;
    return (a: number, b: number) => compare(cells[a] as Cell, cells[b] as Cell, sign);
  });
  const rows = Array.from({ length: heightOf(source) }, (_, row) => row);
  rows.sort((a, b) => {
    for (const comparison of comparisons) {
      const difference = comparison(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return publish(takeRows(source, rows));
}

function compare(a: Cell, b: Cell, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return a < b ? -sign : sign;
}
