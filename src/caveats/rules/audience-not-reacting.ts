import { mergeEvidence } from "../../figures/evidence.ts";
import { wilson } from "../../growth/wilson.ts";
import type { Benchmark } from "../../observations/benchmark.ts";
import { evidenceBehind } from "../behind.ts";
import {
  benchmarkEvidence,
  byWord,
  followersBehind,
  formulaOf,
  type RateFormula,
} from "../engagement.ts";
import { date, number, text } from "../message-value.ts";
import type { Rule, RuleContext, SubjectOf } from "../rule.ts";

/** Silent unless the benchmark is a median of the same rate, on the same platform, for accounts of this size. */
export const audienceNotReacting: Rule<{ factor: number }> = {
  id: "audience-not-reacting",
  severity: "note",
  defaults: { factor: 0.25 },
  branches: ["default"],
  find(subject, context, { factor }) {
    if (subject.scope !== "benchmark") return [];
    const { figure, benchmark } = subject;
    const formula = formulaOf(figure);
    const account = context.accounts.get(figure.account ?? "");
    if (!formula || !account || figure.value === null) return [];
    if (!isLike(subject, formula, context)) return [];
    const limit = factor * benchmark.value;
    const { numerator, denominator, by } = formula;
    if (numerator.value === null || denominator.value === null) return [];
    const upper = wilson(numerator.value, denominator.value).hi ?? figure.value;
    if (figure.value >= limit || upper >= limit) return [];
    return [
      {
        branch: "default",
        data: {
          account: text(account.name),
          rate: number(figure.value, "fraction"),
          hits: number(numerator.value),
          of: number(denominator.value),
          ...byWord("by", by),
          sector: text(benchmark.sector),
          year: date(String(benchmark.year)),
          median: number(benchmark.value, "fraction"),
          publisher: text(benchmark.publisher),
        },
        evidence: mergeEvidence(evidenceBehind(figure), [benchmarkEvidence(benchmark)]),
        effect: 1 - Math.max(0, figure.value) / benchmark.value,
      },
    ];
  },
};

function isLike(
  { figure, benchmark }: SubjectOf<"benchmark">,
  { by }: RateFormula,
  { accounts }: RuleContext,
): boolean {
  return (
    benchmark.metric === "engagement_rate" &&
    benchmark.statistic === "median" &&
    benchmark.denominator === by &&
    benchmark.platform === accounts.get(figure.account ?? "")?.platform &&
    isOfSize(benchmark, followersBehind(figure))
  );
}

/** A benchmark that names no size is one of accounts of any size. */
function isOfSize({ followersFrom, followersTo }: Benchmark, followers: number | null): boolean {
  if (followersFrom === null && followersTo === null) return true;
  if (followers === null) return false;
  return (
    followers >= (followersFrom ?? 0) && followers <= (followersTo ?? Number.POSITIVE_INFINITY)
  );
}
