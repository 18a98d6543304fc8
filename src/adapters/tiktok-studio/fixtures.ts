import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf(
    "tiktok-studio-followers",
    "tiktok",
    "2026-01-05",
    "FollowerHistory.csv",
    "Followers_samplefed.zip",
  ),
  ...fixturesOf("tiktok-studio-followers", "tiktok", "2026-09-03", "unreadable-rows.csv"),
  ...fixturesOf(
    "tiktok-studio-overview",
    "tiktok",
    "2026-07-12",
    "Overview_2026-06-30_1783008000_samplefed.zip",
    "broken-off.csv",
  ),
  ...fixturesOf("tiktok-studio-overview", "tiktok", "2027-03-04", "Overview.csv"),
  ...fixturesOf("tiktok-studio-content", "tiktok", "2026-09-30", "Content.csv"),
];
