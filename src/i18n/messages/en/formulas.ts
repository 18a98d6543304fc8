import type { Catalogue } from "../../catalogue-type.ts";

/** English: how figures are worked out. */
export const formulas: Catalogue = {
  "formula.growth-a-year": "(followers at the end / followers at the start) ^ (365.25 / days) - 1",
  "formula.growth-a-month":
    "(followers at the end / followers at the start) ^ (30.4375 / days) - 1",
  "formula.days-to-double": "days × {ln} 2 / {ln}(followers at the end / followers at the start)",
  "formula.growth": "followers at the end / followers at the start - 1",
  "formula.net-new": "followers at the end - followers on the day before the first",
  "formula.net-new-share": "net new followers of the account / net new followers of all",
  "formula.growth-against-platform":
    "(1 + growth of the account) / (1 + growth of the platform) - 1",
  "formula.users-growth": "users of {last} / users of {first} - 1",
  "formula.account-age": "days from the creation of the account to the day of the count",
  "formula.followers-a-day": "followers / days since the account was created",
  "formula.daily-sum": "{days, plural, one {sum of # daily count} other {sum of # daily counts}}",
  "formula.change": "the later period / the earlier one - 1",
  "formula.change-a-day":
    "(the later period / {after, plural, one {# day} other {# days}}) / (the earlier one / {before, plural, one {# day} other {# days}}) - 1",
  "formula.indexed": "100 × count on {day} / count on {base}",
  "formula.carried": "total of {anchor}, carried by each day’s net change",
  "formula.between-counts": "on the line between two counts",
  "formula.milestone":
    "days from the opening of the account to the counts on both sides of the number",
  "formula.window-net": "the last total of the window - the first one known",
  "formula.listed-posts":
    "{posts, plural, one {# post} other {# posts}} in the lists of the exports",
  "formula.videos-published": "videos at the end of the quarter - videos on the day before it",
  "formula.median": "median of {posts, plural, one {# post} other {# posts}}",
  "formula.median-of": "median of {kinds} over {posts, plural, one {# post} other {# posts}}",
  "formula.engagement-rate":
    "({kinds}) / {by}, of the average of {posts, plural, one {# post} other {# posts}}",
  "formula.average-of": "({kinds}) of {posts, plural, one {# post} other {# posts}} / {count}",
  "formula.average": "{sum} / {posts, plural, one {# post} other {# posts}}",
  "formula.sum-over": "sum over {posts, plural, one {# post} other {# posts}}",
  "formula.of-posts": "of {posts, plural, one {# post} other {# posts}}",
  "formula.top-share": "largest / sum of {posts, plural, one {# post} other {# posts}}",
  "formula.gini":
    "half the mean difference / the mean of {posts, plural, one {# post} other {# posts}}",
  "formula.effective-posts":
    "1 / sum of squared shares of {posts, plural, one {# post} other {# posts}}",
  "formula.views-change-posts":
    "views = posts × views per post; change of the number of posts at the mean of the other",
  "formula.views-change-each":
    "views = posts × views per post; change of views per post at the mean of the other",
  "formula.share-of-sign": "its change / the sum of the changes of its sign",
  "formula.pooled": "engagements / {by}",
  "formula.pooled-change": "later rate - earlier rate",
  "formula.pooled-mix": "change of weights × mean of rates",
  "formula.pooled-within": "change of rates × mean of weights",
  "formula.event-difference": "{width, plural, other {median after - median before, # days each}}",
  "formula.event-placebo": "{difference}; as large on {large} of {ordinary} ordinary days",
  "formula.event-before": "{width, plural, other {median of the # days before}}",
  "formula.event-after": "{width, plural, other {median of the # days from the first day on}}",
  "formula.event-least": "least difference on the ordinary days before",
  "formula.event-most": "largest difference on the ordinary days before",
  "formula.interrupted": "{model}, errors by Newey and West; {term}",
  "formula.sum-of": "sum of {term}",
  "formula.a-day": "{metric} / {days, plural, one {# day} other {# days}}",
};
