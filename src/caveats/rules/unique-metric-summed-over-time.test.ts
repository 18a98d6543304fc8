import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import { counted } from "../fixtures/rates.ts";
import { said } from "../fixtures/said.ts";

const judge = (figures: Figure[], over: "accounts" | "time" = "time") =>
  said("unique-metric-summed-over-time", { scope: "sum", over, figures });
const day = (asOf: string, value: number | null, measure = "reach") =>
  counted(measure, value, { from: asOf, asOf });
const days = [day("2026-07-01", 120), day("2026-07-02", 80), day("2026-07-03", 100)];

test("daily reach", () => {
  expect(judge(days)).toEqual([
    "block days: Whoever came on several of these 3 days is counted on each of them. The people are at least 120 (the largest day) and at most 300.",
  ]);
});

test("longer periods, rounded counts, one part of the audience", () => {
  const month = counted("viewers:country:DE", 5000, { lo: 4950, hi: 5050 });
  const next = counted("viewers:country:DE", 7000, { from: "2026-10-01", asOf: "2026-12-31" });
  expect(judge([month, next])).toEqual([
    "block periods: Whoever came in several of these 2 periods is counted in each of them. The people are at least about 7,000 (the largest one) and at most about 12,000.",
  ]);
});

test("people of one day alone are counted once", () => {
  expect(judge([day("2026-07-01", 120)])).toEqual([]);
  expect(judge([day("2026-07-01", 120), day("2026-07-02", 0), day("2026-07-03", null)])).toEqual(
    [],
  );
  expect(judge([day("2026-07-01", 120), day("2026-07-02", 1)])).toHaveLength(1);
});

test("views add up, ratios and unknown metrics are others' concern, accounts too", () => {
  expect(judge(days.map((d) => ({ ...d, measure: "views" })))).toEqual([]);
  expect(judge(days.map((d) => ({ ...d, measure: "engagement_rate" })))).toEqual([]);
  expect(judge(days.map((d) => ({ ...d, measure: "own_name" })))).toEqual([]);
  expect(judge(days, "accounts")).toEqual([]);
  expect(judge([])).toEqual([]);
});
