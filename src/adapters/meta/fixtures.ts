import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf("meta-daily", "facebook", "2026-10-01", "Follows.csv"),
  ...fixturesOf("meta-daily", "instagram", "2026-10-01", "Follows-instagram.csv", "Visits.csv"),
  ...fixturesOf("meta-content", "facebook", "2026-10-01", "facebook.csv"),
  ...fixturesOf("meta-content", "instagram", "2026-10-01", "instagram.csv"),
];
