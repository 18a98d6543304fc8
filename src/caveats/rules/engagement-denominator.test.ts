import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import type { Platform } from "../../observations/observation.ts";
import { account, byClaim, byCount, claim, context, observation } from "../fixtures/facts.ts";
import { counted, rate } from "../fixtures/rates.ts";
import { said } from "../fixtures/said.ts";

const facts = context({
  accounts: [account("alpha", { name: "Alpha" }), account("beta", { name: "Beta" })],
});
const judge = (...figures: Figure[]) =>
  said("engagement-denominator", { scope: "comparison", of: "totals", figures }, facts);
const of = (by: string, given: Partial<Figure> = {}) =>
  rate(counted("likes", 40), counted(by, 1000), given);
const beta = { account: "beta" };

test("rates that divide by different counts", () => {
  expect(judge(of("followers"), of("views", beta))).toEqual([
    "block denominator: Alpha divides engagement by followers, Beta by views: the two rates cannot be compared.",
  ]);
  expect(judge(of("followers"), of("followers", beta))).toEqual([]);
  expect(judge(of("stickers"), of("views", beta))[0]).toContain("by stickers, Beta by views");
});

test("two rates of one account are told apart by their labels", () => {
  const [a, b] = [of("reach", { label: "First" }), of("impressions", { label: "Second" })];
  expect(judge(a, b)[0]).toContain("First divides engagement by people reached, Second by");
});

const adding = (...kinds: string[]) =>
  counted("engagements", 40, { parts: kinds.map((kind) => counted(kind, 20)) });
const ofKinds = (kinds: string[], given: Partial<Figure> = {}) =>
  rate(adding(...kinds), counted("views", 1000), given);

test("rates that count different kinds of engagement", () => {
  expect(judge(ofKinds(["likes"]), ofKinds(["shares", "likes"], beta))).toEqual([
    "block numerator: Beta counts shares as engagement and Alpha does not, so the two rates cannot be compared.",
  ]);
  expect(judge(ofKinds(["likes", "shares"]), ofKinds(["shares", "likes"], beta))).toEqual([]);
});

/** A rate as an export has it. */
const exported = (platform: Platform, given: Partial<Figure> = {}) => {
  const seen = observation("2026-09-30", 0.04, { metric: "engagement_rate", platform });
  return of("views", { parts: [], evidence: byCount(seen), ...given });
};

test("rates whose formula nobody knows", () => {
  const unknown =
    "block unknown: For Beta, no source says how the rate was computed, so it cannot be compared with others.";
  expect(judge(of("views"), exported("linkedin", beta))).toEqual([unknown]);
  expect(judge(exported("x"), exported("linkedin", beta))[0]).toContain("For Alpha and Beta,");
  expect(judge(exported("x"), exported("x", beta))).toEqual([]);
  const told = exported("x", { ...beta, evidence: byClaim(claim("told", { value: 0.04 })) });
  expect(judge(told, told)).toHaveLength(1);
});

test("a platform's own total may hold any kind", () => {
  const total = (given: Partial<Figure> = {}) =>
    rate(counted("engagements", 40), counted("views", 1000), given);
  expect(judge(of("views"), total(beta))[0]).toMatch(/^block unknown: For Beta,/);
  expect(judge(total(), total(beta))).toEqual([]);
});

test("one rate, other fractions and missing ones are no such comparison", () => {
  expect(judge(of("followers"))).toEqual([]);
  expect(judge(exported("x"))).toEqual([]);
  expect(judge(of("followers"), of("views", { measure: "click_through_rate" }))).toEqual([]);
  const missing = rate(counted("likes", null), counted("views", 9), beta);
  expect(judge(of("followers"), missing)).toEqual([]);
});
