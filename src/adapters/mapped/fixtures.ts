import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = fixturesOf(
  "mapped",
  "mastodon",
  "2026-10-01",
  "sampling.csv",
  "daily.csv",
  "posts.csv",
  "tracker.xlsx",
);
