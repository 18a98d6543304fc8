import type { Figure } from "../figures/figure.ts";
import type { PostCount } from "../observations/post.ts";

/** A number of the picture with the words that name it. */
export interface NamedFigure {
  readonly figure: Figure;
  /** `the most viewed: 33%`; where the figure has no value, why. */
  readonly text: string;
}

/** How the views of one account's posts are spread over them. */
export interface ConcentrationInput {
  /** Posts without a count are left out of the picture. */
  readonly posts: readonly PostCount[];
  /** Shares of all views, as fractions, of the most viewed post and of the three most viewed. */
  readonly topOne: NamedFigure;
  readonly topThree: NamedFigure;
  /** How many posts of equal views would be as concentrated. */
  readonly effective: NamedFigure;
}

export interface ConcentrationWords {
  /** `Posts, from the most viewed to the least` and what the line of equal posts is. */
  readonly axis: string;
  readonly tick: (posts: number) => string;
  readonly percent: (share: number) => string;
  readonly columns: Readonly<Record<"rank" | "views" | "share" | "cumulated", string>>;
}

/** Views of the posts that have a count, most viewed first, and which part of all views they are together. */
export function ranked(posts: readonly PostCount[]) {
  const views = posts.flatMap((p) => p.value ?? []).sort((a, b) => b - a);
  const total = views.reduce((a, b) => a + b, 0);
  let sum = 0;
  return views.map((value) => {
    sum += value;
    return {
      views: value,
      share: total === 0 ? null : value / total,
      cumulated: total === 0 ? null : sum / total,
    };
  });
}
