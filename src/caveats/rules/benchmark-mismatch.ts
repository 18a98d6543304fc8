import type { MessageData } from "../../figures/caveat.ts";
import { mergeEvidence } from "../../figures/evidence.ts";
import type { Benchmark } from "../../observations/benchmark.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { evidenceBehind } from "../behind.ts";
import { benchmarkEvidence, byWord, followersBehind, formulaOf } from "../engagement.ts";
import { date, number, text } from "../message-value.ts";
import type { Finding, Rule, RuleContext, SubjectOf } from "../rule.ts";

type Difference = Pick<Finding, "branch" | "severity" | "data" | "effect">;

/**
 * Another denominator makes another measure of it, so that comparison is not drawn. The sector cannot be checked: no
 * account says its own. It is named in every sentence instead.
 */
export const benchmarkMismatch: Rule<{ years: number }> = {
  id: "benchmark-mismatch",
  severity: "warn",
  defaults: { years: 2 },
  branches: ["denominator", "platform", "size", "year", "size-and-year"],
  find(subject, context, { years }) {
    if (subject.scope !== "benchmark" || subject.figure.value === null) return [];
    const { figure, benchmark } = subject;
    const otherRate = ofDenominator(subject);
    const differences = otherRate
      ? [otherRate]
      : [...ofPlatform(subject, context), ...ofSizeAndYear(subject, context, years)];
    return differences.map((difference) => ({
      ...difference,
      data: {
        publisher: text(benchmark.publisher),
        sector: text(benchmark.sector),
        year: date(String(benchmark.year)),
        ...difference.data,
      },
      evidence: mergeEvidence([benchmarkEvidence(benchmark)], evidenceBehind(figure)),
    }));
  },
};

function ofDenominator({ figure, benchmark }: SubjectOf<"benchmark">): Difference | null {
  const by = formulaOf(figure)?.by;
  if (by === undefined || by === benchmark.denominator) return null;
  const data = { ...byWord("theirs", benchmark.denominator), ...byWord("ours", by) };
  return { branch: "denominator", severity: "block", data, effect: 1 };
}

function ofPlatform(
  { figure, benchmark }: SubjectOf<"benchmark">,
  { accounts }: RuleContext,
): Difference[] {
  const account = accounts.get(figure.account ?? "");
  if (!account || account.platform === benchmark.platform) return [];
  const data = {
    theirs: text(platformName(benchmark.platform, `${benchmark.year}-12-31`)),
    ours: text(platformName(account.platform, figure.asOf)),
  };
  return [{ branch: "platform", data, effect: 1 }];
}

function ofSizeAndYear(
  { figure, benchmark }: SubjectOf<"benchmark">,
  { accounts }: RuleContext,
  years: number,
): Difference[] {
  const followers = followersBehind(figure);
  const size = followers === null ? 0 : outside(benchmark, followers);
  const own = figure.asOf?.slice(0, 4);
  const apart = own === undefined ? 0 : Math.abs(Number(own) - benchmark.year);
  const old = apart >= years;
  if (size === 0 && !old) return [];
  const data: MessageData = {
    account: text(accounts.get(figure.account ?? "")?.name ?? figure.label),
    ...(size > 0 ? { ...bandOf(benchmark), followers: number(followers ?? 0) } : {}),
    ...(own === undefined ? {} : { own: date(own) }),
  };
  // In two years the median that the default comes from more than halved.
  const faded = old ? 1 - 0.5 ** (apart / years) : 0;
  const branch = size > 0 ? (old ? "size-and-year" : "size") : "year";
  return [{ branch, data, effect: Math.max(size, faded) }];
}

/** How far an account is from the sizes measured, as a share of the larger number; 0 inside. */
function outside({ followersFrom, followersTo }: Benchmark, followers: number): number {
  if (followersFrom !== null && followers < followersFrom) return 1 - followers / followersFrom;
  if (followersTo !== null && followers > followersTo) return 1 - followersTo / followers;
  return 0;
}

function bandOf({ followersFrom, followersTo }: Benchmark): MessageData {
  const band = followersTo === null ? "from" : followersFrom === null ? "to" : "range";
  return {
    band: text(band),
    bandFrom: number(followersFrom ?? 0),
    bandTo: number(followersTo ?? 0),
  };
}
