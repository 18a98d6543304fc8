import { addDays, daysBetween, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { dailyChanges } from "../../caveats/daily-change.ts";
import { calendar as calendarDesign } from "../../charts/calendar.ts";
import type { CalendarMark, CountedDay } from "../../charts/calendar-input.ts";
import type { Figure } from "../../figures/figure.ts";
import { formatDate, formatList, formatRange } from "../../i18n/format.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Chart } from "../chart.ts";
import { NoDataError } from "../no-data.ts";
import { currentRun } from "../run.ts";
import { figureText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, monthAndYear, say } from "./chart-words.ts";
import { daily, judgedWith, observed, seriesSubject } from "./daily.ts";
import { weekdayName } from "./date-names.ts";
import { formula, metricName, named } from "./figure-words.ts";
import { changesOfRule, segments } from "./flows.ts";
import { count, nameOf, signed } from "./follower-series.ts";
import { eventsOn, spikesOf } from "./follower-spikes.ts";
import { judged } from "./judge.ts";
import { needMetric } from "./known-metric.ts";
import { account } from "./ledger.ts";
import { listsEveryPost } from "./listing.ts";
import { asEvidence } from "./posts.ts";

/** Days between two spikes that are still one. */
const SAME_RUN = 3;

/**
 * What each day of a window brought an account, as a calendar: posts, a daily flow, or the change of its
 * followers. Days with a spike of new followers are numbered, with what is on record for them.
 * @throws RangeError for people and rates, which no two days add up to, and where nothing was counted
 */
export function calendar(
  options: ChartOptions & { account: string; metric: string; from: IsoDate; to: IsoDate },
): Chart {
  const { account: id, metric } = options;
  const window: Period = { from: options.from, to: options.to };
  const { days, figures } = metric === "posts" ? posting(id, window) : counted(id, metric, window);
  if (!days.some((day) => day.value !== null)) {
    throw new NoDataError(
      `No source has ${metric} of ${id} from ${window.from} to ${window.to}, day by day. Put its exports into data/exports/, then build again.`,
    );
  }
  const spikes = spikesOf(id, window);
  const marks = marksOf(id, spikes.days);
  const name = metricName(metricOf(metric).kind === "stock" ? `${metric}_net` : metric);
  const found = marks.length > 0 ? "calendar.spikes" : "calendar.no-spikes";
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("calendar.subtitle", { account: nameOf(id), metric: name }),
    design: calendarDesign(
      { window, days, marks },
      {
        ...monthAndYear(),
        weekday: weekdayName,
        step: (low, high) => formatRange(low, high, { language: lang() }),
        zero: say("calendar.zero"),
        loss: say("calendar.loss"),
        missing: say("calendar.missing"),
        note: say(spikes.counted ? found : "calendar.spikes-unknown"),
        columns: {
          date: say("column.date"),
          value: name,
          mark: say("calendar.column-mark"),
        },
      },
    ),
    figures,
    comparison: [...(spikes.caveat ? [spikes.caveat] : []), ...changesOfRule(id, metric, window)],
    spoken: [
      ...figures.map((f) => `${f.label}: ${figureText(f, lang(), "value")}`),
      ...marks.map((m) => m.label),
    ],
  });
}

/** Spikes of one cause within days of each other are one: they are told once, with what they brought together. */
function marksOf(id: string, spikes: readonly CountedDay[]): CalendarMark[] {
  const runs: { cause: string; days: CountedDay[] }[] = [];
  for (const day of spikes) {
    const events = eventsOn(id, day.date);
    const cause =
      events.length > 0 ? formatList(events, { language: lang() }) : say("calendar.no-cause");
    const open = runs.at(-1);
    const last = open?.days.at(-1);
    if (open && last && open.cause === cause && daysBetween(last.date, day.date) <= SAME_RUN)
      open.days.push(day);
    else runs.push({ cause, days: [day] });
  }
  return runs.map(({ cause, days }) => {
    const dates = days.map((d) => d.date);
    const [from, to] = [dates[0] ?? "", dates.at(-1) ?? ""].map((date) =>
      formatDate(date, { language: lang() }),
    );
    const gained = signed(days.reduce((sum, d) => sum + (d.value ?? 0), 0));
    const one = { date: from ?? "", gained, cause };
    const many = { from: from ?? "", to: to ?? "", days: count(days.length), gained, cause };
    const label = days.length === 1 ? say("calendar.mark", one) : say("calendar.marks", many);
    return { dates, label };
  });
}

interface Calendar {
  readonly days: readonly CountedDay[];
  readonly figures: readonly Figure[];
}

function counted(id: string, metric: string, window: Period): Calendar {
  needMetric(metric);
  const kind = metricOf(metric);
  const isStock = kind.kind === "stock";
  if (!isStock && !kind.addsOverTime)
    throw new RangeError(`${metric} does not add up over days: a calendar of it would be read so.`);
  // What the first day brought a stock is its count less that of the day before.
  const reach = isStock ? { ...window, from: addDays(window.from, -1) } : window;
  const rows = daily(id, metric, reach);
  const subject = seriesSubject(id, metric, window, rows);
  if (subject.scope !== "series") return { days: [], figures: [] };
  const { days, total } = dailyChanges(subject);
  if (!isStock) return { days, figures: segments(id, metric, window) };
  const figure = judgedWith(
    {
      measure: `${metric}_net`,
      label: named(account(id).name, metricName(`${metric}_net`)),
      unit: kind.unit,
      account: id,
      ...(days.length > 0 ? { value: total } : { reason: "no-series" as const }),
      from: window.from,
      asOf: window.to,
      evidence: rows.map(observed),
      formula: formula("window-net"),
    },
    subject,
  );
  return { days, figures: [figure] };
}

/** Every post that the exports list, on its day; days after the newest export are not known. */
function posting(id: string, window: Period): Calendar {
  if (!listsEveryPost(id))
    throw new RangeError(
      `No export of ${id} lists all of its posts, so none can be counted a day.`,
    );
  const listed = currentRun().posts(id);
  const until = listed.reduce((last, p) => (p.at > last ? p.at : last), "");
  const own = new Map(
    listed.flatMap((p) =>
      p.publishedOn !== null && p.publishedOn >= window.from && p.publishedOn <= window.to
        ? [[p.post, { ...p, metric: "posts", value: 1 }] as const]
        : [],
    ),
  );
  const posts = [...own.values()];
  const days: CountedDay[] = [];
  for (let date = window.from; date <= window.to && date <= until; date = addDays(date, 1)) {
    const today = posts.filter((p) => p.publishedOn === date);
    const rows = today.flatMap((p) => {
      const evidence = asEvidence(p);
      return evidence.kind === "observation" ? [evidence.observation] : [];
    });
    days.push({ date, value: today.length, observations: rows });
  }
  const base = {
    measure: "posts",
    label: named(account(id).name, metricName("posts")),
    unit: "posts",
    account: id,
    from: window.from,
    asOf: until < window.to ? until || window.to : window.to,
  };
  const figure =
    posts.length === 0
      ? judged({ ...base, reason: "no-source" })
      : judged({
          ...base,
          value: posts.length,
          evidence: posts.map(asEvidence),
          formula: formula("listed-posts", { posts: posts.length }),
        });
  return { days: posts.length === 0 ? [] : days, figures: [figure] };
}
