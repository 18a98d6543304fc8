import { type Fixture, fixturesOf } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [
  ...fixturesOf("page-insights-days", "facebook", "2020-08-04", "page.csv", "resaved.csv"),
  ...fixturesOf("page-insights-posts", "facebook", "2020-08-04", "posts.csv"),
];
