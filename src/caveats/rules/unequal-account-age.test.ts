import { describe, expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import {
  account,
  age,
  byClaim,
  byCount,
  claim,
  context,
  created,
  figure,
  observation,
} from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const RULE = "unequal-account-age";
const DAY = "2021-01-01";
const facts = context({
  accounts: [
    created("young", ["2020-01-01"]),
    created("old", ["2015-01-01"]),
    created("nearly", ["2019-12-01"]),
    // Two sources, five years apart.
    created("disputed", ["2014-01-01", "2020-03-01"]),
    account("unknown"),
  ],
});
const total = (id: string) => figure({ account: id, label: id, value: 1000, asOf: DAY });
const totals = (...ids: string[]) =>
  said(RULE, { scope: "comparison", of: "totals", figures: ids.map(total) }, facts);

describe("totals", () => {
  test("of ages that differ", () => {
    expect(totals("young", "old")).toEqual([
      "block totals: The accounts were about 1 and 6 years old, so their totals cannot be compared.",
    ]);
  });

  test("of about the same age", () => expect(totals("young", "nearly")).toEqual([]));

  test("of an account whose start nobody knows", () => {
    expect(totals("young", "unknown")).toEqual([
      "block totals-unknown: No source says when unknown on TikTok began, so the totals cannot be compared.",
    ]);
  });

  test("of an age that may or may not differ stay, with a warning", () => {
    expect(totals("young", "disputed")).toEqual([
      "warn uncertain: The accounts’ ages are known only roughly: one may be up to 7 times as old as the other.",
    ]);
  });

  test("of one account at several dates are no comparison of ages", () => {
    expect(totals("young")).toEqual([]);
  });
});

/** How long an account took to its followers. */
const took = (
  id: string,
  value: number,
  days: number,
  bounds: [number, number] = [days, days],
): Figure => {
  const reached = figure({ account: id, value, evidence: byCount(observation(DAY, value)) });
  return { ...age(days, ...bounds), account: id, label: id, parts: [reached] };
};
const times = (...figures: Figure[]) =>
  said(RULE, { scope: "comparison", of: "time-to-number", figures }, facts);

describe("times to a number", () => {
  test("by ages that differ", () => {
    expect(times(took("young", 1000, 365), took("old", 1000, 3650))).toEqual([
      "block times: The accounts were about 1 and 10 years old, so their times cannot be compared.",
    ]);
  });

  test("to different numbers", () => {
    expect(times(took("young", 1000, 365), took("old", 2000, 400))).toEqual([
      "block targets: Each time is to a different number of followers, so the times cannot be compared.",
    ]);
  });

  test("both", () => {
    expect(times(took("young", 1000, 365), took("old", 2000, 3650))).toEqual([
      "block times-and-targets: The accounts were about 1 and 10 years old, and each time is to a different number of followers, so the times cannot be compared.",
    ]);
  });

  test("to numbers that may be the same once unrounded, at ages that may be, too", () => {
    const rounded = (id: string, value: number, lo: number, hi: number): Figure => ({
      ...age(700, 500, 900),
      account: id,
      evidence: byClaim(claim(id, { value, interval: { lo, hi } })),
    });
    const figures = [rounded("young", 400, 350, 450), rounded("old", 500, 450, 550)];
    expect(times(...figures)).toEqual([
      "warn uncertain: The accounts’ ages are known only roughly: one may be up to 1.8 times as old as the other.",
    ]);
  });

  test("without a start", () => {
    const bare = (id: string) =>
      figure({ measure: "time", unit: "years", account: id, label: id, value: 1 });
    expect(times(bare("young"), bare("unknown"))).toEqual([
      "block times-unknown: No source says when young on TikTok and unknown on TikTok began, so the times cannot be compared.",
    ]);
  });
});

const rate = (id: string, parts: Figure[]) =>
  figure({ measure: "followers_per_day", unit: "followers/day", account: id, value: 10, parts });
const rates = (...figures: Figure[]) =>
  said(RULE, { scope: "comparison", of: "rates", figures }, facts, { ratio: 3 });

describe("rates", () => {
  test("over whole lives of different length", () => {
    expect(rates(rate("young", [age(365)]), rate("old", [age(1096)]))).toEqual([
      "warn rates: Each rate is an average over the account’s whole life. The accounts were about 1 and 3 years old, so the averages cover different times.",
    ]);
  });

  test("over lives that are not three times as long", () => {
    expect(rates(rate("young", [age(365)]), rate("old", [age(1094)]))).toEqual([]);
  });

  test("over lives that may be, if the bounds are stretched", () => {
    expect(rates(rate("young", [age(365, 365, 400)]), rate("old", [age(1100)]))).toEqual([]);
  });

  test("of one window", () => expect(rates(rate("young", []), rate("old", []))).toEqual([]));
});

test("what one quarter brought is no larger for the years before it", () => {
  const accounts = [
    created("alpha", ["2010-01-01"]),
    created("beta", ["2020-01-01"], { platform: "youtube" }),
  ];
  const quarter = (id: string) =>
    figure({
      measure: "views",
      unit: "views",
      account: id,
      value: 10,
      from: "2021-01-01",
      asOf: "2021-03-31",
    });
  const compared = (figures: readonly Figure[]) =>
    said(
      "unequal-account-age",
      { scope: "comparison", of: "totals", figures },
      context({ accounts }),
    );
  expect(compared(["alpha", "beta"].map(quarter))).toEqual([]);
  const each = ["alpha", "beta"].map((id) => ({ ...quarter(id), unit: "views/post" }));
  expect(compared(each)).toEqual([]);
  const totals = ["alpha", "beta"].map((id) =>
    figure({ account: id, value: 10, asOf: "2021-03-31" }),
  );
  expect(compared(totals)).toHaveLength(1);
});
