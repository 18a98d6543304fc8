import { expect, test } from "vitest";
import { milestone } from "./milestone.ts";
import { milestoneAge } from "./milestone-age.ts";
import { none, some } from "./outcome.ts";

const points = [
  { date: "2020-03-01", value: 410_000 },
  { date: "2020-04-12", value: 560_000 },
];
const june = { from: "2019-06-01", to: "2019-06-30" };

test("documented: the creation month widens the bracket", () => {
  expect(milestoneAge(milestone(points, 500_000), june)).toEqual(some(300, 246, 316));
});

test("reasons", () => {
  expect(milestoneAge(milestone(points, 500_000), null)).toEqual(none("no-creation-date"));
  expect(milestoneAge(milestone(points, 900_000), june)).toEqual(none("censored"));
  expect(milestoneAge(milestone([], 900_000), june)).toEqual(none("no-series"));
});
