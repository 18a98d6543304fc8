import { didYouMean } from "../../diagnostics/suggest.ts";
import { isMetricName, METRICS, metricOf, wholeMetric } from "../../observations/metric.ts";
import { currentRun } from "../run.ts";

/** Metrics of `data/outcomes.csv`, which have names of the project's own. */
const OWN_NAME = /^(outcome|input):/;

/**
 * A slip of the pen must not pass for a metric of which there is no data, nor for one that cannot be added up.
 * @throws RangeError for a name that is none of ours and that no source of the project has, with the nearest
 */
export function needMetric(metric: string): void {
  if (isMetricName(wholeMetric(metric)) || OWN_NAME.test(metric)) return;
  const names = namesInSources();
  if (names.includes(metric)) return;
  const known = [...Object.keys(METRICS), ...names];
  throw new RangeError(`"${metric}" is no metric; ${didYouMean(metric, known)}`);
}

/** @throws RangeError that says of a metric why its days do not add up; for an unknown one, which was meant */
export function needSummable(metric: string): void {
  needMetric(metric);
  if (!metricOf(metric).addsOverTime)
    throw new RangeError(`${metric} cannot be added up over days: ${whyNot(metric)}`);
}

function whyNot(metric: string): string {
  const { kind } = metricOf(metric);
  if (kind === "stock")
    return "it is a total that holds on a day. Show the total of a day, or what it changed by, such as netNew(...).";
  if (kind === "flow")
    return "the same people would count again. Show a single day, or what the platform reports for the period.";
  return isMetricName(wholeMetric(metric))
    ? "it is a rate. Divide the sums of what it is made of."
    : "it is the platform's own name, and nothing says that its days add up. Show a single day.";
}

/** Platforms' own names, of counts of accounts and of posts. */
function namesInSources(): string[] {
  const run = currentRun();
  const names = run.data.accounts.flatMap(({ id }) =>
    [...run.series(id), ...run.posts(id)].map((count) => count.metric),
  );
  return [...new Set(names)].sort();
}
