import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf(
    "youtube-studio-dates",
    "youtube",
    "2026-08-27",
    "Table data.csv",
    "Date 2026-08-22_2026-08-24 Sample Federation.zip",
    "german.csv",
  ),
  ...fixturesOf(
    "youtube-studio-content",
    "youtube",
    "2026-10-03",
    "Table data.csv",
    "Content 2026-07-01_2026-09-30 Sample Federation.zip",
  ),
];
