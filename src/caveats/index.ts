import type { Rule } from "./rule.ts";
import { asOfMismatch } from "./rules/as-of-mismatch.ts";
import { conflictingSources } from "./rules/conflicting-sources.ts";
import { cumulativeOnly } from "./rules/cumulative-only.ts";
import { followersSummed } from "./rules/followers-summed.ts";
import { hashtagCampaignCount } from "./rules/hashtag-campaign-count.ts";
import { implausibleRatio } from "./rules/implausible-ratio.ts";
import { noOutcomeMetric } from "./rules/no-outcome-metric.ts";
import { platformAssisted } from "./rules/platform-assisted.ts";
import { platformIncidentInWindow } from "./rules/platform-incident-in-window.ts";
import { platformTide } from "./rules/platform-tide.ts";
import { roundedFigures } from "./rules/rounded-figures.ts";
import { selfReported } from "./rules/self-reported.ts";
import { unequalAccountAge } from "./rules/unequal-account-age.ts";

/** All rules. Of two findings with the same weight the one of the earlier rule comes first. */
export const RULES: readonly Rule[] = [
  // What is compared or added
  unequalAccountAge,
  hashtagCampaignCount,
  followersSummed,
  asOfMismatch,
  // How sure the numbers are
  selfReported,
  roundedFigures,
  conflictingSources,
  implausibleRatio,
  // What else moved them
  platformTide,
  platformAssisted,
  platformIncidentInWindow,
  // What is left out
  cumulativeOnly,
  noOutcomeMetric,
];
