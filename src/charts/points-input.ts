/** A mark that a reader can ask what it says, in SVG units of the plot. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** Where its number stands in the chart's table, both from 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * What is said of a point, all of it words of the table: the head of its column, its number, another cell of its
 * row, or such a cell after the head of its column (`At least 5,284`), where it says more than the number does.
 */
export type PointWord = "head" | "value" | number | { readonly named: number };

/** Marks that belong together, such as those of an account, in the order of reading. */
export interface PointSeries {
  /** Left edge of the plot that they stand in: in plots side by side, as far from it is the same date. */
  readonly origin: number;
  /** Name first, then the date, then the number. */
  readonly says: readonly PointWord[];
  readonly points: readonly ChartPoint[];
}
