import { addDays } from "../../calendar/dates.ts";
import type { Quarter } from "../../calendar/quarter.ts";
import type { Subject } from "../../caveats/rule.ts";
import { type Figure, type FigureInput, makeFigure } from "../../figures/figure.ts";
import { medianInterval } from "../../growth/median-interval.ts";
import { netNew as difference } from "../../growth/net-new.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import type { PostCount } from "../../observations/post.ts";
import { currentRun } from "../run.ts";
import { judgedWith, observed } from "./daily.ts";
import { formula, metricName, named, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import { listing, listsEveryPost } from "./listing.ts";
import { quarterBefore } from "./quarter.ts";
import { stockAt } from "./stocks.ts";

/**
 * Lifetime counts of the posts that an account published in a quarter, each as the newest export that lists it has
 * it: who deletes a post does not change how the others look beside it.
 */
export function postsIn(id: string, q: Quarter, metric = "views"): readonly PostCount[] {
  return currentRun()
    .posts(id)
    .filter(
      (p) =>
        p.metric === metric &&
        p.publishedOn !== null &&
        p.publishedOn >= q.from &&
        p.publishedOn <= q.to,
    );
}

/**
 * Posts or videos published in a quarter: from hand-kept totals of videos at both ends where there are any (then
 * less those deleted), else the posts that an export of all posts lists.
 */
export function published(id: string, q: Quarter): Figure {
  const base = publishedIn(id, q);
  const listed = listsEveryPost(id) ? postsIn(id, q).map(asOne) : [];
  const total = countedTotal(id, q, base);
  if (total)
    return judgedWith(total, ...listing(id, q, "posts", listed, { total: makeFigure(total) }));
  if (listed.length === 0) return judged({ ...base, reason: "no-source" });
  return judgedWith(
    {
      ...base,
      value: listed.length,
      evidence: listed.map(asEvidence),
      formula: formula("listed-posts", { posts: listed.length }),
    },
    ...listing(id, q, "posts", listed, {}),
  );
}

function publishedIn(id: string, q: Quarter) {
  const of = account(id);
  const unit = of.platform === "tiktok" || of.platform === "youtube" ? "videos" : "posts";
  return {
    measure: "posts",
    label: named(of.name, word("published", { unit }), q),
    unit,
    account: id,
    from: q.from,
    asOf: q.to,
  };
}

/** How many posts a quarter had by hand-kept totals, which no list can leave out; null without any. */
export function publishedByTotals(id: string, q: Quarter): Figure | null {
  const total = countedTotal(id, q, publishedIn(id, q));
  return total && makeFigure(total);
}

/** A post as one that was published. */
function asOne(post: PostCount): PostCount {
  return { ...post, metric: "posts", value: 1 };
}

/** From hand-kept totals of videos on the day before and at the end, where there are both. */
function countedTotal(id: string, q: Quarter, base: FigureInput): FigureInput | null {
  const start = stockAt(id, "videos_total", addDays(q.from, -1), "later");
  const end = stockAt(id, "videos_total", q.to, "earlier");
  if (!start || !end) return null;
  return {
    ...base,
    ...difference(exactly(start), exactly(end)),
    evidence: [start, end].map(observed),
    formula: formula("videos-published"),
  };
}

/** How a platform counts that a post was seen. */
export type SeenMetric = "views" | "engaged_views" | "impressions";

/** Views, or impressions where the exports have no views of posts: X and LinkedIn count how often one was shown. */
export function seenAs(id: string): "views" | "impressions" {
  const counted = new Set(
    currentRun()
      .posts(id)
      .flatMap((p) => (p.value === null ? [] : p.metric)),
  );
  return !counted.has("views") && counted.has("impressions") ? "impressions" : "views";
}

/**
 * Views of a typical post, or impressions where there are no views: the median over the posts published in the quarter, with the interval that holds the
 * middle one in 95 of 100 such sets. Fewer than six posts have no interval.
 */
export function typicalViews(id: string, q: Quarter, metric: SeenMetric = seenAs(id)): Figure {
  const posts = postsIn(id, q, metric).filter((p) => p.value !== null);
  const { value, lo, hi, reason } = medianInterval(posts.map((p) => p.value ?? 0));
  return judgedWith(
    {
      measure: `${metric}_per_post_median`,
      label: named(account(id).name, word("typical-post", { metric: metricName(metric) }), q),
      unit: metricOf(metric).unit,
      account: id,
      value,
      lo,
      hi,
      reason: reason ? "no-source" : null,
      from: q.from,
      asOf:
        posts
          .map((p) => p.at)
          .toSorted()
          .at(-1) ?? q.to,
      evidence: posts.map(asEvidence),
      formula: formula("median", { posts: posts.length }),
    },
    ...postsSubject(id, q, metric, posts),
  );
}

/**
 * The posts of a quarter as rules look at them: as counts beside those before, and as a list.
 * @param before those of the quarter before, where no export has them as they are: sums over kinds of engagement
 */
export function postsSubject(
  id: string,
  q: Quarter,
  metric: string,
  posts: readonly PostCount[],
  before = postsIn(id, quarterBefore(q), metric).filter((p) => p.value !== null),
): Subject[] {
  const list = listing(id, q, metric, posts, { published: publishedByTotals(id, q) });
  if (posts.length === 0) return list;
  return [
    {
      scope: "posts",
      account: account(id),
      metric,
      window: q,
      posts,
      // Sums of two lists that each leave posts out say nothing of a change.
      before: before.length > 0 && listsEveryPost(id) ? before : null,
    },
    ...list,
  ];
}

function exactly(o: Observation) {
  return { value: o.value, lo: o.value, hi: o.value };
}

/** A post's row as evidence. */
export function asEvidence(p: PostCount) {
  return observed({
    account: p.account,
    platform: p.platform,
    surface: p.surface,
    metric: p.metric,
    from: null,
    at: p.at,
    value: p.value,
    unit: metricOf(p.metric).unit,
    source: p.source,
    retrievedOn: p.at,
    definition: null,
    status: "observed",
    paid: "unknown",
    capturedBy: null,
  });
}
