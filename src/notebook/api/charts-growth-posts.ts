import type { Quarter } from "../../calendar/quarter.ts";
import { concentration as concentrationDesign } from "../../charts/concentration.ts";
import type { Figure } from "../../figures/figure.ts";
import { topShare } from "../../growth/concentration.ts";
import { effectivePosts } from "../../growth/effective-posts.ts";
import type { Outcome } from "../../growth/outcome.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Chart } from "../chart.ts";
import { NoDataError } from "../no-data.ts";
import { figureText, reasonText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { judgedWith } from "./daily.ts";
import { formula, metricName, named, word } from "./figure-words.ts";
import { count, nameOf } from "./follower-series.ts";
import { asEvidence, postsIn, postsSubject } from "./posts.ts";
import { windowName } from "./window.ts";

/**
 * How the views of a quarter's posts are spread over them: the part that the most viewed ones bring, and how many
 * equal posts would be as concentrated.
 */
export function concentration(
  options: ChartOptions & { account: string; quarter: Quarter; metric?: "views" | "engaged_views" },
): Chart {
  const { account: id, quarter, metric = "views" } = options;
  const posts = postsIn(id, quarter, metric);
  const known = posts.filter((p) => p.value !== null);
  if (known.length === 0)
    throw new NoDataError(
      `No source has ${metric} of posts of ${id} in ${quarter.id}. Put its exports into data/exports/, then build again.`,
    );
  const values = known.map((p) => p.value ?? 0);
  const made = (measure: string, label: string, unit: string, outcome: Outcome): Figure =>
    judgedWith(
      {
        measure,
        label: named(nameOf(id), label, quarter),
        unit,
        account: id,
        ...outcome,
        from: quarter.from,
        asOf:
          known
            .map((p) => p.at)
            .toSorted()
            .at(-1) ?? quarter.to,
        evidence: known.map(asEvidence),
        formula: formula("of-posts", { posts: known.length }),
      },
      ...postsSubject(id, quarter, metric, posts),
    );
  const one = made("top_1_share", word("top-one"), "fraction", topShare(values, 1));
  const three = made("top_3_share", word("top-three"), "fraction", topShare(values, 3));
  const effective = made(
    "effective_posts",
    word("effective-posts", { metric: metricName(metric) }),
    "posts",
    effectivePosts(values),
  );
  const share = (f: Figure, key: string) => say(key, { share: figureText(f, lang(), "value") });
  const shown = [
    { figure: one, text: one.value === null ? "" : share(one, "concentration.top-one") },
    {
      figure: three,
      text:
        three.value === null || known.length <= 3 ? "" : share(three, "concentration.top-three"),
    },
    {
      figure: effective,
      text:
        effective.value === null
          ? reasonText(effective, lang())
          : say("concentration.effective", {
              posts: formatNumber(effective.value, { language: lang(), digits: 1 }),
              all: count(known.length),
            }),
    },
  ] as const;
  const [topOne, topThree, equal] = shown;
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle:
      options.subtitle ??
      say("concentration.subtitle", {
        metric: metricName(metric),
        quarter: windowName(quarter),
        posts: count(known.length),
      }),
    design: concentrationDesign(
      { posts, topOne, topThree, effective: equal },
      {
        axis: say("concentration.axis"),
        tick: count,
        percent: (part) => formatNumber(part, { language: lang(), unit: "fraction" }),
        columns: {
          rank: say("concentration.column-rank"),
          views: metricName(metric),
          share: say("concentration.column-share"),
          cumulated: say("concentration.column-cumulated"),
        },
      },
    ),
    figures: [one, three, effective],
    spoken: shown.map((s) => s.text).filter((t) => t !== ""),
  });
}
