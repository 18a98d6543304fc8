import type { Quarter } from "../../calendar/quarter.ts";
import { typicalPost as typicalDesign } from "../../charts/typical-post.ts";
import type { TypicalPostRow } from "../../charts/typical-post-input.ts";
import type { Chart } from "../chart.ts";
import { figureText, rangeBeside } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { count, nameOf, needCounts } from "./follower-series.ts";
import { postsIn, publishedByTotals, type SeenMetric, seenAs, typicalViews } from "./posts.ts";
import { quarterBefore } from "./quarter.ts";

/**
 * Views of each post that was published in a quarter, with the middle one marked; impressions where a platform shows no
 * views of posts.
 * @throws RangeError where some accounts have the one and some the other: no axis holds both
 */
export function typicalPost(
  options: ChartOptions & {
    accounts: readonly string[];
    quarter: Quarter;
    metric?: SeenMetric;
  },
): Chart {
  const { quarter } = options;
  const [metric = "views", another] = options.metric
    ? [options.metric]
    : [...new Set(options.accounts.map(seenAs))];
  if (another)
    throw new RangeError(
      `Some of ${options.accounts.join(", ")} count ${metric} of posts and some ${another}. Draw a chart of each.`,
    );
  const rows = options.accounts.map((id): TypicalPostRow => {
    const posts = postsIn(id, quarter, metric);
    const median = typicalViews(id, quarter, metric);
    const before = typicalViews(id, quarterBefore(quarter), metric);
    const largest = posts.reduce((most, p) => Math.max(most, p.value ?? 0), 0);
    return {
      name: nameOf(id),
      detail: detailOf(posts.length, publishedByTotals(id, quarter)?.value ?? null),
      posts,
      median,
      value:
        median.value === null
          ? figureText(median, lang(), "value")
          : say("typical.median", { views: count(median.value) }),
      range: rangeBeside(median, lang()),
      largest: say("typical.largest", { views: count(largest) }),
      previous: before.value === null ? null : { median: before, value: count(before.value) },
    };
  });
  const counts = rows.flatMap((r) => r.posts);
  needCounts(`${metric} of posts`, counts, options.accounts, quarter);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("typical.subtitle", { metric }),
    design: typicalDesign(rows, {
      axis: say("typical.axis", { metric }),
      tick: count,
      columns: {
        name: say("column.account"),
        posts: say("typical.column-posts"),
        median: say("typical.column-median", { metric }),
        low: say("column.low"),
        high: say("column.high"),
        largest: say("typical.column-largest"),
        previous: say("typical.column-previous"),
      },
    }),
    figures: rows.map((r) => r.median),
    spoken: rows.map((r) => `${r.name}, ${r.detail}: ${r.value}, ${r.largest}`),
  });
}

/** A list that leaves posts out says of how many it is. */
function detailOf(listed: number, published: number | null): string {
  const posts = count(listed);
  return published !== null && published > listed
    ? say("typical.posts-of", { posts, published: count(published) })
    : say("typical.posts", { posts });
}
