import type { Quarter } from "../../calendar/quarter.ts";
import type { Figure } from "../../figures/figure.ts";
import { topShare } from "../../growth/concentration.ts";
import { decompose } from "../../growth/decompose.ts";
import { effectivePosts } from "../../growth/effective-posts.ts";
import { gini } from "../../growth/gini.ts";
import { none, type Outcome, some } from "../../growth/outcome.ts";
import { perPost as dividedByPosts } from "../../growth/per-post.ts";
import { judgedWith } from "./daily.ts";
import { eachOf, formula, metricName, named, word } from "./figure-words.ts";
import { sumOver } from "./flows.ts";
import { account } from "./ledger.ts";
import { listsEveryPost } from "./listing.ts";
import { asEvidence, postsIn, postsSubject, published } from "./posts.ts";
import { windowName } from "./window.ts";
import { worked } from "./worked.ts";

/**
 * What came in, divided by the posts of the same time: views a post, net new followers a post. No post caused
 * its share of it; a typical post's views belong beside it.
 */
export function perPost(count: Figure, posts: Figure): Figure {
  const each = posts.unit.replace(/s$/, "");
  return worked({
    measure: `${count.measure}_per_${each}`,
    label: word("for-each", { of: count.label, each: eachOf(posts.unit) }),
    unit: `${count.unit}/${each}`,
    outcome: dividedByPosts(count, posts),
    parts: [count, posts],
    formula: `${count.label} / ${posts.label}`,
  });
}

export interface Decomposed {
  /** Views more or fewer because there were more or fewer posts. */
  readonly posts: Figure;
  /** Because the average post brought more or fewer. */
  readonly perPost: Figure;
}

/**
 * The change of an account's views from a quarter to a later one, as two figures that add up to it: by the
 * number of posts, and by the views for each. The views are all of the quarter, those of older posts too.
 */
export function decomposed(id: string, earlier: Quarter, later: Quarter): Decomposed {
  const parts = [earlier, later].flatMap((q) => [sumOver(id, "views", q), published(id, q)]);
  const split = splitOf(parts);
  const figure = (key: "posts" | "perPost", by: string) =>
    worked({
      measure: key === "posts" ? "views_change_by_posts" : "views_change_by_views_per_post",
      label: named(
        account(id).name,
        word(by, { from: windowName(earlier), to: windowName(later) }),
      ),
      unit: "views",
      outcome: split(key),
      parts,
      account: id,
      formula: formula(by),
    });
  return {
    posts: figure("posts", "views-change-posts"),
    perPost: figure("perPost", "views-change-each"),
  };
}

function splitOf(parts: readonly Figure[]): (key: "posts" | "perPost") => Outcome {
  const missing = parts.find((p) => p.value === null);
  const [v0, n0, v1, n1] = parts.map((p) => p.value ?? 0);
  if (missing) return () => none(missing.reason ?? "no-source");
  if (!n0 || !n1 || v0 === undefined || v1 === undefined) return () => none("zero-base");
  const split = decompose({ posts: n0, perPost: v0 / n0 }, { posts: n1, perPost: v1 / n1 });
  const exact = parts.every((p) => p.lo === p.value && p.hi === p.value);
  // Of views that are only known to be at least so many, the parts have no bounds.
  return (key) => some(split[key], exact ? split[key] : null, exact ? split[key] : null);
}

export interface Concentration {
  /** Part of all views that the most-viewed post brought, as a fraction. */
  readonly topShare: Figure;
  /** 0 when all posts got the same, towards 1 when one got everything. */
  readonly gini: Figure;
  /** How many posts of equal views would be as concentrated. */
  readonly effectivePosts: Figure;
}

/**
 * How much of a quarter rests on few of its posts. Views of posts run away by nature: a post that brings a third
 * of them is no anomaly. A list that leaves posts out says nothing, so there is none for TikTok.
 */
export function concentration(
  id: string,
  q: Quarter,
  metric: "views" | "engaged_views" = "views",
): Concentration {
  const posts = listsEveryPost(id) ? postsIn(id, q, metric).filter((p) => p.value !== null) : [];
  const values = posts.map((p) => p.value ?? 0);
  const asOf =
    posts
      .map((p) => p.at)
      .toSorted()
      .at(-1) ?? q.to;
  const figure = (measure: string, name: string, unit: string, outcome: Outcome) =>
    judgedWith(
      {
        measure,
        label: named(account(id).name, word(name, { metric: metricName(metric) }), q),
        unit,
        account: id,
        ...(posts.length === 0 ? none("no-source") : outcome),
        from: q.from,
        asOf,
        evidence: posts.map(asEvidence),
        formula: formula(name, { posts: posts.length }),
      },
      ...postsSubject(id, q, metric, posts),
    );
  return {
    topShare: figure("top_post_share", "top-share", "fraction", topShare(values, 1)),
    gini: figure("gini", "gini", "index", gini(values)),
    effectivePosts: figure("effective_posts", "effective-posts", "posts", effectivePosts(values)),
  };
}
