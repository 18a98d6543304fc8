import { expect, test } from "vitest";
import { valueAt } from "./value-at.ts";

const points = [
  { date: "2020-09-30", value: 900_000 },
  { date: "2020-06-30", value: 545_000 },
];

test("documented: 92 days are near enough", () => {
  const found = valueAt(points, "2020-08-01");
  expect(found.value).toBeCloseTo(668_478.26, 2);
  expect(found).toMatchObject({
    lo: 545_000,
    hi: 900_000,
    kind: "interpolated",
    gapDays: 92,
    reason: null,
  });
});

test("93 days are not", () => {
  const wider = [{ date: "2020-06-29", value: 545_000 }, ...points.slice(0, 1)];
  expect(valueAt(wider, "2020-08-01")).toMatchObject({
    value: null,
    reason: "no-series",
    gapDays: 93,
  });
});

test("an observation is taken as it is, a missing one is filled from its neighbours", () => {
  expect(valueAt(points, "2020-09-30")).toMatchObject({ value: 900_000, kind: "observed" });
  const gap = [...points, { date: "2020-08-01", value: null }];
  expect(valueAt(gap, "2020-08-01").kind).toBe("interpolated");
});

test("never outside the observations", () => {
  expect(valueAt(points, "2020-06-29").reason).toBe("missing-start");
  expect(valueAt(points, "2020-10-01").reason).toBe("missing-end");
  expect(valueAt([], "2020-10-01").reason).toBe("no-series");
});
