import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf(
    "crowdtangle-facebook",
    "facebook",
    "2023-11-14",
    "2023-11-14-03-15-26-EST-search-csv-export.csv",
    "likes-and-followers.csv",
    "page-likes.csv",
  ),
  ...fixturesOf(
    "crowdtangle-instagram",
    "instagram",
    "2024-10-01",
    "2024-05-02-10-00-00-CEST-search-csv-export.csv",
  ),
];
