import type { Figure } from "../figures/figure.ts";

/** When one account reached the number, as days of age. */
export interface MilestoneRow {
  /**
   * `lo` to `hi` is the bracket; an end that is null is open. `value` only where the day is known exactly. With
   * neither value nor ends nothing is known.
   */
  readonly figure: Figure;
  /** `Instagram` */
  readonly name: string;
  /** `opened in June 2019` */
  readonly detail: string;
  /** `246 to 316 days`, `not before 3.2 years`; where nothing is known, why. */
  readonly value: string;
  /** What the bracket rests on: `between 1 March and 12 April 2020`; null where there is nothing to add. */
  readonly range: string | null;
}

export interface MilestoneWords {
  /** `Days since the account was opened`, and the same in years. */
  readonly axis: { readonly days: string; readonly years: string };
  /** Names an age, in the unit of the axis. */
  readonly age: (value: number) => string;
  /** What bars, dots and arrows mean. */
  readonly note: string;
  readonly columns: Readonly<
    Record<"name" | "detail" | "value" | "low" | "high" | "range", string>
  >;
}
