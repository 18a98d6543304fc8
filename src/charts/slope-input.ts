import type { Figure } from "../figures/figure.ts";

/** One account in two periods, with the words that stand at both ends of its line. */
export interface SlopeRow {
  /** `Instagram` */
  readonly name: string;
  readonly from: Figure;
  readonly to: Figure;
  /** `41,200`; where there is no value, why. */
  readonly fromValue: string;
  readonly toValue: string;
  /** `+3,815 (+9.3%)`: the number beside the percentage; empty where there is none. */
  readonly change: string;
}

export interface SlopeWords {
  /** Names of the two periods: `Q2 2026`, `Q3 2026`. */
  readonly from: string;
  readonly to: string;
  /** What stands below the plot: what the scale is. */
  readonly note: string;
  readonly columns: Readonly<Record<"name" | "change", string>>;
}
