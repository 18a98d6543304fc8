import { expect, test } from "vitest";
import { figure } from "./fixtures/facts.ts";
import { isGrowth, kindOf } from "./measured.ts";

test.each([
  ["followers_per_day", "followers/day", "rate"],
  ["interrupted_slope", "views/day per day", "rate"],
  ["engagements_per_post", "engagements/post", "each"],
  ["views_per_video", "views/video", "each"],
  ["views_per_country", "views/country", "each"],
])("%s in %s is of the kind %s", (measure, unit, kind) => {
  const shown = figure({ measure, unit, value: 3, from: "2026-07-01", asOf: "2026-09-30" });
  expect(kindOf(shown)).toBe(kind);
  expect(isGrowth(shown)).toBe(kind === "rate");
});
