import { addDays, daysBetween } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { type Figure, type FigureInput, makeFigure, mergeEvidence } from "../../figures/figure.ts";
import { percent } from "../../growth/percent.ts";
import { flowOnQuarter } from "../../growth/quarter-on-quarter.ts";
import { isMetricName, metricOf, partMetric } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import { boundariesIn } from "../../platforms/boundary.ts";
import { daily, judgedWith, observed, seriesSubject } from "./daily.ts";
import { formula, metricName, named, word } from "./figure-words.ts";
import { changeSubject } from "./history.ts";
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import type { Window } from "./window.ts";

/**
 * A flow summed over a window, such as the views of a quarter. Days that no export has make it a lower bound. A
 * change of what the platform counts within the window blocks the sum: `segments` has its parts.
 * @throws RangeError for metrics that count people: a sum over days counts the same person again.
 */
export function sumOver(id: string, metric: string, window: Window): Figure {
  const kind = metricOf(metric);
  if (!kind.addsOverTime) {
    throw new RangeError(
      `${metric} cannot be added up over days: the same people would count again. Show a single day, or what the platform reports for the period.`,
    );
  }
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

/**
 * Change of a figure from an earlier period to a later one, as a fraction. Flows of periods that differ in length
 * are compared per day. Where one of the two was blocked or is missing, so is the change.
 * @throws RangeError when the two are not the same measure of the same account.
 */
export function change(later: Figure, earlier: Figure): Figure {
  if (later.measure !== earlier.measure || later.account !== earlier.account) {
    throw new RangeError(
      `A change needs one measure of one account; these are "${earlier.label}" and "${later.label}".`,
    );
  }
  const summed = metricOf(later.measure).kind === "flow" && later.measure !== "followers_net";
  const result = summed
    ? flowOnQuarter(asFlow(earlier), asFlow(later)).perDay
    : percent(earlier, later);
  return judgedWith(
    {
      measure: "percent",
      label: word("change", { of: later.label }),
      unit: "fraction",
      account: later.account,
      ...result,
      from: earlier.from,
      asOf: later.asOf,
      evidence: mergeEvidence(earlier.evidence, later.evidence),
      parts: [earlier, later],
      formula: formula(summed ? "change-a-day" : "change"),
    },
    ...changeSubject(later.account, later.measure, periodOf(earlier), periodOf(later)),
  );
}

/** Of a stock the one day that it holds on. */
function periodOf({ from, asOf }: Figure): Period | null {
  return asOf === null ? null : { from: from ?? asOf, to: asOf };
}

function asFlow(figure: Figure) {
  const { from, asOf } = figure;
  return { total: figure, days: from && asOf ? daysBetween(from, asOf) + 1 : 0 };
}
