import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import type { Benchmark } from "../../observations/benchmark.ts";
import { account, context } from "../fixtures/facts.ts";
import { benchmark, counted, rate } from "../fixtures/rates.ts";
import { said } from "../fixtures/said.ts";

const facts = context({ accounts: [account("alpha", { name: "Alpha" })] });
const judge = (figure: Figure, given: Partial<Benchmark> = {}, params = {}) =>
  said(
    "audience-not-reacting",
    { scope: "benchmark", figure, benchmark: benchmark(given) },
    facts,
    params,
  );
const of = (hits: number, followers: number) =>
  rate(counted("engagements", hits), counted("followers", followers));
const low = of(40, 20_000);

test("far below the median of the same rate", () => {
  expect(judge(low)).toEqual([
    "note default: Alpha: the engagement rate by followers is 0.2% (40 per 20,000). The median of nonprofits in 2026 was 2% (The Yearbook).",
  ]);
  expect(judge(of(0, 20_000))).toHaveLength(1);
});

test("a quarter of the median is not below a quarter of it", () => {
  expect(judge(of(5_000, 1_000_000))).toEqual([]);
  expect(judge(of(4_800, 1_000_000))).toHaveLength(1);
  expect(judge(of(4_800, 1_000_000), {}, { factor: 0.2 })).toEqual([]);
});

test("too few counts to be sure of it", () => {
  // 0.2%, but with 95% certainty only below 1.1%.
  expect(judge(of(1, 500))).toEqual([]);
});

test("a benchmark of anything else says nothing", () => {
  expect(judge(low, { denominator: "views" })).toEqual([]);
  expect(judge(low, { statistic: "mean" })).toEqual([]);
  expect(judge(low, { platform: "x" })).toEqual([]);
  expect(judge(low, { metric: "click_through_rate" })).toEqual([]);
});

test("accounts of another size", () => {
  expect(judge(low, { followersFrom: 20_000, followersTo: 20_000 })).toHaveLength(1);
  expect(judge(low, { followersFrom: 20_001 })).toEqual([]);
  expect(judge(low, { followersTo: 19_999 })).toEqual([]);
  const byViews = rate(counted("likes", 4), counted("views", 20_000));
  expect(judge(byViews, { denominator: "views" })).toHaveLength(1);
  expect(judge(byViews, { denominator: "views", followersFrom: 1 })).toEqual([]);
});

test("missing counts, an unknown account, a rate without its parts", () => {
  expect(judge(rate(counted("engagements", null), counted("followers", 9)))).toEqual([]);
  expect(judge({ ...low, account: "nobody" })).toEqual([]);
  expect(judge({ ...low, parts: [] })).toEqual([]);
  expect(judge(low, { value: 0 })).toEqual([]);
});
