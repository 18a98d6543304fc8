import { median } from "../../growth/median.ts";
import { metricWord } from "../counted.ts";
import { number } from "../message-value.ts";
import { knownPosts, postEvidence } from "../posts.ts";
import type { Rule } from "../rule.ts";

export const meanVsMedian: Rule<{ ratio: number; posts: number }> = {
  id: "mean-vs-median",
  severity: "warn",
  defaults: { ratio: 1.5, posts: 10 },
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
