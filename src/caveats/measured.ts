import type { Figure } from "../figures/figure.ts";
import { METRICS, metricOf } from "../observations/metric.ts";
import { claimsBehind, observationsBehind } from "./behind.ts";

const NAMES: readonly string[] = Object.keys(METRICS);

/** Counts that hold at one date. They only ever say where an account stands. */
export const STOCKS: readonly string[] = NAMES.filter((name) => metricOf(name).kind === "stock");

/** Counts of different people: nobody knows how many are in two of them. */
export const UNIQUES: readonly string[] = NAMES.filter((name) => {
  const { kind, addsOverTime } = metricOf(name);
  return kind === "flow" && !addsOverTime;
});

/**
 * `rate`: something a day or another time; `each`: something a post, a video or a country; `cumulative`: a sum since the start, which never falls; `share`: a part of
 * a whole, such as an engagement rate, which is a fraction but no growth.
 */
export type MeasureKind =
  | "stock"
  | "cumulative"
  | "net"
  | "percent"
  | "share"
  | "rate"
  | "each"
  | "ratio"
  | "age"
  | "flow"
  | "other";

/** What kind of number a figure is, from its unit, the name of its measure and its window. */
export function kindOf(figure: Figure): MeasureKind {
  const { measure, unit } = figure;
  if (unit === "fraction") return /(rate|share|viewed)$/.test(measure) ? "share" : "percent";
  if (unit === "times") return "ratio";
  if (unit.includes("/")) return /\/(day|week|month|quarter|year)\b/.test(unit) ? "rate" : "each";
  if (measure === "account_age" || unit === "years" || unit === "days") return "age";
  if (/(^|_)net(_|$)/.test(measure)) return "net";
  if (/(^|_)(cumulative|lifetime)(_|$)/.test(measure)) return "cumulative";
  if (STOCKS.includes(measure.replace(/_sum$/, ""))) return "stock";
  if (NAMES.includes(measure) && metricOf(measure).kind === "ratio") return "share";
  if (figure.from !== null || observationsBehind(figure).some((o) => o.from !== null))
    return "flow";
  // What happened, without a window: a sum since the start. People who were reached are no sum.
  return NAMES.includes(measure) && metricOf(measure).addsOverTime ? "cumulative" : "other";
}

/** True for figures that say how much something grew, how fast, or how long it took. */
export function isGrowth(figure: Figure): boolean {
  return ["net", "percent", "rate", "age"].includes(kindOf(figure));
}

/**
 * Our metrics that a figure counts, from its measure and its evidence. Net, gained and lost followers
 * and followers a day all move with the count of followers, so they stand for it.
 */
export function metricsOf(figure: Figure): Set<string> {
  const raw = [
    figure.measure,
    ...observationsBehind(figure).map((o) => o.metric),
    ...claimsBehind(figure).map((c) => c.metric),
  ];
  return new Set(raw.map((name) => name.replace(/_(per_day|net|gained|lost)$/, "")));
}

/** How far off a figure may be, as a share of it: the wider side of its bounds. Infinity at 0. */
export function deviation({ value, lo, hi }: Figure): number {
  if (value === null || lo === null || hi === null) return Number.POSITIVE_INFINITY;
  return Math.max(hi - value, value - lo) / Math.abs(value);
}
