import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf("x-overview", "x", "2026-10-01", "account_overview_analytics.csv"),
  ...fixturesOf(
    "x-content",
    "x",
    "2026-10-01",
    "account_analytics_content_2026-09-22_2026-09-30.csv",
  ),
  ...fixturesOf(
    "x-tweets",
    "x",
    "2017-01-02",
    "tweet_activity_metrics_samplefed_20161201_20170101_en.csv",
  ),
  ...fixturesOf(
    "x-tweet-days",
    "x",
    "2017-01-02",
    "daily_tweet_activity_metrics_samplefed_20161229_20170102_en.csv",
  ),
  ...fixturesOf("x-tweet-days", "x", "2020-08-02", "daily tweets by month.xls"),
];
