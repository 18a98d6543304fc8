import { mergeEvidence } from "../../figures/figure.ts";
import type { PostCount } from "../../observations/post.ts";
import { evidenceBehind } from "../behind.ts";
import { metricWord } from "../counted.ts";
import { number, text } from "../message-value.ts";
import { type PostSum, postSum } from "../post-sum.ts";
import { knownPosts, postEvidence } from "../posts.ts";
import type { Finding, Rule, SubjectOf } from "../rule.ts";

export const deletedPosts: Rule<{ tol: number }> = {
  id: "deleted-posts",
  severity: "warn",
  defaults: { tol: 0.02 },
  branches: ["gone", "gone-and-short", "short", "unlisted"],
  find(subject, _context, { tol }) {
    if (subject.scope !== "listing") return [];
    const { metric, total } = subject;
    const posts = subject.posts.filter((post) => post.metric === metric);
    const gone = goneFrom(subject);
    const last = knownPosts(gone.filter((post) => post.metric === metric));
    const lost = last.reduce((sum, post) => sum + post.value, 0);
    const sums = shortOf(postSum(subject), tol);
    const unlisted = unlistedIn(subject, tol);
    if (gone.length === 0 && !sums) return unlisted;
    const listed = knownPosts(posts).reduce((sum, post) => sum + post.value, 0);
    return [
      {
        branch: gone.length === 0 ? "short" : sums ? "gone-and-short" : "gone",
        data: {
          ...metricWord(metric),
          gone: number(gone.length),
          known: text(gone.length > 0 && last.length === gone.length ? "yes" : "no"),
          lost: number(lost),
          ...(sums ? { sum: number(sums.sum), total: number(sums.total) } : {}),
        },
        evidence: mergeEvidence(
          postEvidence(gone),
          ...(sums && total ? [postEvidence(posts), evidenceBehind(total)] : []),
        ),
        effect: Math.max(
          sums ? 1 - Math.max(0, sums.sum) / sums.total : 0,
          lost > 0 && listed >= 0
            ? lost / (lost + listed)
            : gone.length / Math.max(1, gone.length + posts.length),
        ),
      },
      ...unlisted,
    ];
  },
};

/** Each post once, by its count of the metric where that is known. */
function goneFrom({ gone, metric, window }: SubjectOf<"listing">): PostCount[] {
  const inside = gone.filter(
    ({ publishedOn }) =>
      publishedOn === null || (window.from <= publishedOn && publishedOn <= window.to),
  );
  const own = inside.toSorted((a, b) => Number(a.metric === metric) - Number(b.metric === metric));
  return [...new Map(own.map((post) => [post.post, post])).values()];
}

/** The account published more than the list ever held: what is typical of the one is not known of the other. */
function unlistedIn(
  { metric, window, posts, published }: SubjectOf<"listing">,
  tol: number,
): Finding[] {
  const own = posts.filter(
    ({ metric: of, publishedOn: on }) =>
      of === metric && on !== null && window.from <= on && on <= window.to,
  );
  const listed = new Set(own.map((post) => post.post)).size;
  const all = published?.value ?? null;
  if (published === null || all === null || listed === 0 || all - listed <= tol * all) return [];
  return [
    {
      branch: "unlisted",
      data: { listed: number(listed), published: number(all) },
      evidence: mergeEvidence(postEvidence(own), evidenceBehind(published)),
      effect: 1 - listed / all,
    },
  ];
}

function shortOf(sums: PostSum | null, tol: number): PostSum | null {
  return sums?.whole && sums.total > 0 && sums.total - sums.sum > tol * sums.total ? sums : null;
}
