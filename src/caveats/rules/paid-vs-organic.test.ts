import { expect, test } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import type { FigureInput } from "../../figures/figure.ts";
import type { Observation } from "../../observations/observation.ts";
import {
  account,
  byClaim,
  byCount,
  claim,
  context,
  event,
  figure,
  observation,
} from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import { Q3, series } from "../fixtures/series.ts";

const RULE = "paid-vs-organic";
const alpha = account("alpha", { platform: "linkedin" });
const SPONSORED = "impressions:origin:sponsored";

/** One count a day from 1 July on. */
const counts = (
  metric: string,
  paid: Observation["paid"],
  values: readonly (number | null)[],
): Observation[] =>
  values.map((value, i) => {
    const day = addDays(Q3.from, i);
    return observation(day, 0, { platform: "linkedin", metric, paid, from: day, value });
  });
const whole = counts("impressions", "mixed", [100, 200, 100]);

const judge = (
  paid: readonly Observation[],
  given: Partial<FigureInput> = {},
  events = [bought],
) => {
  const part = { measure: SPONSORED, unit: "impressions", value: 1, evidence: byCount(...paid) };
  const shown = figure({
    measure: "impressions",
    unit: "impressions",
    value: 400,
    from: Q3.from,
    asOf: Q3.to,
    evidence: byCount(...whole),
    parts: paid.length > 0 ? [figure(part)] : [],
    ...given,
  });
  const facts = context({ accounts: [alpha], events, claims: [claim("bill")] });
  return said(RULE, { scope: "figure", figure: shown }, facts);
};
const bought = event("posters", {
  from: "2026-09-01",
  to: "2026-10-05",
  tags: ["campaign", "paid"],
  claims: ["bill"],
});

test("a paid part that the platform tells apart", () => {
  expect(judge(counts(SPONSORED, "paid", [20, 20, 0]))).toEqual([
    "warn known: 10% of the impressions of alpha on LinkedIn (40 of 400) came from paid promotion.",
  ]);
  expect(judge(counts(SPONSORED, "paid", [20, 0, 0]))).toHaveLength(1);
  expect(judge(counts(SPONSORED, "paid", [19, 0, 0]))).toEqual([]);
});

test("a day whose paid part is not known makes the share a lower bound", () => {
  expect(judge(counts(SPONSORED, "paid", [20, 20, null]))).toEqual([
    "warn known: At least 10% of the impressions of alpha on LinkedIn (40 of 400) came from paid promotion.",
  ]);
});

test("without a split, promotion that is on record", () => {
  expect(judge([])).toEqual([
    "warn unknown: alpha on LinkedIn paid to be seen in this time (the posters). These counts do not tell paid impressions from the rest.",
  ]);
  expect(judge(counts(SPONSORED, "paid", [null, null, null]))[0]).toContain("warn unknown");
  const events = (given: object) => [
    event("posters", { from: "2026-09-01", tags: ["paid"], ...given }),
  ];
  expect(judge([], {}, events({ tags: ["campaign"] }))).toEqual([]);
  expect(judge([], {}, events({ account: "beta" }))).toEqual([]);
  expect(judge([], {}, events({ from: "2026-10-01", to: null }))).toEqual([]);
  expect(judge([], {}, events({ from: "2026-01-01", to: "2026-06-30" }))).toEqual([]);
});

test("a number that leaves out what was paid for", () => {
  const unpaid = counts("impressions", "organic", [100, 200, 100]);
  const evidence = byCount(...unpaid);
  expect(judge(counts(SPONSORED, "paid", [50, 50, 50]), { evidence })).toEqual([]);
  expect(judge([], { evidence })).toEqual([]);
  const both = judge(counts(SPONSORED, "paid", [50, 50, 0]), { evidence, value: 500 });
  expect(both[0]).toContain("known: 20% of the impressions of alpha on LinkedIn (100 of 500)");
});

test("counts of one platform whose export says nothing", () => {
  const facts = context({ accounts: [alpha], events: [bought] });
  const views = (value: () => number | null, given = {}) =>
    said(RULE, series(value, { account: alpha, ...given }), facts);
  expect(views(() => 5)).toEqual([
    "warn unknown: alpha on LinkedIn paid to be seen in this time (the posters). These counts do not tell paid views from the rest.",
  ]);
  expect(views(() => null)).toEqual([]);
  expect(views(() => 5, { metric: "followers" })).toEqual([]);
  expect(views(() => 5, { observations: whole, metric: "impressions" })).toEqual([]);
});

test("a series that holds paid and unpaid counts of its own", () => {
  const observations = [
    ...counts("views", "organic", [90, 90]),
    ...counts("views", "paid", [10, 30]),
  ];
  const subject = series(() => null, { account: alpha, observations });
  expect(said(RULE, subject)).toEqual([
    "warn known: 18% of the views of alpha on LinkedIn (40 of 220) came from paid promotion.",
  ]);
});

test("nothing counted, shares, stocks and the word of a source", () => {
  expect(
    judge(counts(SPONSORED, "paid", [0, 0, 0]), {
      evidence: byCount(...counts("impressions", "mixed", [0, 0, 0])),
      value: 0,
    }),
  ).toEqual([]);
  expect(judge([], { measure: "engagement_rate", unit: "fraction" })).toEqual([]);
  expect(judge([], { measure: "followers", unit: "followers" })).toEqual([]);
  expect(judge([], { evidence: byClaim(claim("a", { value: 400 })) })).toEqual([]);
  expect(judge([], { account: null })).toEqual([]);
  expect(judge([], { value: null, reason: "no-source" })).toEqual([]);
});

test("parts of a count: by origin they mix nothing, by country they are called by the whole", () => {
  for (const origin of ["sponsored", "organic"]) {
    const measure = `impressions:origin:${origin}`;
    const part = counts(measure, origin === "organic" ? "organic" : "paid", [20, 20, 0]);
    expect(judge([], { measure, value: 40, evidence: byCount(...part) })).toEqual([]);
    const unsaid = counts(measure, "unknown", [20, 20, 0]);
    expect(judge([], { measure, value: 40, evidence: byCount(...unsaid) })).toEqual([]);
  }
  const measure = "impressions:country:DE";
  const abroad = counts(measure, "unknown", [5, 5]);
  expect(judge([], { measure, value: 10, evidence: byCount(...abroad) })).toEqual([
    "warn unknown: alpha on LinkedIn paid to be seen in this time (the posters). These counts do not tell paid impressions from the rest.",
  ]);
  const told = [...counts(measure, "paid", [5, 5]), ...counts(measure, "organic", [5, 5])];
  expect(judge([], { measure, value: 20, evidence: byCount(...told) })).toEqual([]);
});
