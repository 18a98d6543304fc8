import { addDays } from "../calendar/dates.ts";
import { type Lag, lagged } from "../calendar/lag.ts";
import type { Period } from "../calendar/period.ts";
import { metricOf } from "../observations/metric.ts";
import type { Observation } from "../observations/observation.ts";
import type { SubjectOf } from "./rule.ts";

/** What an earlier period counted, from the history of a change. */
export interface Start {
  readonly period: Period;
  readonly value: number;
  readonly rows: readonly Observation[];
}

/** A stock that was read a few days before the end of a period still stands for it. */
const SNAP_DAYS = 3;

/**
 * The count of the period that lies a number of lags before the earlier one of a change: a stock at its
 * end, a flow over all of its days. null where the history does not hold it whole.
 */
export function startBefore(subject: SubjectOf<"change">, lag: Lag, times: number): Start | null {
  const { account, metric, before, history } = subject;
  const period = lagged(before, lag, times);
  const own = history.filter(
    (o) =>
      o.account === account.id &&
      o.metric === metric &&
      o.value !== null &&
      o.status !== "interpolated" &&
      o.at <= period.to,
  );
  const rows =
    metricOf(metric).kind === "stock" ? lastOf(own, period) : coverOf(own, period, metric);
  if (rows.length === 0) return null;
  return { period, value: rows.reduce((sum, o) => sum + (o.value ?? 0), 0), rows };
}

function lastOf(rows: readonly Observation[], { to }: Period): Observation[] {
  const first = addDays(to, -SNAP_DAYS);
  const near = rows.filter((o) => o.from === null && o.at >= first);
  return near.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 1);
}

/** One row for the whole period, or rows that follow each other through it without gap or overlap. */
function coverOf(rows: readonly Observation[], period: Period, metric: string): Observation[] {
  const inside = rows.filter((o) => o.from !== null && o.from >= period.from);
  const whole = inside.filter((o) => o.from === period.from && o.at === period.to);
  if (whole.length === 1) return whole;
  if (!metricOf(metric).addsOverTime) return [];
  const inOrder = inside.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const ends = [addDays(period.from, -1), ...inOrder.map((o) => o.at)];
  const follows = inOrder.every((o, i) => o.from === addDays(ends[i] ?? o.at, 1));
  return follows && ends.at(-1) === period.to ? inOrder : [];
}
