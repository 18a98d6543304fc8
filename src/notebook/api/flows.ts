import { addDays, daysBetween } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { percent } from "../../growth/percent.ts";
import { flowOnQuarter } from "../../growth/quarter-on-quarter.ts";
import { metricOf } from "../../observations/metric.ts";
import { boundariesIn } from "../../platforms/boundary.ts";
import { daily, judgedWith, observed, seriesSubject } from "./daily.ts";
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
  const days = daily(id, metric, window).filter((o) => o.value !== null);
  const total = days.reduce((sum, o) => sum + (o.value ?? 0), 0);
  const whole = days.length === daysBetween(window.from, window.to) + 1;
  const base = {
    measure: metric,
    label: `${account(id).name}: ${metric.replaceAll("_", " ")}${window.id ? `, ${window.id}` : ""}`,
    unit: kind.unit,
    account: id,
    from: window.from,
    asOf: window.to,
  };
  if (days.length === 0) return judged({ ...base, reason: "no-source" });
  return judgedWith(
    {
      ...base,
      value: total,
      lo: total,
      // Missing days can only have added to a gross count.
      hi: whole ? total : null,
      evidence: days.map(observed),
      formula: `sum of ${days.length} daily counts`,
    },
    seriesSubject(id, metric, window, days),
  );
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
      label: `${later.label}, change`,
      unit: "fraction",
      account: later.account,
      ...result,
      from: earlier.from,
      asOf: later.asOf,
      evidence: mergeEvidence(earlier.evidence, later.evidence),
      parts: [earlier, later],
      formula: summed
        ? "a day in the later period / a day in the earlier one - 1"
        : "the later period / the earlier one - 1",
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
