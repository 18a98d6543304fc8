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
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import { quarterBefore } from "./quarter.ts";
import { stockAt } from "./stocks.ts";

/** Lifetime counts of the posts that an account published in a quarter, as the newest export lists them. */
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
  const of = account(id);
  const base = {
    measure: "posts",
    label: `${of.name}: published, ${q.id}`,
    unit: of.platform === "tiktok" || of.platform === "youtube" ? "videos" : "posts",
    account: id,
    from: q.from,
    asOf: q.to,
  };
  const listed = listsEveryPost(id) ? postsIn(id, q).map(asOne) : [];
  const total = countedTotal(id, q, base);
  if (total) return judgedWith(total, ...listing(id, q, "posts", listed, makeFigure(total)));
  if (listed.length === 0) return judged({ ...base, reason: "no-source" });
  return judgedWith(
    {
      ...base,
      value: listed.length,
      evidence: listed.map(asEvidence),
      formula: `${listed.length} posts that the export lists`,
    },
    ...listing(id, q, "posts", listed, null),
  );
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
    formula: "videos at the end of the quarter - videos on the day before it",
  };
}

/**
 * Views of a typical post: the median over the posts published in the quarter, with the interval that holds the
 * middle one in 95 of 100 such sets. Fewer than six posts have no interval.
 */
export function typicalViews(
  id: string,
  q: Quarter,
  metric: "views" | "engaged_views" = "views",
): Figure {
  const posts = postsIn(id, q, metric).filter((p) => p.value !== null);
  const { value, lo, hi, reason } = medianInterval(posts.map((p) => p.value ?? 0));
  return judgedWith(
    {
      measure: `${metric}_per_post_median`,
      label: `${account(id).name}: ${metric.replace("_", " ")} of a typical post, ${q.id}`,
      unit: "views",
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
      formula: `median of ${posts.length} posts`,
    },
    ...postsSubject(id, q, metric, posts),
  );
}

/** The posts of a quarter as rules look at them: as counts beside those before, and as a list. */
export function postsSubject(
  id: string,
  q: Quarter,
  metric: string,
  posts: readonly PostCount[],
): Subject[] {
  if (posts.length === 0) return [];
  const before = postsIn(id, quarterBefore(q), metric).filter((p) => p.value !== null);
  return [
    {
      scope: "posts",
      account: account(id),
      metric,
      window: q,
      posts,
      before: before.length > 0 ? before : null,
    },
    ...listing(id, q, metric, posts, null),
  ];
}

/**
 * A list of posts against what earlier exports listed and what the account itself counts. A list that was never
 * meant to hold every post lacks nothing.
 */
function listing(
  id: string,
  window: Quarter,
  metric: string,
  posts: readonly PostCount[],
  total: Figure | null,
): Subject[] {
  if (!listsEveryPost(id)) return [];
  // The store keeps the newest count of each post alone, so it cannot say yet which posts are gone.
  const gone: readonly PostCount[] = [];
  return [{ scope: "listing", account: account(id), metric, window, posts, gone, total }];
}

/** TikTok Studio's list of posts holds about fifteen of them, so it says nothing about how many there are. */
export function listsEveryPost(id: string): boolean {
  return account(id).platform !== "tiktok";
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
