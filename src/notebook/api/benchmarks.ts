import { benchmarkEvidence } from "../../caveats/engagement.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import { type Figure, makeFigure } from "../../figures/figure.ts";
import { ratio } from "../../growth/ratio.ts";
import type { Benchmark } from "../../observations/benchmark.ts";
import { metricOf } from "../../observations/metric.ts";
import { currentRun } from "../run.ts";
import { metricName, word } from "./figure-words.ts";
import { worked } from "./worked.ts";

/** What others report, as a figure, with all that its row says of it. */
export interface BenchmarkFigure extends Figure {
  readonly benchmark: Benchmark;
}

/** A row of `data/benchmarks.csv`. @throws RangeError when there is none of that id. */
export function benchmark(id: string): BenchmarkFigure {
  const all = currentRun().benchmarks;
  const found = all.find((b) => b.id === id);
  if (!found) {
    const known = all.map((b) => b.id);
    throw new RangeError(
      `There is no benchmark "${id}" in data/benchmarks.csv; ${didYouMean(id, known)}`,
    );
  }
  const { metric, statistic, sector, publisher, year, denominator } = found;
  const figure = makeFigure({
    measure: metric,
    label: word("benchmark", {
      ...{ publisher, statistic, sector },
      year: String(year),
      metric: metricName(metric),
      by: word("by", { denominator }),
    }),
    unit: metricOf(metric).unit,
    value: found.value,
    from: `${year}-01-01`,
    asOf: `${year}-12-31`,
    evidence: [benchmarkEvidence(found)],
  });
  return { ...figure, benchmark: found };
}

/**
 * How many times a rate is a benchmark. By another denominator it is another measure, and blocked. Everything
 * else in which the two differ (size, year, platform) is said.
 */
export function against(figure: Figure, other: BenchmarkFigure): Figure {
  if (figure.unit !== other.unit)
    throw new RangeError(`A benchmark in ${other.unit} says nothing of ${figure.unit}.`);
  return worked({
    measure: "ratio_to_benchmark",
    label: word("against", { a: figure.label, b: other.label }),
    unit: "times",
    outcome: ratio(figure, other),
    parts: [figure, other],
    ...(figure.account === null ? {} : { account: figure.account }),
    ...(figure.asOf === null ? {} : { asOf: figure.asOf }),
    formula: `${figure.label} / ${other.label}`,
    about: [{ scope: "benchmark", figure, benchmark: other.benchmark }],
  });
}
