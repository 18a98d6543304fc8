import { addDays, daysBetween } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Caveat } from "../../figures/caveat.ts";
import { type Figure, type FigureInput, makeFigure } from "../../figures/figure.ts";
import type { Outcome } from "../../growth/outcome.ts";
import { percent } from "../../growth/percent.ts";
import { flowOnQuarter } from "../../growth/quarter-on-quarter.ts";
import { isMetricName, metricOf, partMetric } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import { boundariesIn } from "../../platforms/boundary.ts";
import { daily, judgedWith, observed, seriesSubject } from "./daily.ts";
import { formula, metricName, named, word } from "./figure-words.ts";
import { changeSubject } from "./history.ts";
import { caveatsOf, judged } from "./judge.ts";
import { needSummable } from "./known-metric.ts";
import { account } from "./ledger.ts";
import type { Window } from "./window.ts";
import { worked } from "./worked.ts";

/**
 * A flow summed over a window, such as the views of a quarter. Days that no export has make it a lower bound. A
 * change of what the platform counts within the window blocks the sum: `segments` has its parts.
 * @throws RangeError for what does not add up over days (people, totals, rates), and for a name that is no metric.
 */
export function sumOver(id: string, metric: string, window: Window): Figure {
  needSummable(metric);
  const days = counted(id, metric, window);
  const sum = summed(id, metric, metricName(metric), window, days);
  if (days.length === 0) return judged(sum);
  return judgedWith(
    { ...sum, parts: byOrigin(id, metric, window) },
    seriesSubject(id, metric, window, days),
  );
}

function counted(id: string, metric: string, window: Window): readonly Observation[] {
  return daily(id, metric, window).filter((o) => o.value !== null);
}

function summed(
  id: string,
  metric: string,
  name: string,
  window: Window,
  days: readonly Observation[],
): FigureInput {
  const base = {
    measure: metric,
    label: named(account(id).name, name, window.id ? window : undefined),
    unit: metricOf(metric).unit,
    account: id,
    from: window.from,
    asOf: window.to,
  };
  if (days.length === 0) return { ...base, reason: "no-source" };
  const total = days.reduce((sum, o) => sum + (o.value ?? 0), 0);
  const whole = days.length === daysBetween(window.from, window.to) + 1;
  return {
    ...base,
    value: total,
    lo: total,
    // Missing days can only have added to a gross count.
    hi: whole ? total : null,
    evidence: days.map(observed),
    formula: formula("daily-sum", { days: days.length }),
  };
}

/** As platforms name what was paid for and what was not, where they count the two apart. */
const ORIGINS = ["organic", "sponsored", "promoted"];

function byOrigin(id: string, metric: string, window: Window): Figure[] {
  if (!isMetricName(metric)) return [];
  return ORIGINS.flatMap((origin) => {
    const part = partMetric(metric, "origin", origin);
    const days = counted(id, part, window);
    const name = `${metricName(metric)} (${metricName(part)})`;
    return days.length === 0 ? [] : makeFigure(summed(id, part, name, window, days));
  });
}

/** The parts of a window between changes of what the platform counts, each summed on its own. */
export function segments(id: string, metric: string, window: Window): Figure[] {
  const surface = daily(id, metric, window)[0]?.surface ?? "account";
  const changes = boundariesIn(account(id).platform, surface, metric, window).map((b) => b.date);
  const starts = [window.from, ...new Set(changes.filter((d) => d > window.from))].sort();
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return sumOver(id, metric, { from, to: next ? addDays(next, -1) : window.to });
  });
}

/** What is to be said where the parts of a window stand beside each other: that no number goes over the change. */
export function changesOfRule(id: string, metric: string, window: Window): Caveat[] {
  const subject = seriesSubject(id, metric, window, daily(id, metric, window));
  return caveatsOf(subject).filter(
    (c) => c.rule === "definition-changed-in-window" && c.branch !== "just-changed",
  );
}

/**
 * Change of a figure from an earlier period to a later one, as a fraction. Flows of periods that differ in length
 * are compared per day. Where one of the two was blocked or is missing, so is the change; where days without a
 * count make one of them a bound, the change is a bound alone, for its own value would count those days as 0.
 * @throws RangeError when the two are not the same measure of the same account.
 */
export function change(later: Figure, earlier: Figure): Figure {
  if (later.measure !== earlier.measure || later.account !== earlier.account) {
    throw new RangeError(
      `A change needs one measure of one account; these are "${earlier.label}" and "${later.label}".`,
    );
  }
  const summed = metricOf(later.measure).kind === "flow" && later.measure !== "followers_net";
  const [before, after] = [asFlow(earlier), asFlow(later)];
  const result = summed ? flowOnQuarter(before, after).perDay : percent(earlier, later);
  return worked({
    measure: "percent",
    label: word("change", { of: later.label }),
    unit: "fraction",
    ...(later.account === null ? {} : { account: later.account }),
    outcome: isBound(earlier) || isBound(later) ? boundOf(result) : result,
    ...(earlier.from === null ? {} : { from: earlier.from }),
    ...(later.asOf === null ? {} : { asOf: later.asOf }),
    parts: [earlier, later],
    formula:
      summed && before.days !== after.days
        ? formula("change-a-day", { before: before.days, after: after.days })
        : formula("change"),
    about: changeSubject(later.account, later.measure, periodOf(earlier), periodOf(later)),
  });
}

/** Known from one side only, as a sum with days without a count is. */
function isBound({ value, lo, hi }: Figure): boolean {
  return value !== null && (lo === null || hi === null);
}

function boundOf({ value, lo, hi, reason }: Outcome): Outcome {
  const open = lo === null && hi === null;
  return { value: null, lo, hi, reason: value === null ? reason : open ? "no-source" : "censored" };
}

/** Of a stock the one day that it holds on. */
function periodOf({ from, asOf }: Figure): Period | null {
  return asOf === null ? null : { from: from ?? asOf, to: asOf };
}

function asFlow(figure: Figure) {
  const { from, asOf } = figure;
  return { total: figure, days: from && asOf ? daysBetween(from, asOf) + 1 : 0 };
}
