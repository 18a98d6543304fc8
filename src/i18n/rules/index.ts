import { asOfMismatch } from "./as-of-mismatch.ts";
import { conflictingSources } from "./conflicting-sources.ts";
import { cumulativeOnly } from "./cumulative-only.ts";
import { definitionChangedInWindow } from "./definition-changed-in-window.ts";
import { followerSpike } from "./follower-spike.ts";
import { followersSummed } from "./followers-summed.ts";
import { hashtagCampaignCount } from "./hashtag-campaign-count.ts";
import { implausibleRatio } from "./implausible-ratio.ts";
import { meanVsMedian } from "./mean-vs-median.ts";
import { missingDays } from "./missing-days.ts";
import { noOutcomeMetric } from "./no-outcome-metric.ts";
import { onePostCarries } from "./one-post-carries.ts";
import { partialPeriod } from "./partial-period.ts";
import { platformAssisted } from "./platform-assisted.ts";
import { platformIncidentInWindow } from "./platform-incident-in-window.ts";
import { platformTide } from "./platform-tide.ts";
import { roundedFigures } from "./rounded-figures.ts";
import type { RuleWords } from "./rule-words.ts";
import { selfReported } from "./self-reported.ts";
import { timeZone } from "./time-zone.ts";
import { unequalAccountAge } from "./unequal-account-age.ts";
import { viewDefinitionsNotComparable } from "./view-definitions-not-comparable.ts";

/** By rule id. */
export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  "as-of-mismatch": asOfMismatch,
  "conflicting-sources": conflictingSources,
  "cumulative-only": cumulativeOnly,
  "definition-changed-in-window": definitionChangedInWindow,
  "follower-spike": followerSpike,
  "followers-summed": followersSummed,
  "hashtag-campaign-count": hashtagCampaignCount,
  "implausible-ratio": implausibleRatio,
  "mean-vs-median": meanVsMedian,
  "missing-days": missingDays,
  "no-outcome-metric": noOutcomeMetric,
  "one-post-carries": onePostCarries,
  "partial-period": partialPeriod,
  "platform-assisted": platformAssisted,
  "platform-incident-in-window": platformIncidentInWindow,
  "platform-tide": platformTide,
  "rounded-figures": roundedFigures,
  "self-reported": selfReported,
  "time-zone": timeZone,
  "unequal-account-age": unequalAccountAge,
  "view-definitions-not-comparable": viewDefinitionsNotComparable,
};
