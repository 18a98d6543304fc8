import { lagBetween } from "../../calendar/lag.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { exact } from "../../growth/outcome.ts";
import { flowOnQuarter } from "../../growth/quarter-on-quarter.ts";
import { metricOf } from "../../observations/metric.ts";
import { evidenceBehind } from "../behind.ts";
import { lengthOf } from "../daily.ts";
import { date, number, text } from "../message-value.ts";
import { observed } from "../observed.ts";
import { type PeriodGrowth, periodGrowth } from "../period-growth.ts";
import type { Rule, SubjectOf } from "../rule.ts";
import { type Start, startBefore } from "../starts.ts";

interface Other {
  readonly start: Start;
  /** From that start to the later period, over all the time between. */
  readonly whole: number;
  /** The same for each lag on average: steady growth is the same from every start. null: none leads there. */
  readonly each: number | null;
}

export const baselineSensitive: Rule<{ k: number; factor: number; pp: number }> = {
  id: "baseline-sensitive",
  severity: "warn",
  defaults: { k: 3, factor: 2, pp: 0.02 },
  branches: ["turns", "size"],
  find(subject, _context, { k, factor, pp }) {
    if (subject.scope !== "change") return [];
    const growth = periodGrowth(subject);
    const lag = lagBetween(subject.before, subject.after);
    if (growth === null || lag.size <= 0) return [];
    const shown = growth.shown === "per-day" ? growth.perDay : growth.raw;
    const others = Array.from({ length: Math.floor(k) }, (_, i) => i + 1).flatMap((times) => {
      const start = startBefore(subject, lag, times);
      const whole = start && growthFrom(start, subject, growth);
      return start && whole !== null ? [{ start, whole, each: average(whole, times + 1) }] : [];
    });
    const turned = others.find(({ whole }) => whole * shown < 0 && Math.abs(whole - shown) >= pp);
    const found = turned ?? furthest(others, shown, factor, pp);
    if (!found) return [];
    const other = turned ? found.whole : (found.each ?? 0);
    const { period, rows } = found.start;
    return [
      {
        branch: turned ? "turns" : "size",
        data: {
          start: text(metricOf(subject.metric).kind === "stock" ? "day" : "period"),
          from: date(period.from),
          to: date(period.to),
          other: number(other, "fraction"),
          shown: number(shown, "fraction"),
          lag: number(lag.size, lag.unit),
        },
        evidence: mergeEvidence(observed(rows), evidenceBehind(subject.figure)),
        effect: shown === 0 ? 1 : Math.min(1, Math.abs((other - shown) / shown)),
      },
    ];
  },
};

/** As the figure itself was worked out: of the totals, or of the daily averages. */
function growthFrom(
  start: Start,
  { metric, before, after }: SubjectOf<"change">,
  { end, shown }: PeriodGrowth,
): number | null {
  const growth = flowOnQuarter(
    { total: exact(start.value), days: lengthOf(start.period) },
    { total: exact(end.value), days: lengthOf(after) },
  );
  const sums = metricOf(metric).addsOverTime;
  // Periods of one length next to a shorter one: its missing days are no growth.
  const daily = shown === "per-day" || lengthOf(before) === lengthOf(after);
  return sums && daily ? growth.perDay.value : growth.raw.value;
}

function average(whole: number, lags: number): number | null {
  return whole < -1 ? null : (1 + whole) ** (1 / lags) - 1;
}

/** The start from which the growth differs most, if it is so many times larger or smaller. */
function furthest(others: readonly Other[], shown: number, factor: number, pp: number) {
  const gap = ({ each }: Other) => Math.abs((each ?? shown) - shown);
  return others
    .filter((other) => {
      const sizes = [Math.abs(other.each ?? shown), Math.abs(shown)];
      return gap(other) >= pp && Math.max(...sizes) > factor * Math.min(...sizes);
    })
    .toSorted((a, b) => gap(b) - gap(a))[0];
}
