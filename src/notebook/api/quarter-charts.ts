import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Quarter } from "../../calendar/quarter.ts";
import { metricName } from "../../caveats/message-value.ts";
import { netNewPerPeriod as netNewDesign } from "../../charts/net-new-per-period.ts";
import { panels as panelsDesign } from "../../charts/panels.ts";
import { typicalPost as typicalDesign } from "../../charts/typical-post.ts";
import type { TypicalPostRow } from "../../charts/typical-post-input.ts";
import type { Figure } from "../../figures/figure.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { formatValue } from "../../i18n/message.ts";
import { boundariesIn } from "../../platforms/boundary.ts";
import type { Chart } from "../chart.ts";
import { figureText, rangeText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, monthAndYear, say } from "./chart-words.ts";
import { daily } from "./daily.ts";
import { segments } from "./flows.ts";
import { account, nameOf } from "./ledger.ts";
import { postsIn, typicalViews } from "./posts.ts";
import { quarterBefore } from "./quarter.ts";
import { followersAt, netNew } from "./stocks.ts";

const count = (value: number) => formatNumber(value, { language: lang() });
const compact = (value: number) => formatNumber(value, { language: lang(), compact: true });

/** @throws RangeError that says which exports are not there yet. */
function needCounts(metric: string, ids: readonly string[], window: Period, found: number): void {
  if (found > 0) return;
  throw new RangeError(
    `No source has ${metric} of ${ids.join(", ")} from ${window.from} to ${window.to}. Put their exports into data/exports/, then build again.`,
  );
}

/** Every account's name without what the picture's own label says already. */
/** Followers of several accounts over time, each in a panel with a scale of its own. Derived totals are dashed. */
export function followersOverTime(
  options: ChartOptions & { accounts: readonly string[]; from: IsoDate; to: IsoDate },
): Chart {
  const window = { from: options.from, to: options.to };
  const figures = options.accounts.map((id) => followersAt(id, window.to));
  const rows = options.accounts.map((id, i) => {
    const observations = daily(id, "followers", window);
    return {
      name: nameOf(id),
      observations,
      value: figureText(figures[i] as Figure, lang(), "value"),
      // Totals that are read once a quarter are joined, and dashed: nobody measured what lies between.
      every: isDaily(observations) ? 1 : 100,
      dashed:
        isDaily(observations) && observations.every((o) => o.status !== "derived") ? [] : [window],
    };
  });
  needCounts("followers", options.accounts, window, rows.flatMap((r) => r.observations).length);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("followers.subtitle"),
    design: panelsDesign(rows, {
      ...monthAndYear(),
      tick: compact,
      note: rows.some((r) => r.dashed.length > 0) ? say("followers.note") : "",
      columns: { date: say("column.date") },
    }),
    figures,
    spoken: rows.map((r) => `${r.name}: ${r.value}`),
  });
}

/** A daily flow of several accounts, such as views, split where the platform changed what it counts. */
export function dailyFlow(
  options: ChartOptions & {
    accounts: readonly string[];
    metric: string;
    from: IsoDate;
    to: IsoDate;
  },
): Chart {
  const window: Period = { from: options.from, to: options.to };
  const parts = options.accounts.flatMap((id) => segments(id, options.metric, window));
  const rows = options.accounts.map((id) => {
    const observations = daily(id, options.metric, window);
    const surface = observations[0]?.surface ?? "account";
    const [boundary] = boundariesIn(account(id).platform, surface, options.metric, window);
    const last = observations.findLast((o) => o.value !== null);
    return {
      name: nameOf(id),
      observations,
      value: last?.value == null ? say("unknown") : count(last.value),
      ...(boundary ? { rupture: { at: boundary.date, label: say("rupture") } } : {}),
    };
  });
  needCounts(options.metric, options.accounts, window, rows.flatMap((r) => r.observations).length);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle:
      options.subtitle ??
      say("daily.subtitle", { metric: formatValue(metricName(options.metric), lang()) }),
    design: panelsDesign(rows, {
      ...monthAndYear(),
      tick: compact,
      note: "",
      columns: { date: say("column.date") },
    }),
    figures: parts,
    spoken: parts.map((f) => `${f.label}, ${span(f)}: ${figureText(f, lang(), "value")}`),
  });
}

/** Net new followers of several accounts in this quarter and those before it, as bars. */
export function netNewPerQuarter(
  options: ChartOptions & { accounts: readonly string[]; quarters: readonly Quarter[] },
): Chart {
  const current = options.quarters.at(-1)?.id;
  const rows = options.accounts.map((id) => ({
    name: nameOf(id),
    bars: options.quarters.map((q) => {
      const figure = netNew(id, q);
      return {
        figure,
        period: `${q.id.slice(5)} ${q.id.slice(0, 4)}`,
        value: figureText(figure, lang(), "value"),
        current: q.id === current,
      };
    }),
  }));
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("net-new.subtitle"),
    design: netNewDesign(rows, {
      note: say("net-new.note"),
      columns: {
        name: say("column.account"),
        period: say("net-new.period"),
        value: say("net-new.value"),
        low: say("column.low"),
        high: say("column.high"),
        note: say("net-new.remark"),
      },
    }),
    figures: rows.flatMap((r) => r.bars.map((b) => b.figure)),
    spoken: rows.map((r) => `${r.name}: ${r.bars.map((b) => `${b.period} ${b.value}`).join(", ")}`),
  });
}

/** Views of each post that was published in a quarter, with the middle one marked. */
export function typicalPost(
  options: ChartOptions & { accounts: readonly string[]; quarter: Quarter },
): Chart {
  const { quarter } = options;
  const rows = options.accounts.map((id): TypicalPostRow => {
    const posts = postsIn(id, quarter);
    const median = typicalViews(id, quarter);
    const before = typicalViews(id, quarterBefore(quarter));
    const largest = posts.reduce((most, p) => Math.max(most, p.value ?? 0), 0);
    return {
      name: nameOf(id),
      detail: say("typical.posts", { posts: count(posts.length) }),
      posts,
      median,
      value:
        median.value === null
          ? figureText(median, lang(), "value")
          : say("typical.median", { views: count(median.value) }),
      range: rangeText(median, lang()),
      largest: say("typical.largest", { views: count(largest) }),
      previous: before.value === null ? null : { median: before, value: count(before.value) },
    };
  });
  needCounts("posts", options.accounts, quarter, rows.flatMap((r) => r.posts).length);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("typical.subtitle"),
    design: typicalDesign(rows, {
      axis: say("typical.axis"),
      tick: count,
      columns: {
        name: say("column.account"),
        posts: say("typical.column-posts"),
        median: say("typical.column-median"),
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

function isDaily(observations: readonly { at: IsoDate }[]): boolean {
  return observations.some((o, i) => i > 0 && addDays(observations[i - 1]?.at ?? o.at, 1) === o.at);
}

function span(f: Figure): string {
  const day = (d: IsoDate | null) => (d ? formatDate(d, { language: lang() }) : "");
  return `${day(f.from)} to ${day(f.asOf)}`;
}
