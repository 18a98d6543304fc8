import type { Rule } from "./rule.ts";
import { asOfMismatch } from "./rules/as-of-mismatch.ts";
import { conflictingSources } from "./rules/conflicting-sources.ts";
import { cumulativeOnly } from "./rules/cumulative-only.ts";
import { definitionChangedInWindow } from "./rules/definition-changed-in-window.ts";
import { followerSpike } from "./rules/follower-spike.ts";
import { followersSummed } from "./rules/followers-summed.ts";
import { hashtagCampaignCount } from "./rules/hashtag-campaign-count.ts";
import { implausibleRatio } from "./rules/implausible-ratio.ts";
import { meanVsMedian } from "./rules/mean-vs-median.ts";
import { missingDays } from "./rules/missing-days.ts";
import { noOutcomeMetric } from "./rules/no-outcome-metric.ts";
import { onePostCarries } from "./rules/one-post-carries.ts";
import { partialPeriod } from "./rules/partial-period.ts";
import { platformAssisted } from "./rules/platform-assisted.ts";
import { platformIncidentInWindow } from "./rules/platform-incident-in-window.ts";
import { platformTide } from "./rules/platform-tide.ts";
import { roundedFigures } from "./rules/rounded-figures.ts";
import { selfReported } from "./rules/self-reported.ts";
import { timeZone } from "./rules/time-zone.ts";
import { unequalAccountAge } from "./rules/unequal-account-age.ts";
import { viewDefinitionsNotComparable } from "./rules/view-definitions-not-comparable.ts";

/** All rules. Of two findings with the same weight the one of the earlier rule comes first. */
export const RULES: readonly Rule[] = [
  unequalAccountAge,
  viewDefinitionsNotComparable,
  definitionChangedInWindow,
  platformIncidentInWindow,
  cumulativeOnly,
  onePostCarries,
  followerSpike,
  followersSummed,
  partialPeriod,
  missingDays,
  roundedFigures,
  asOfMismatch,
  selfReported,
  conflictingSources,
  implausibleRatio,
  platformTide,
  platformAssisted,
  hashtagCampaignCount,
  noOutcomeMetric,
  meanVsMedian,
  timeZone,
];
