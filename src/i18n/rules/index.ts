import { absoluteWithoutDenominator } from "./absolute-without-denominator.ts";
import { asOfMismatch } from "./as-of-mismatch.ts";
import { audienceNotReacting } from "./audience-not-reacting.ts";
import { baselineSensitive } from "./baseline-sensitive.ts";
import { benchmarkMismatch } from "./benchmark-mismatch.ts";
import { chartLint } from "./chart-lint.ts";
import { conflictingSources } from "./conflicting-sources.ts";
import { cumulativeOnly } from "./cumulative-only.ts";
import { definitionChangedInWindow } from "./definition-changed-in-window.ts";
import { deletedPosts } from "./deleted-posts.ts";
import { engagementDenominator } from "./engagement-denominator.ts";
import { eventCausality } from "./event-causality.ts";
import { extrapolation } from "./extrapolation.ts";
import { followerSpike } from "./follower-spike.ts";
import { followersSummed } from "./followers-summed.ts";
import { followersWithoutEngagement } from "./followers-without-engagement.ts";
import { hashtagCampaignCount } from "./hashtag-campaign-count.ts";
import { implausibleRatio } from "./implausible-ratio.ts";
import { inconsistentTotals } from "./inconsistent-totals.ts";
import { lifetimeVsPeriod } from "./lifetime-vs-period.ts";
import { meanVsMedian } from "./mean-vs-median.ts";
import { missingDays } from "./missing-days.ts";
import { mixEffect } from "./mix-effect.ts";
import { noOutcomeMetric } from "./no-outcome-metric.ts";
import { onePostCarries } from "./one-post-carries.ts";
import { paidVsOrganic } from "./paid-vs-organic.ts";
import { partialPeriod } from "./partial-period.ts";
import { percentageWithoutAbsolute } from "./percentage-without-absolute.ts";
import { platformAssisted } from "./platform-assisted.ts";
import { platformIncidentInWindow } from "./platform-incident-in-window.ts";
import { platformTide } from "./platform-tide.ts";
import { restated } from "./restated.ts";
import { roundedFigures } from "./rounded-figures.ts";
import type { RuleWords } from "./rule-words.ts";
import { seasonality } from "./seasonality.ts";
import { selfReported } from "./self-reported.ts";
import { smallBase } from "./small-base.ts";
import { timeZone } from "./time-zone.ts";
import { unequalAccountAge } from "./unequal-account-age.ts";
import { unequalWindows } from "./unequal-windows.ts";
import { uniqueMetricSummedOverTime } from "./unique-metric-summed-over-time.ts";
import { viewDefinitionsNotComparable } from "./view-definitions-not-comparable.ts";
import { weekdayMix } from "./weekday-mix.ts";

/** By rule id. */
export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  "absolute-without-denominator": absoluteWithoutDenominator,
  "as-of-mismatch": asOfMismatch,
  "audience-not-reacting": audienceNotReacting,
  "baseline-sensitive": baselineSensitive,
  "benchmark-mismatch": benchmarkMismatch,
  "chart-lint": chartLint,
  "conflicting-sources": conflictingSources,
  "cumulative-only": cumulativeOnly,
  "definition-changed-in-window": definitionChangedInWindow,
  "deleted-posts": deletedPosts,
  "engagement-denominator": engagementDenominator,
  "event-causality": eventCausality,
  extrapolation,
  "follower-spike": followerSpike,
  "followers-summed": followersSummed,
  "followers-without-engagement": followersWithoutEngagement,
  "hashtag-campaign-count": hashtagCampaignCount,
  "implausible-ratio": implausibleRatio,
  "inconsistent-totals": inconsistentTotals,
  "lifetime-vs-period": lifetimeVsPeriod,
  "mean-vs-median": meanVsMedian,
  "missing-days": missingDays,
  "mix-effect": mixEffect,
  "no-outcome-metric": noOutcomeMetric,
  "one-post-carries": onePostCarries,
  "paid-vs-organic": paidVsOrganic,
  "partial-period": partialPeriod,
  "percentage-without-absolute": percentageWithoutAbsolute,
  "platform-assisted": platformAssisted,
  "platform-incident-in-window": platformIncidentInWindow,
  "platform-tide": platformTide,
  restated,
  "rounded-figures": roundedFigures,
  seasonality,
  "self-reported": selfReported,
  "small-base": smallBase,
  "time-zone": timeZone,
  "unequal-account-age": unequalAccountAge,
  "unequal-windows": unequalWindows,
  "unique-metric-summed-over-time": uniqueMetricSummedOverTime,
  "view-definitions-not-comparable": viewDefinitionsNotComparable,
  "weekday-mix": weekdayMix,
};
