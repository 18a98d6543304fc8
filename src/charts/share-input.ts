import type { Figure } from "../figures/figure.ts";

/** What one account added or lost, and which part of the whole that is. */
export interface ShareRow {
  /** `Instagram` */
  readonly name: string;
  /** `41,200 to 45,015`; may be empty. */
  readonly detail: string;
  readonly change: Figure;
  /** Of all growth, or of the gains or the losses alone where there are both; a figure without value where it must not be shown. */
  readonly share: Figure;
  /** `+3,815`; where the change has no value, why. */
  readonly value: string;
  /** `62% of the growth`, `90% of the losses`, or why it is not shown. */
  readonly part: string;
}

export interface ShareWords {
  /** `Change in link clicks from Q2 to Q3 2026` */
  readonly axis: string;
  readonly tick: (value: number) => string;
  readonly columns: Readonly<Record<"name" | "change" | "low" | "high" | "share", string>>;
}
