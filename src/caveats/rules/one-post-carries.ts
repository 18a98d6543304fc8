import { leaveOneOut, topShare } from "../../growth/concentration.ts";
import { metricWord } from "../counted.ts";
import { date, number, text } from "../message-value.ts";
import { knownPosts, postEvidence } from "../posts.ts";
import type { Rule } from "../rule.ts";

/** Growth "rests on" the top post when without it half of the growth, or its direction, is gone. */
const HALF = 0.5;

export const onePostCarries: Rule<{ topShare: number; n_min: number }> = {
  id: "one-post-carries",
  severity: "warn",
  defaults: { topShare: 0.3, n_min: 4 },
  branches: ["share", "growth", "share-and-growth"],
  find(subject, _context, { topShare: least, n_min: posts }) {
    if (subject.scope !== "posts") return [];
    const now = knownPosts(subject.posts).toSorted((a, b) => b.value - a.value);
    const before = knownPosts(subject.before ?? []).toSorted((a, b) => b.value - a.value);
    const [top] = now;
    const share = topShare(values(now), 1).value;
    if (!top || share === null || now.length < posts) return [];
    const { all, withoutTop } = leaveOneOut(values(before), values(now));
    const growth = before.length < posts ? null : change(all.value, withoutTop.value);
    if (share < least && growth === null) return [];
    return [
      {
        branch: growth === null ? "share" : share < least ? "growth" : "share-and-growth",
        data: {
          ...metricWord(subject.metric),
          share: number(share, "fraction"),
          posts: number(now.length),
          dated: text(top.publishedOn ? "yes" : "no"),
          published: top.publishedOn ? date(top.publishedOn) : text(""),
          all: number(Math.abs(all.value ?? 0), "fraction"),
          allWay: text(way(all.value ?? 0)),
          without: number(Math.abs(withoutTop.value ?? 0), "fraction"),
          withoutWay: text(way(withoutTop.value ?? 0)),
        },
        evidence: postEvidence(growth === null ? now : [...now, ...before]),
        effect: growth === null ? share : Math.max(share, growth),
      },
    ];
  },
};

/** Which part of the growth goes with the top posts, at most 1; null where most of it stays. */
function change(all: number | null, without: number | null): number | null {
  if (all === null || without === null) return null;
  const gone = Math.abs(all - without);
  const turned = Math.sign(all) * Math.sign(without) < 0;
  if (gone === 0 || (gone <= HALF * Math.abs(all) && !turned)) return null;
  return all === 0 ? 1 : Math.min(1, gone / Math.abs(all));
}

function values(posts: readonly { readonly value: number }[]): number[] {
  return posts.map((post) => post.value);
}

function way(growth: number): string {
  return growth > 0 ? "up" : growth < 0 ? "down" : "flat";
}
