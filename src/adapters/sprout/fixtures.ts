import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf("sprout-profile", "instagram", "2026-10-01", "Profile Performance.csv"),
  ...fixturesOf("sprout-profile", "tiktok", "2026-10-01", "tiktok.csv"),
];
