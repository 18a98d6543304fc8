import { addDays, type IsoDate } from "../../calendar/dates.ts";
import { type Change, dailyChanges } from "../../caveats/daily-change.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { AccountEvent } from "../../observations/event.ts";
import type { Observation } from "../../observations/observation.ts";
import { currentRun } from "../run.ts";
import { historyOf } from "./history.ts";
import { needMetric } from "./known-metric.ts";
import { account } from "./ledger.ts";

/** What happened to an account, and the days in a row around its first one. */
export interface EventDays {
  readonly event: AccountEvent;
  readonly observations: readonly Observation[];
  /** What each day brought; of a stock the change from day to day. */
  readonly days: readonly Change[];
  /** Place of the event's first day among them; null where that day was not counted. */
  readonly first: number | null;
}

/** @throws RangeError where `data/events.yml` has no such event of the account. */
export function daysAround(id: string, eventId: string, metric: string): EventDays {
  needMetric(metric);
  const of = account(id);
  const own = currentRun().data.events.filter((e) => e.account === id);
  const event = own.find((e) => e.id === eventId);
  if (!event) {
    const known = own.map((e) => e.id);
    throw new RangeError(
      `data/events.yml has no event "${eventId}" of ${id}; ${didYouMean(eventId, known)}`,
    );
  }
  const observations = historyOf(id, metric);
  const [from, to] = [observations[0]?.at, observations.at(-1)?.at];
  if (!from || !to) return { event, observations, days: [], first: null };
  const { days } = dailyChanges({
    scope: "series",
    account: of,
    metric,
    surface: observations[0]?.surface ?? "account",
    window: { from, to },
    observations,
    downloadedOn: null,
  });
  return { event, observations, ...inARow(days, event.from) };
}

/** Without the days beyond the nearest gaps: medians and trends of days that are not there are guesses. */
function inARow(
  days: readonly Change[],
  day: IsoDate,
): { days: readonly Change[]; first: number | null } {
  const counted = new Set(days.map((d) => d.date));
  if (!counted.has(day)) return { days: [], first: null };
  let from = day;
  while (counted.has(addDays(from, -1))) from = addDays(from, -1);
  let to = day;
  while (counted.has(addDays(to, 1))) to = addDays(to, 1);
  const row = days.filter((d) => from <= d.date && d.date <= to);
  return { days: row, first: row.findIndex((d) => d.date === day) };
}
