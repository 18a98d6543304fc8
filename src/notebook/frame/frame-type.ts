import type { Cell, Name, Row } from "./cell.ts";
import type { Series } from "./series-type.ts";

type Present<R extends Row> = { [K in keyof R]: NonNullable<R[K]> };
type Numbers<R extends Row> = { [K in keyof R]: number };
type Booleans<R extends Row> = { [K in keyof R]: boolean };

/**
 * A table of a report: the methods of danfo's DataFrame that answer rightly.
 *
 * Rows are numbered from 0 in every frame. No method changes a frame in place.
 * A frame with more columns passes where fewer are asked for (`out R`).
 * To sort, group, join and write, use `sort`, `groupBy`, `join` and `toCsv`.
 */
export interface DataFrame<out R extends Row = Row> {
  readonly columns: readonly string[];
  /** Rows, then columns. */
  readonly shape: readonly number[];
  readonly size: number;
  readonly index: readonly (string | number)[];
  /** Rows of cells, in the order of `columns`. */
  readonly values: readonly (readonly Cell[])[];

  column<K extends Name<R>>(name: K): Series<R[K]>;
  iat(row: number, column: number): Cell;
  head(rows?: number): DataFrame<R>;
  tail(rows?: number): DataFrame<R>;
  copy(): DataFrame<R>;
  /** The rows whose mask is true: `df.query(df.column("followers").gt(100))`. */
  query(mask: Series<boolean> | readonly boolean[]): DataFrame<R>;
  loc<K extends Name<R> = Name<R>>(part: {
    columns?: readonly K[];
    rows?: readonly number[];
  }): DataFrame<Pick<R, K>>;
  iloc(part: {
    rows?: readonly number[] | readonly [slice: string];
    columns?: readonly number[];
  }): DataFrame;

  addColumn<N extends string, T extends Cell>(
    name: N,
    values: Series<T> | readonly T[],
  ): DataFrame<R & Record<N, T>>;
  drop<K extends Name<R>>(part: { columns: readonly K[] }): DataFrame<Omit<R, K>>;
  rename<const M extends { [K in Name<R>]?: string }>(
    names: M,
  ): DataFrame<{ [K in Name<R> as M[K] extends string ? M[K] : K]: R[K] }>;

  isNa(): DataFrame<Booleans<R>>;
  /** Without the rows in which any cell is missing. */
  dropNa(): DataFrame<Present<R>>;
  fillNa(
    value: number | string | boolean,
    options?: { columns?: readonly Name<R>[] },
  ): DataFrame<R>;

  /** Elementwise, in float64. Every cell must be a number, and so must every result. */
  add(other: number | DataFrame<R>): DataFrame<Numbers<R>>;
  sub(other: number | DataFrame<R>): DataFrame<Numbers<R>>;
  mul(other: number | DataFrame<R>): DataFrame<Numbers<R>>;
  div(other: number | DataFrame<R>): DataFrame<Numbers<R>>;
  mod(other: number | DataFrame<R>): DataFrame<Numbers<R>>;
  pow(other: number | DataFrame<R>): DataFrame<Numbers<R>>;

  /** One object per row, by column name; this is what JSON.stringify writes. */
  toJSON(): R[];
  toString(): string;
  print(): void;
}
