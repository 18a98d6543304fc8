import { type Fixture, fixturesOf } from "../fixture.ts";

const DAY = "2026-10-01";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf("meta-daily", "facebook", DAY, "Follows.csv", "Visualizaciones.csv"),
  ...fixturesOf(
    "meta-daily",
    "instagram",
    DAY,
    "Follows-instagram.csv",
    "Visits.csv",
    "Views-earnings.csv",
  ),
  ...fixturesOf("meta-audience", "facebook", DAY, "Audience.csv", "resaved.csv"),
  ...fixturesOf("meta-audience", "instagram", DAY, "Publico.csv"),
  ...fixturesOf(
    "meta-content",
    "facebook",
    DAY,
    "facebook.csv",
    "facebook-pages.csv",
    "older.csv",
    "views-disagree.csv",
    "swedish.csv",
  ),
  ...fixturesOf("meta-content", "instagram", DAY, "instagram.csv", "historias.csv"),
  ...fixturesOf("meta-videos", "facebook", DAY, "videos.csv"),
];
