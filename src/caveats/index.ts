import type { Rule } from "./rule.ts";
import { absoluteWithoutDenominator } from "./rules/absolute-without-denominator.ts";
import { asOfMismatch } from "./rules/as-of-mismatch.ts";
import { audienceNotReacting } from "./rules/audience-not-reacting.ts";
import { baselineSensitive } from "./rules/baseline-sensitive.ts";
import { benchmarkMismatch } from "./rules/benchmark-mismatch.ts";
import { chartLint } from "./rules/chart-lint.ts";
import { conflictingSources } from "./rules/conflicting-sources.ts";
import { cumulativeOnly } from "./rules/cumulative-only.ts";
import { definitionChangedInWindow } from "./rules/definition-changed-in-window.ts";
import { deletedPosts } from "./rules/deleted-posts.ts";
import { engagementDenominator } from "./rules/engagement-denominator.ts";
import { eventCausality } from "./rules/event-causality.ts";
import { extrapolation } from "./rules/extrapolation.ts";
import { followerSpike } from "./rules/follower-spike.ts";
import { followersSummed } from "./rules/followers-summed.ts";
import { followersWithoutEngagement } from "./rules/followers-without-engagement.ts";
import { hashtagCampaignCount } from "./rules/hashtag-campaign-count.ts";
import { implausibleRatio } from "./rules/implausible-ratio.ts";
import { inconsistentTotals } from "./rules/inconsistent-totals.ts";
import { lifetimeVsPeriod } from "./rules/lifetime-vs-period.ts";
import { meanVsMedian } from "./rules/mean-vs-median.ts";
import { missingDays } from "./rules/missing-days.ts";
import { mixEffect } from "./rules/mix-effect.ts";
import { noOutcomeMetric } from "./rules/no-outcome-metric.ts";
import { onePostCarries } from "./rules/one-post-carries.ts";
import { paidVsOrganic } from "./rules/paid-vs-organic.ts";
import { partialPeriod } from "./rules/partial-period.ts";
import { percentageWithoutAbsolute } from "./rules/percentage-without-absolute.ts";
import { platformAssisted } from "./rules/platform-assisted.ts";
import { platformIncidentInWindow } from "./rules/platform-incident-in-window.ts";
import { platformTide } from "./rules/platform-tide.ts";
import { restated } from "./rules/restated.ts";
import { roundedFigures } from "./rules/rounded-figures.ts";
import { seasonality } from "./rules/seasonality.ts";
import { selfReported } from "./rules/self-reported.ts";
import { smallBase } from "./rules/small-base.ts";
import { timeZone } from "./rules/time-zone.ts";
import { unequalAccountAge } from "./rules/unequal-account-age.ts";
import { unequalWindows } from "./rules/unequal-windows.ts";
import { uniqueMetricSummedOverTime } from "./rules/unique-metric-summed-over-time.ts";
import { viewDefinitionsNotComparable } from "./rules/view-definitions-not-comparable.ts";
import { weekdayMix } from "./rules/weekday-mix.ts";

/** All rules. Of two findings with the same weight the one of the earlier rule comes first. */
export const RULES: readonly Rule[] = [
  followersWithoutEngagement,
  audienceNotReacting,
  unequalAccountAge,
  viewDefinitionsNotComparable,
  definitionChangedInWindow,
  platformIncidentInWindow,
  cumulativeOnly,
  onePostCarries,
  followerSpike,
  followersSummed,
  uniqueMetricSummedOverTime,
  smallBase,
  partialPeriod,
  unequalWindows,
  weekdayMix,
  seasonality,
  missingDays,
  roundedFigures,
  asOfMismatch,
  selfReported,
  conflictingSources,
  implausibleRatio,
  platformTide,
  paidVsOrganic,
  platformAssisted,
  hashtagCampaignCount,
  noOutcomeMetric,
  engagementDenominator,
  benchmarkMismatch,
  meanVsMedian,
  percentageWithoutAbsolute,
  absoluteWithoutDenominator,
  lifetimeVsPeriod,
  restated,
  timeZone,
  deletedPosts,
  inconsistentTotals,
  mixEffect,
  baselineSensitive,
  extrapolation,
  eventCausality,
  chartLint,
];
