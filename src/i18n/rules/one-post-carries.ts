import { grown, MANY, TOP_POST } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const onePostCarries: RuleWords = {
  en: {
    title: "One post makes the period",
    catches: "A period, or the growth to it, that one post made.",
    why: "A post with 30% of all views is nothing unusual: of 20 log-normal posts (sigma 1.5) the largest brings 29.5% in the median of 4,000 simulated periods. So this says that the number depends on one post, not that anything is wrong with it. Rival IQ and M+R report medians for this reason.",
    instead: "The median of the posts with its range, and the hit by its name.",
    params: {
      topShare: "Part of the whole that the largest post must bring",
      n_min: "Posts that a period needs before one can be said to carry it",
    },
    says: {
      share: `${TOP_POST} brought {share} of all ${MANY} of the {posts} posts of this time.`,
      growth: `Without the largest post of each period, ${MANY} would have ${grown("without")}; with them they have ${grown("all")}.`,
      "share-and-growth": `${TOP_POST} brought {share} of all ${MANY} of the {posts} posts of this time. Without the largest post of each period they would have ${grown("without")}; with them they have ${grown("all")}.`,
    },
  },
};
