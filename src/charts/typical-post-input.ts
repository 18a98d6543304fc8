import type { Figure } from "../figures/figure.ts";
import type { PostCount } from "../observations/post.ts";

/** One account's posts of a period, with the words that show what is typical of them. */
export interface TypicalPostRow {
  /** `Instagram` */
  readonly name: string;
  /** `34 posts`, and how many of them had no count. */
  readonly detail: string;
  /** Lifetime views of each post of the period; posts without a count are left out of the picture. */
  readonly posts: readonly PostCount[];
  /** Median views, with its order-statistic interval as lo and hi. */
  readonly median: Figure;
  /** `median 1,234`; where there is none, why. */
  readonly value: string;
  /** `892 to 2,310`; shown only from six posts on: fewer have no interval of 95 %. */
  readonly range: string | null;
  /** `largest: 12,366` */
  readonly largest: string;
  /** Title of the largest post, where it is to be named: text of strangers, cut to two lines. */
  readonly largestTitle?: string;
  /** Median of the period before. */
  readonly previous: { readonly median: Figure; readonly value: string } | null;
}

export interface TypicalPostWords {
  /** `Views per post, on a logarithmic scale: each step is ten times the one before` */
  readonly axis: string;
  /** Also called for 0, which stands apart from a logarithmic scale. */
  readonly tick: (value: number) => string;
  readonly columns: Readonly<
    Record<"name" | "posts" | "median" | "low" | "high" | "largest" | "previous", string>
  >;
}

/** Below this an order-statistic interval of 95 % does not exist: the extremes cover the median in 94 %. */
export const FEWEST_FOR_INTERVAL = 6;
