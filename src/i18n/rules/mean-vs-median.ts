import { MANY } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const meanVsMedian: RuleWords = {
  en: {
    title: "An average that few posts reach",
    catches: "An average that a few posts pull far above what a typical one gets.",
    why: "Views of posts are skewed: of log-normal ones (sigma 1) the mean is 1.65 times the median, and 1.6 times in the median of 4,000 simulated periods of 40 posts. An average then describes hardly any of them.",
    instead: "The median and the middle half of the posts.",
    params: {
      ratio: "How many times the typical post the average must be",
      posts: "Posts that a typical one can be told from",
    },
    says: {
      default: `The average post got {mean} ${MANY}, {times} what a typical one got ({median}, the median of {posts} posts).`,
      "half-none": `Half of the {posts} posts or more got no ${MANY} at all; the average of {mean} comes from the others.`,
    },
  },
};
