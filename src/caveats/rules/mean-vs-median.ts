import { median } from "../../growth/median.ts";
import { metricWord } from "../counted.ts";
import { number } from "../message-value.ts";
import { knownPosts, postEvidence } from "../posts.ts";
import type { Rule } from "../rule.ts";

export const meanVsMedian: Rule<{ ratio: number; posts: number }> = {
  id: "mean-vs-median",
  severity: "warn",
  catches: "An average that a few posts pull far above what a typical one gets.",
  why: "Views of posts are skewed: of log-normal ones (sigma 1) the mean is 1.65 times the median, and 1.6 times in the median of 4,000 simulated periods of 40 posts. An average then describes hardly any of them.",
  instead: "The median and the middle half of the posts.",
  defaults: { ratio: 1.5, posts: 10 },
  help: {
    ratio: "How many times the typical post the average must be",
    posts: "Posts that a typical one can be told from",
  },
  branches: ["default", "half-none"],
  find(subject, _context, { ratio, posts }) {
    if (subject.scope !== "posts") return [];
    const known = knownPosts(subject.posts);
    const typical = median(known.map((post) => post.value)).value;
    const mean = known.reduce((sum, post) => sum + post.value, 0) / known.length;
    if (known.length < posts || typical === null || typical < 0 || mean <= 0) return [];
    const times = mean / typical;
    if (times < ratio) return [];
    return [
      {
        branch: typical === 0 ? "half-none" : "default",
        data: {
          ...metricWord(subject.metric),
          mean: number(mean),
          median: number(typical),
          posts: number(known.length),
          ...(typical === 0 ? {} : { times: number(times, "times") }),
        },
        evidence: postEvidence(known),
        effect: 1 - typical / mean,
      },
    ];
  },
};
