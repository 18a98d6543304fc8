import type { Cell } from "./cell.ts";

type Operand = number | Series<number> | Series<number | null> | readonly (number | null)[];
type Comparand = Cell | Series<Cell> | readonly Cell[];
type Mask = Series<boolean> | readonly boolean[] | boolean;

/**
 * One column of a frame: the methods of danfo's Series that answer rightly.
 *
 * Arithmetic with a missing value gives a missing value, and so does division
 * by zero. A comparison with a missing value is false, `ne` too. Statistics
 * leave missing values out and refuse a column without any value.
 */
export interface Series<T extends Cell = Cell> {
  readonly values: readonly T[];
  readonly index: readonly (string | number)[];
  readonly shape: readonly number[];
  readonly size: number;

  head(rows?: number): Series<T>;
  tail(rows?: number): Series<T>;
  copy(): Series<T>;
  iat(row: number): T;
  unique(): Series<T>;
  /** Number of different values, missing ones not counted. */
  nUnique(): number;
  map<U extends Cell>(change: (value: T, row: number) => U): Series<U>;

  isNa(): Series<boolean>;
  dropNa(): Series<NonNullable<T>>;
  fillNa(value: NonNullable<T>): Series<NonNullable<T>>;

  add(other: Operand): Series<number | null>;
  sub(other: Operand): Series<number | null>;
  mul(other: Operand): Series<number | null>;
  div(other: Operand): Series<number | null>;
  mod(other: Operand): Series<number | null>;
  pow(other: Operand): Series<number | null>;
  minimum(other: Operand): Series<number | null>;
  maximum(other: Operand): Series<number | null>;
  abs(): Series<number | null>;
  /** Rounds to `places` decimals, 0 to 20, as toFixed does. */
  round(places: number): Series<number | null>;
  cumSum(): Series<number>;
  cumProd(): Series<number>;
  cumMin(): Series<number>;
  cumMax(): Series<number>;

  lt(other: Comparand): Series<boolean>;
  le(other: Comparand): Series<boolean>;
  gt(other: Comparand): Series<boolean>;
  ge(other: Comparand): Series<boolean>;
  eq(other: Comparand): Series<boolean>;
  ne(other: Comparand): Series<boolean>;
  and(other: Mask): Series<boolean>;
  or(other: Mask): Series<boolean>;

  /** Number of values that are not missing. */
  count(): number;
  sum(): number;
  mean(): number;
  median(): number;
  min(): number;
  max(): number;
  /** Standard deviation of a sample (n - 1). */
  std(): number;
  /** Variance of a sample (n - 1). */
  var(): number;
  mode(): number[];

  toString(): string;
  print(): void;
}
