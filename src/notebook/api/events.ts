import type { Subject } from "../../caveats/rule.ts";
import type { Figure, Reason } from "../../figures/figure.ts";
import { interruptedSeries } from "../../growth/interrupted-series.ts";
import { exact, none, type Outcome } from "../../growth/outcome.ts";
import { beforeAfter, placeboInTime } from "../../growth/placebo.ts";
import { metricOf } from "../../observations/metric.ts";
import { boundariesIn } from "../../platforms/boundary.ts";
import { judgedWith, observed } from "./daily.ts";
import { daysAround, type EventDays } from "./event-days.ts";
import { formula, metricName, named, word } from "./figure-words.ts";
import { account } from "./ledger.ts";

/** A week on each side, so that every weekday is in both medians. */
export const WIDTH = 7;
/** Longer ago the trend was another one; our own choice. */
const MOST_DAYS = 60;
/** Two straight lines: a level and a trend, and what the event adds to each (D is 1 from its first day on). */
const MODEL = "y = b0 + b1 t + b2 D + b3 (t - t0) D";

export interface EventChange {
  /** Median of the week from the event's first day on, less that of the week before. A change, no effect. */
  readonly difference: Figure;
  readonly before: Figure;
  readonly after: Figure;
  /** The same difference on ordinary days before the event: the least, and the most. */
  readonly least: Figure;
  readonly most: Figure;
}

/** What a day brought around something that happened, beside what ordinary days bring. */
export function eventChange(id: string, eventId: string, metric: string): EventChange {
  const around = daysAround(id, eventId, metric);
  const values = around.days.map((d) => d.value);
  const { first } = around;
  const found = first === null ? null : beforeAfter(values, first, WIDTH);
  const placebo = first === null ? null : placeboInTime(values, first, WIDTH);
  const figure = (
    measure: string,
    name: string,
    value: number | null | undefined,
    how = formula(`event-${name}`, { width: WIDTH }),
  ) =>
    aroundEvent(id, metric, around, {
      measure: `event_${measure}`,
      name: word(`event.${name}`),
      unit: `${metricOf(metric).unit}/day`,
      outcome:
        value === null || value === undefined ? lack(around) : { ...exact(value), reason: null },
      formula: how,
      reach: WIDTH,
    });
  const difference = formula("event-difference", { width: WIDTH });
  return {
    difference: figure(
      "difference",
      "difference",
      found?.difference,
      placebo
        ? formula("event-placebo", {
            difference,
            large: String(placebo.asLarge),
            ordinary: String(placebo.ordinary),
          })
        : difference,
    ),
    before: figure("median_before", "before", found?.before),
    after: figure("median_after", "after", found?.after),
    least: figure("least_ordinary_difference", "least", placebo?.smallest),
    most: figure("most_ordinary_difference", "most", placebo?.largest),
  };
}

export interface Interrupted {
  /** Step of the daily level on the event's first day, with a 95 % interval. */
  readonly level: Figure;
  /** Change of the daily trend from then on, with a 95 % interval. */
  readonly slope: Figure;
  /** All days from then on together, against the earlier trend drawn on. */
  readonly cumulated: Figure;
}

/**
 * Daily counts before and after an event as two straight lines (interrupted time series). Needs 21 days in a row
 * on each side, and looks at up to 60. A change of what the platform counts among them leaves nothing to say.
 */
export function interrupted(id: string, eventId: string, metric: string): Interrupted {
  const whole = daysAround(id, eventId, metric);
  const around = nearest(whole);
  const result =
    around.first === null
      ? { reason: lack(whole).reason ?? ("no-series" as const) }
      : interruptedSeries(
          around.days.map((d) => d.value),
          around.first,
        );
  const reason: Reason | null = ruleChanged(id, metric, around)
    ? "definition-break"
    : "reason" in result
      ? result.reason
      : null;
  const unit = metricOf(metric).unit;
  const figure = (name: string, own: string, term: string, of: (r: Fit) => Outcome) =>
    aroundEvent(id, metric, around, {
      measure: `interrupted_${name}`,
      name: word(`event.${name}`),
      unit: own,
      outcome: reason !== null || "reason" in result ? none(reason ?? "no-series") : of(result),
      formula: formula("interrupted", { model: MODEL, term }),
      reach: MOST_DAYS,
    });
  return {
    level: figure("level", `${unit}/day`, "b2", (r) => r.level),
    slope: figure("slope", `${unit}/day per day`, "b3", (r) => r.slope),
    cumulated: figure("cumulated", unit, formula("sum-of", { term: "b2 + b3 (t - t0)" }), (r) => ({
      value: r.cumulated,
      lo: null,
      hi: null,
      reason: null,
    })),
  };
}

type Fit = Exclude<ReturnType<typeof interruptedSeries>, { readonly reason: Reason }>;

function nearest({ days, first, ...rest }: EventDays): EventDays {
  if (first === null) return { ...rest, days, first };
  const from = Math.max(0, first - MOST_DAYS);
  return { ...rest, days: days.slice(from, first + MOST_DAYS), first: first - from };
}

function ruleChanged(id: string, metric: string, { days, observations }: EventDays): boolean {
  const [from, to] = [days[0]?.date, days.at(-1)?.date];
  const surface = observations[0]?.surface ?? "account";
  if (!from || !to) return false;
  return boundariesIn(account(id).platform, surface, metric, { from, to }).length > 0;
}

/** Without any count there is no series; with some, it is too short around the event. */
function lack({ observations }: EventDays): Outcome {
  return none(observations.length === 0 ? "no-series" : "too-short");
}

interface AroundEvent {
  readonly measure: string;
  readonly name: string;
  readonly unit: string;
  readonly outcome: Outcome;
  readonly formula: string;
  /** Days on each side that the figure rests on. */
  readonly reach: number;
}

function aroundEvent(id: string, metric: string, around: EventDays, given: AroundEvent): Figure {
  const { event, days, first, observations } = around;
  const near =
    first === null ? [] : days.slice(Math.max(0, first - given.reach), first + given.reach);
  const subject: Subject = { scope: "event", event, account: account(id), metric, observations };
  return judgedWith(
    {
      measure: given.measure,
      label: named(
        account(id).name,
        word("event", { metric: metricName(metric), what: given.name, event: event.label }),
      ),
      unit: given.unit,
      account: id,
      ...given.outcome,
      from: near[0]?.date ?? event.from,
      asOf: near.at(-1)?.date ?? event.from,
      evidence: near.flatMap((d) => d.observations.map(observed)),
      formula: given.formula,
    },
    subject,
  );
}
