import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import { figure } from "../fixtures/facts.ts";
import { languagesOf } from "../fixtures/languages.ts";
import { said } from "../fixtures/said.ts";
import type { MixPart } from "../rule.ts";

type Pair<T> = readonly [T, T];

const views = (value: number | null) =>
  figure({ measure: "views", unit: "views", value, reason: value === null ? "no-source" : null });
const rate = (value: number | null, unit = "fraction") =>
  figure({ measure: "engagement_rate", unit, value, reason: value === null ? "zero-base" : null });

const part = (
  label: string,
  weights: Pair<number | null>,
  rates: Pair<number | null>,
  unit = "fraction",
): MixPart => ({
  label,
  weight: { before: views(weights[0]), after: views(weights[1]) },
  rate: { before: rate(rates[0], unit), after: rate(rates[1], unit) },
});
const judge = (parts: readonly MixPart[], whole: Figure = rate(0.1)) =>
  said("mix-effect", { scope: "mix", figure: whole, parts });

const tiktok = part("TikTok", [20_000, 90_000], [0.05, 0.045]);
const facebook = part("Facebook", [80_000, 10_000], [0.01, 0.009]);

test("every platform fell and the whole rose, as in the golden vector", () => {
  expect(judge([tiktok, facebook])).toEqual([
    "warn every-part: The overall rate rose from 1.8% to 4.1% only because its parts weigh differently, TikTok above all. In every part it fell.",
  ]);
  const back = [
    part("TikTok", [90_000, 20_000], [0.045, 0.05]),
    part("Facebook", [10_000, 80_000], [0.009, 0.01]),
  ];
  expect(judge(back)[0]).toMatch(/rate fell from 4.1% to 1.8% .* In every part it rose\.$/);
});

test("the parts fell taken together, though not each of them", () => {
  expect(judge([tiktok, part("Facebook", [80_000, 10_000], [0.01, 0.01])])).toEqual([
    "warn opposite: The overall rate rose from 1.8% to 4.2% only because its parts weigh differently, TikTok above all. Within them, taken together, it fell.",
  ]);
});

test("most of the change is the shift", () => {
  // 0.5 x (5% - 1%) = 2 points by the shift, 1 point within.
  const parts = (gain: number) => [
    part("TikTok", [25, 75], [0.05, 0.05 + gain]),
    part("Facebook", [75, 25], [0.01, 0.01 + gain]),
  ];
  expect(judge(parts(0.01))).toEqual([
    "warn share: 67% of the change from 2% to 5% comes from parts that weigh differently, TikTok above all, not from change within them.",
  ]);
  expect(judge(parts(0.0199))).toHaveLength(1);
  expect(judge(parts(0.0201))).toEqual([]);
  expect(judge(parts(0))[0]).toContain("100% of the change from 2% to 4%");
});

test("a shift that hides what happened within", () => {
  // 2% before and after, to the last digit.
  const parts = [part("A", [50, 25], [0.03, 0.05]), part("B", [50, 75], [0.01, 0.01])];
  expect(judge(parts)).toEqual([
    "warn hidden: The overall rate stayed at 2% only because its parts weigh differently, B above all. Within them, taken together, it rose.",
  ]);
});

test("rates that moved with the same mix, and nothing that moved", () => {
  const same = (to: number) => [part("A", [50, 60], [0.03, to]), part("B", [50, 60], [0.01, 0.01])];
  expect(judge(same(0.06))).toEqual([]);
  expect(judge(same(0.03))).toEqual([]);
});

test("a part that is new weighs nothing before", () => {
  const fresh = part("TikTok", [0, 50], [null, 0.05]);
  expect(judge([fresh, part("Facebook", [100, 50], [0.01, 0.01])])).toEqual([
    "warn share: 100% of the change from 1% to 3% comes from parts that weigh differently, TikTok above all, not from change within them.",
  ]);
});

test("what is not known, empty or of several units has no split", () => {
  expect(judge([])).toEqual([]);
  expect(judge([tiktok, part("Facebook", [80_000, null], [0.01, 0.009])])).toEqual([]);
  expect(judge([tiktok, part("Facebook", [80_000, 10_000], [0.01, null])])).toEqual([]);
  expect(judge([tiktok, part("Facebook", [80_000, -1], [0.01, 0.009])])).toEqual([]);
  expect(judge([part("A", [0, 0], [null, null])])).toEqual([]);
  expect(judge([tiktok, part("Facebook", [80_000, 10_000], [10, 9], "seconds")])).toEqual([]);
  expect(judge([tiktok, facebook], rate(null))).toEqual([]);
});

test("every branch is said in every language", () => {
  const wholes = [
    [tiktok, facebook],
    [tiktok, part("Facebook", [80_000, 10_000], [0.01, 0.01])],
    [part("TikTok", [25, 75], [0.05, 0.05]), part("Facebook", [75, 25], [0.01, 0.01])],
    [part("A", [50, 25], [0.03, 0.05]), part("B", [50, 75], [0.01, 0.01])],
  ];
  const subjects = wholes.map((parts) => ({ scope: "mix" as const, figure: rate(0.1), parts }));
  expect(languagesOf("mix-effect", subjects)).toEqual({
    "every-part": 4,
    opposite: 4,
    share: 4,
    hidden: 4,
  });
});
