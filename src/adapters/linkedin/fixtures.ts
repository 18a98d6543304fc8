import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf(
    "linkedin-followers",
    "linkedin",
    "2026-10-01",
    "sample-federation_followers_1790812800000.xls",
  ),
  ...fixturesOf(
    "linkedin-content",
    "linkedin",
    "2026-10-01",
    "sample-federation_content_1790812800000.xls",
  ),
  ...fixturesOf(
    "linkedin-content",
    "linkedin",
    "2020-10-01",
    "sample-federation_updates_1601510400000.xls",
  ),
  ...fixturesOf(
    "linkedin-visitors",
    "linkedin",
    "2026-10-01",
    "sample-federation_visitors_1790812800000.xls",
  ),
  ...fixturesOf(
    "linkedin-profile",
    "linkedin",
    "2026-10-01",
    "AggregateAnalytics_Sample Federation_2026-09-24_2026-09-30.xlsx",
  ),
];
