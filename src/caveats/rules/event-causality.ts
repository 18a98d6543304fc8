import { addDays, daysBetween, type IsoDate } from "../../calendar/dates.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { beforeAfter, placeboInTime } from "../../growth/placebo.ts";
import type { AccountEvent } from "../../observations/event.ts";
import { metricOf } from "../../observations/metric.ts";
import { metricWord } from "../counted.ts";
import { type Change, dailyChanges } from "../daily-change.ts";
import { claimsOf } from "../events-in.ts";
import { STOCKS } from "../measured.ts";
import { names, number, text } from "../message-value.ts";
import { observed } from "../observed.ts";
import type { Finding, Rule, RuleContext, SubjectOf } from "../rule.ts";

type Limits = { p: number; gap: number; width: number; history: number };

export const eventCausality: Rule<Limits> = {
  id: "event-causality",
  severity: "warn",
  defaults: { p: 0.1, gap: 14, width: 7, history: 28 },
  branches: ["too-short", "no-history", "as-large-often", "no-control", "other-event"],
  find(subject, context, limits) {
    if (subject.scope !== "event") return [];
    const { event, metric } = subject;
    const days = daysOf(subject);
    if (days.length === 0) return [];
    const near = days.filter(({ date }) => Math.abs(daysBetween(event.from, date)) <= limits.width);
    const rests = mergeEvidence(
      observed((near.length > 0 ? near : days.slice(-1)).flatMap((day) => day.observations)),
      claimsOf([event], context),
    );
    const data = {
      ...metricWord(STOCKS.includes(metric) ? `${metric}_net` : metric),
      event: text(event.label),
    };
    const others = othersNear(event, limits.gap, context);
    return [
      { ...judge(days, subject, limits), evidence: rests },
      ...(others.length === 0
        ? []
        : [
            {
              branch: "other-event",
              data: { gap: number(limits.gap, "days"), others: names(others.map((e) => e.label)) },
              evidence: mergeEvidence(rests, claimsOf(others, context)),
              effect: 1,
            },
          ]),
    ].map((finding) => ({ ...finding, data: { ...data, ...finding.data } }));
  },
};

/** What the medians say, in the first of these that holds: nothing, too little, chance, or a change. */
function judge(
  days: readonly Change[],
  { event, metric }: SubjectOf<"event">,
  limits: Limits,
): Omit<Finding, "evidence"> {
  const { width, history, p } = limits;
  const { values, day } = stretchAround(days, event.from);
  const found = day === null ? null : beforeAfter(values, day, width);
  if (day === null || !found) {
    return { branch: "too-short", data: { width: number(width, "days") }, effect: 1 };
  }
  const unit = metricOf(metric).kind === "ratio" ? metricOf(metric).unit : undefined;
  const data = {
    before: number(found.before, unit),
    after: number(found.after, unit),
    way: text(found.difference > 0 ? "up" : found.difference < 0 ? "down" : "flat"),
  };
  const placebo = day < history + 2 * width ? null : placeboInTime(values, day, width);
  if (!placebo) return { branch: "no-history", data: { ...data, days: number(day) }, effect: 1 };
  const often = placebo.p > p;
  return {
    branch: often ? "as-large-often" : "no-control",
    data: { ...data, large: number(placebo.asLarge), ordinary: number(placebo.ordinary) },
    effect: often ? 1 : placebo.p,
  };
}

/** What each counted day brought. */
function daysOf({ account, metric, observations }: SubjectOf<"event">): readonly Change[] {
  const own = observations.filter((o) => o.metric === metric);
  const dates = own.map((o) => o.at).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return [];
  return dailyChanges({
    scope: "series",
    account,
    metric,
    surface: own[0]?.surface ?? "account",
    window: { from, to },
    observations: own,
    downloadedOn: null,
  }).days;
}

/** The days in a row around the event, and the place of its first day among them; null when that was not counted. */
function stretchAround(
  days: readonly Change[],
  event: IsoDate,
): { values: readonly number[]; day: number | null } {
  const at = days.findIndex(({ date }) => date === event);
  if (at === -1) return { values: [], day: null };
  const follows = (i: number) => {
    const last = days[i - 1];
    return last !== undefined && days[i]?.date === addDays(last.date, 1);
  };
  let first = at;
  while (follows(first)) first--;
  let last = at;
  while (follows(last + 1)) last++;
  return { values: days.slice(first, last + 1).map((d) => d.value), day: at - first };
}

/** What else began or ended near the first day. What lasts through all of it is on both sides. */
function othersNear(event: AccountEvent, gap: number, { events }: RuleContext): AccountEvent[] {
  const near = (day: IsoDate | null) =>
    day !== null && Math.abs(daysBetween(event.from, day)) <= gap;
  return events.filter(
    (e) => e.id !== event.id && e.account === event.account && (near(e.from) || near(e.to)),
  );
}
