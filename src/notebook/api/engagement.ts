import type { Quarter } from "../../calendar/quarter.ts";
import type { Figure } from "../../figures/figure.ts";
import { divide } from "../../growth/interval.ts";
import { medianInterval } from "../../growth/median-interval.ts";
import { none, type Outcome } from "../../growth/outcome.ts";
import { wilson } from "../../growth/wilson.ts";
import type { Denominator } from "../../observations/benchmark.ts";
import { metricOf } from "../../observations/metric.ts";
import { judgedWith } from "./daily.ts";
import { type CountedPost, engagedPosts, kindsOf, postsWith } from "./engagements.ts";
import { added, formula, metricName, named, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import { asEvidence, postsSubject } from "./posts.ts";
import { quarterBefore } from "./quarter.ts";
import { followersAt } from "./stocks.ts";
import { outcomeOf, worked } from "./worked.ts";

/**
 * What a typical post of a quarter drew: the median of its likes, comments and whatever else the exports of the
 * account list (the formula names them), with the interval of the median. Posts are counted up to the export, so newer ones
 * had less time; exports hold no count at an equal age, and a rule says how many posts were young.
 */
export function typicalEngagements(id: string, q: Quarter): Figure {
  const posts = engagedPosts(id, q);
  const before = engagedPosts(id, quarterBefore(q));
  const { value, lo, hi, reason } = medianInterval(posts.map((p) => p.value ?? 0));
  const kinds = kindsOf(id);
  return judgedWith(
    {
      measure: "engagements_per_post_median",
      label: named(account(id).name, word("engagement-typical"), q),
      unit: "engagements",
      account: id,
      value,
      lo,
      hi,
      reason: reason ? "no-source" : null,
      from: q.from,
      asOf: newest(posts) ?? q.to,
      evidence: postsWith(id, q, kinds).flatMap((p) => p.counts.map(asEvidence)),
      formula: formula("median-of", { kinds: added(kinds), posts: posts.length }),
    },
    ...postsSubject(id, q, "engagements", posts, before),
  );
}

/**
 * Engagement of the average post of a quarter, divided by followers at its end, or by what the same posts got of
 * reach, impressions or views on average. Its parts are numerator (whose parts are the kinds of engagement) and
 * denominator. Of people (followers, reach) it has the interval of a share; a person who likes and comments
 * counts twice in it, so take that for the least doubt there is.
 */
export function engagementRate(id: string, q: Quarter, by: Denominator): Figure {
  const kinds = kindsOf(id);
  const people = by === "followers" ? [] : [by];
  const posts = postsWith(id, q, [...kinds, ...people]);
  const numerator = engagementsPerPost(id, q, kinds, posts);
  const denominator =
    by === "followers" ? followersAt(id, q.to) : perPostOf(id, q, by, posts, kinds.length);
  return worked({
    measure: "engagement_rate",
    label: named(
      account(id).name,
      word("engagement-rate", { by: word("by", { denominator: by }) }),
      q,
    ),
    unit: "fraction",
    outcome: rate(numerator, denominator, by),
    parts: [numerator, denominator],
    account: id,
    from: q.from,
    formula: formula("engagement-rate", {
      kinds: added(kinds),
      by: metricName(by),
      posts: posts.length,
    }),
  });
}

function rate(numerator: Figure, denominator: Figure, by: Denominator): Outcome {
  const [hits, of] = [numerator.value, denominator.value];
  if (of === 0) return none("zero-base");
  const people = by === "followers" || by === "reach";
  if (people && hits !== null && of !== null && hits <= of) return wilson(hits, of);
  return outcomeOf(divide(numerator, denominator), [numerator, denominator]);
}

/** The numerator; its parts are the kinds, so that rates of several make can be told apart. */
function engagementsPerPost(
  id: string,
  q: Quarter,
  kinds: readonly string[],
  posts: readonly CountedPost[],
): Figure {
  const parts = kinds.map((kind, i) => perPostOf(id, q, kind, posts, i));
  const sum = posts.reduce((n, p) => n + total(p, kinds.length), 0);
  const value = posts.length > 0 && kinds.length > 0 ? sum / posts.length : null;
  return judged({
    measure: "engagements_per_post",
    label: named(account(id).name, word("engagement-average"), q),
    unit: "engagements/post",
    account: id,
    value,
    reason: value === null ? "no-source" : null,
    from: q.from,
    asOf: newest(posts.flatMap((p) => p.counts)) ?? q.to,
    evidence: posts.flatMap((p) => p.counts.slice(0, kinds.length).map(asEvidence)),
    parts,
    formula: formula("average-of", {
      kinds: added(kinds),
      posts: posts.length,
      count: String(posts.length),
    }),
  });
}

function total({ counts }: CountedPost, kinds: number): number {
  return counts.slice(0, kinds).reduce((sum, c) => sum + c.value, 0);
}

/** What the posts got of one metric on average; `at` is its place among their counts. */
function perPostOf(
  id: string,
  q: Quarter,
  metric: string,
  posts: readonly CountedPost[],
  at: number,
): Figure {
  const counts = posts.flatMap((p) => p.counts[at] ?? []);
  const sum = counts.reduce((n, c) => n + c.value, 0);
  const value = counts.length > 0 ? sum / counts.length : null;
  return judged({
    measure: `${metric}_per_post`,
    label: named(account(id).name, word("average-post", { metric: metricName(metric) }), q),
    unit: `${metricOf(metric).unit}/post`,
    account: id,
    value,
    reason: value === null ? "no-source" : null,
    from: q.from,
    asOf: newest(counts) ?? q.to,
    evidence: counts.map(asEvidence),
    formula: formula("average", { sum: String(sum), posts: counts.length }),
  });
}

function newest(counts: readonly { readonly at: string }[]): string | null {
  return (
    counts
      .map((c) => c.at)
      .toSorted()
      .at(-1) ?? null
  );
}
