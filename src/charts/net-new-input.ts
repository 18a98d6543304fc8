import type { Figure } from "../figures/figure.ts";

/** Net new followers of one account in one period, with the words that show it. */
export interface PeriodBar {
  readonly figure: Figure;
  /** `Q3 2026` */
  readonly period: string;
  /** `+1,234`; where the figure has no value, why: `no export`. */
  readonly value: string;
  /** How much of the period was counted, where not all of it was: `62 of 92 days`. */
  readonly partial?: string;
  /** True for the period that the report is about. */
  readonly current: boolean;
}

/** One account. All accounts of a chart have the same periods; one without a count is a figure without value. */
export interface NetNewRow {
  /** `Instagram` */
  readonly name: string;
  /** Oldest first. */
  readonly bars: readonly PeriodBar[];
}

export interface NetNewWords {
  /** What an outline means: stands below the plot where one is drawn. */
  readonly outline: string;
  readonly columns: Readonly<Record<"name" | "period" | "value" | "low" | "high" | "note", string>>;
}
