import type { Catalogue } from "../../catalogue-type.ts";

/** English: what each pair of example pictures makes readers believe, and what it shows. */
export const ruleExamples: Catalogue = {
  "example.followers-without-engagement.misleading": "More followers look like more attention.",
  "example.followers-without-engagement.better":
    "Followers grew by more than half, while the reactions to a typical post stayed as they were.",
  "example.audience-not-reacting.misleading":
    "The account with more followers looks like the one with more response.",
  "example.audience-not-reacting.better":
    "The rate of account A, with its interval, lies far below the median of the benchmark.",
  "example.unequal-account-age.misleading": "Account A looks like the more successful one.",
  "example.unequal-account-age.better":
    "For each day of its life, the younger account won about four times as many followers.",
  "example.view-definitions-not-comparable.misleading":
    "Platform A seems to bring more than twice the attention.",
  "example.view-definitions-not-comparable.better":
    "Each platform counts views by its own rule, so each is set only against its own start.",
  "example.definition-changed-in-window.misleading": "Views seem to leap by half within a month.",
  "example.definition-changed-in-window.better":
    "The line breaks where the counting rule changed; on either side of it little moved.",
  "example.platform-incident-in-window.misleading": "Thousands of people seem to have walked away.",
  "example.platform-incident-in-window.better":
    "The account grew before the platform removed inactive accounts, and it grew after that.",
  "example.cumulative-only.misleading": "The account seems to be doing better all the time.",
  "example.cumulative-only.better": "Each quarter brought fewer new followers than the one before.",
  "example.one-post-carries.misleading": "The whole account seems to have had a great quarter.",
  "example.one-post-carries.better":
    "One post brought most of the views; the others had far fewer.",
  "example.follower-spike.misleading":
    "The account seems to grow more than four times as fast as before.",
  "example.follower-spike.better":
    "Two days brought most of the new followers, and few of those stayed.",
  "example.followers-summed.misleading":
    "The three accounts seem to reach as many people as their followers add up to.",
  "example.followers-summed.better":
    "The people are at least those of the largest account and at most the sum.",
  "example.unique-metric-summed-over-time.misleading":
    "The seven days added up look like that many different people.",
  "example.unique-metric-summed-over-time.better":
    "Many came on several days, so the week reached less than half as many people.",
  "example.small-base.misleading": "Account A seems to outgrow account B by far.",
  "example.small-base.better":
    "Account A won 18 followers; the counts of both ends say more than a percentage.",
  "example.partial-period.misleading": "Views seem to collapse in the last quarter.",
  "example.partial-period.better":
    "Only 35 days of it are over; set against 35 days of the others, it is the best one.",
  "example.unequal-windows.misleading": "Views seem to have grown by a tenth.",
  "example.unequal-windows.better": "March only has three more days; per day nothing changed.",
  "example.weekday-mix.misleading": "Views seem to be rising.",
  "example.weekday-mix.better":
    "The first ten days held four quiet weekend days and the next ones two; whole weeks are alike.",
  "example.seasonality.misleading": "Views seem to have more than doubled since August.",
  "example.seasonality.better": "December was as strong the year before, even a little stronger.",
  "example.missing-days.misleading": "Every day seems to have been counted.",
  "example.missing-days.better":
    "Three days were not counted; the dotted line only joins the days around them.",
  "example.rounded-figures.misleading": "Account A seems to have grown more than account B.",
  "example.rounded-figures.better":
    "The rounded numbers of account A allow a growth smaller or larger than that of account B.",
  "example.as-of-mismatch.misleading":
    "Account A seems to be ahead, but B was counted months before.",
  "example.as-of-mismatch.better": "Counted on the same day, account B is ahead.",
  "example.self-reported.misleading": "Account A seems to be larger, as its owner says.",
  "example.self-reported.better":
    "The export of the platform gives it fewer followers than account B.",
  "example.conflicting-sources.misleading": "Campaign A seems to have won.",
  "example.conflicting-sources.better":
    "Two sources count its videos differently, so it may be above campaign B or below it.",
  "example.implausible-ratio.misleading": "Each participant seems to have made 250 videos.",
  "example.implausible-ratio.better":
    "The two numbers count different people, so nothing is computed from them.",
  "example.platform-tide.misleading": "The account seems to be a great success.",
  "example.platform-tide.better": "The platform itself grew more, so the account fell behind it.",
  "example.paid-vs-organic.misleading": "Interest in the account seems to have almost tripled.",
  "example.paid-vs-organic.better": "The rise was bought; the unpaid views even fell a little.",
  "example.platform-assisted.misleading":
    "The account seems to have become popular by itself in spring.",
  "example.platform-assisted.better":
    "The platform recommended it in those two months; outside them little changed.",
  "example.hashtag-campaign-count.misleading":
    "The account’s campaign seems to have won 300 million views.",
  "example.hashtag-campaign-count.better":
    "Those are the views of everybody’s videos; less than a hundredth belongs to the account.",
  "example.no-outcome-metric.misleading":
    "Much was published and seen, so the campaign seems to have worked.",
  "example.no-outcome-metric.better":
    "What it was for stands beside the attention: 85 people became donors.",
  "example.engagement-denominator.misleading":
    "Account A seems to engage its audience over five times as well.",
  "example.engagement-denominator.better":
    "One rate was per view and one per follower; by one formula the two are close.",
  "example.benchmark-mismatch.misleading": "The account seems to be six times as good as others.",
  "example.benchmark-mismatch.better":
    "That benchmark is per follower; by its own history per view the account is slipping.",
  "example.mean-vs-median.misleading":
    "A post of account A seems to draw more than twice as much as one of B.",
  "example.mean-vs-median.better":
    "One post lifts the average of account A; its typical post draws half as much as that of B.",
  "example.percentage-without-absolute.misleading": "Account A seems to have won more.",
  "example.percentage-without-absolute.better":
    "With both numbers beside each percentage one sees that account B won more followers.",
  "example.absolute-without-denominator.misleading":
    "Account A seems to draw three times as much interest.",
  "example.absolute-without-denominator.better":
    "It published 15 times as many posts; each of them drew a fifth of what a post of B drew.",
  "example.lifetime-vs-period.misleading": "The older post seems to be the better one.",
  "example.lifetime-vs-period.better":
    "It only had more time; after 7 days the newer post was ahead.",
  "example.restated.misleading": "Views seem to have fallen in April.",
  "example.restated.better":
    "The platform has since lowered its count of March, and April lies above the newest one.",
  "example.time-zone.misleading":
    "On the day of the broadcast platform A seems to have been far ahead.",
  "example.time-zone.better":
    "Their days begin at different hours; over the whole week the two were nearly equal.",
  "example.deleted-posts.misleading": "A typical post seems to draw 5,000 views.",
  "example.deleted-posts.better":
    "Four weak posts are no longer listed; with them the typical post draws 4,000 views.",
  "example.inconsistent-totals.misleading":
    "The posts seem to have more views than the account that they belong to.",
  "example.inconsistent-totals.better": "Only the account’s own count is shown, and it is named.",
  "example.mix-effect.misleading": "The audience seems to react less than before.",
  "example.mix-effect.better":
    "Videos and texts are received as before; more of the views go to texts.",
  "example.baseline-sensitive.misleading": "Views seem to be rising strongly.",
  "example.baseline-sensitive.better":
    "March was the weakest month; from the two before it the growth is far smaller.",
  "example.extrapolation.misleading":
    "The account seems to reach five times its size within a year.",
  "example.extrapolation.better": "Three months were counted, and they brought 500 followers.",
  "example.event-causality.misleading": "The campaign seems to have raised the views by half.",
  "example.event-causality.better":
    "Views rose as much on the same dates on a platform without the campaign.",
  "example.chart-lint.misleading":
    "The bars begin at 9,500, so account A seems to have three times the views of B.",
  "example.chart-lint.better": "From zero one sees that the two differ by six per cent.",
};
