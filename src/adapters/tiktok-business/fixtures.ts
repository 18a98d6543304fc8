import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf("tiktok-business-overview", "tiktok", "2025-11-09", "Overview.csv"),
  ...fixturesOf("tiktok-business-overview", "tiktok", "2026-03-02", "swedish.csv"),
  ...fixturesOf("tiktok-business-audience", "tiktok", "2025-11-09", "Audience.csv"),
  ...fixturesOf("tiktok-business-video", "tiktok", "2025-11-09", "Video.csv", "swedish.csv"),
];
