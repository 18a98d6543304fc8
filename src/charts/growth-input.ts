import type { Figure } from "../figures/figure.ts";

/** A row that is named, with a mark and the words that stand beside it. */
export interface NamedMark {
  /** Where the mark is and how far it reaches. */
  readonly figure: Pick<Figure, "value" | "lo" | "hi">;
  /** `TikTok` */
  readonly name: string;
  /** `1.7 years to Feb 2021` */
  readonly period: string;
  /** `5,363 a day`; where the figure has no value, why it has none. */
  readonly value: string;
  /** `5,284 to 6,284`; null where the figure is exact or has no bounds. */
  readonly range: string | null;
}

/** One account: its followers a day over a period, with the words that show it. */
export interface GrowthRow extends NamedMark {
  readonly figure: Figure;
}

export interface GrowthWords {
  /** Title of the axis; the first says that the scale is logarithmic. */
  readonly axis: { readonly log: string; readonly linear: string };
  readonly tick: (value: number) => string;
  readonly columns: Readonly<Record<"name" | "period" | "value" | "low" | "high", string>>;
}
