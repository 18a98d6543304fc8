import type { MessageData } from "../figures/caveat.ts";
import type { Evidence } from "../figures/evidence.ts";
import type { Figure } from "../figures/figure.ts";
import type { Benchmark } from "../observations/benchmark.ts";
import { metricOf } from "../observations/metric.ts";
import { findPart } from "./behind.ts";
import { metricName, text } from "./message-value.ts";

/** How an engagement rate was computed: what counts as engagement, and what it is divided by. */
export interface RateFormula {
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** The kinds of engagement in the numerator: `likes`, `comments` ... */
  readonly kinds: readonly string[];
  /** The metric of the denominator: `followers`, `views` ... */
  readonly by: string;
}

export function isEngagementRate(figure: Figure): boolean {
  return /(^|_)engagement_rate(_|$)/.test(figure.measure);
}

/** @returns null where the first two parts of the rate are not known to be numerator and denominator. */
export function formulaOf(figure: Figure): RateFormula | null {
  const [numerator, denominator] = figure.parts;
  if (!isEngagementRate(figure) || !numerator || !denominator) return null;
  const added = numerator.parts.length > 0 ? numerator.parts : [numerator];
  const kinds = [...new Set(added.map((part) => plainMetric(part.measure)))].toSorted();
  return { numerator, denominator, kinds, by: plainMetric(denominator.measure) };
}

/** Followers of the account behind a rate; null where no part of it is a count of them. */
export function followersBehind(figure: Figure): number | null {
  return findPart(figure, (part) => part.measure === "followers")?.value ?? null;
}

/** A metric by which a rate is divided, as data of a message: `<name>` chooses the word. */
export function byWord(name: string, metric: string): MessageData {
  return { [name]: text(metric), [`${name}Name`]: metricName(metric) };
}

/** A benchmark as evidence: the row of the hand-kept file, whose number its publisher claims. */
export function benchmarkEvidence(benchmark: Benchmark): Evidence {
  const { platform, metric, value, year, publisher, at } = benchmark;
  const observation = {
    account: publisher,
    platform,
    surface: "benchmark",
    metric,
    from: `${year}-01-01`,
    at: `${year}-12-31`,
    value,
    unit: metricOf(metric).unit,
    source: at,
    retrievedOn: null,
    definition: null,
    status: "claimed" as const,
    paid: "unknown" as const,
    capturedBy: publisher,
  };
  return { kind: "observation", observation };
}

/** `engagements_per_post` and `views_sum` count engagements and views. */
function plainMetric(measure: string): string {
  return measure.replace(/(_per_.*|_sum)$/, "");
}
