import { type Fixture, fixturesOf } from "../fixture.ts";

/** Zips hold the one table of their adapter here; whole zips are put together in `zip.test.ts`. */
export const fixtures: readonly Fixture[] = [
  ...fixturesOf(
    "tiktok-studio-followers",
    "tiktok",
    "2026-01-05",
    "FollowerHistory.csv",
    "Followers_samplefed.zip",
    "FollowerHistory.xlsx",
  ),
  ...fixturesOf("tiktok-studio-followers", "tiktok", "2026-03-04", "vietnamese.csv"),
  ...fixturesOf("tiktok-studio-followers", "tiktok", "2026-09-03", "unreadable-rows.csv"),
  ...fixturesOf(
    "tiktok-studio-overview",
    "tiktok",
    "2026-07-12",
    "Overview_2026-06-30_1783008000_samplefed.zip",
    "Overview_2026-06-30_1783209600_samplefed (1).zip",
    "broken-off.csv",
  ),
  ...fixturesOf("tiktok-studio-overview", "tiktok", "2027-03-04", "Overview.csv"),
  ...fixturesOf("tiktok-studio-viewers", "tiktok", "2026-05-03", "Viewers.csv"),
  ...fixturesOf("tiktok-studio-viewers", "tiktok", "2026-10-02", "Viewers_samplefed.zip"),
  ...fixturesOf("tiktok-studio-activity", "tiktok", "2026-09-30", "FollowerActivity.csv"),
  ...fixturesOf(
    "tiktok-studio-gender",
    "tiktok",
    "2026-10-01",
    "FollowerGender.csv",
    "percent.csv",
  ),
  ...fixturesOf(
    "tiktok-studio-territories",
    "tiktok",
    "2026-10-01",
    "FollowerTopTerritories.csv",
    "percent.csv",
    "header-only.csv",
  ),
  ...fixturesOf("tiktok-studio-content", "tiktok", "2026-09-30", "Content.csv"),
];
