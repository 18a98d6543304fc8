import { describe, expect, test } from "vitest";
import type { FigureInput } from "../../figures/figure.ts";
import {
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

const RULE = "rounded-figures";
const millions = (id: string, value: number, half = 50_000) =>
  claim(id, { value, interval: { lo: value - half, hi: value + half }, reading: "rounded" });
const evidence = byClaim(millions("a", 3_200_000), millions("b", 3_400_000));
const shown = (given: Partial<FigureInput>) =>
  said(RULE, { scope: "figure", figure: figure({ evidence, ...given }) });

describe("claims", () => {
  test("a net change between round numbers", () => {
    const net = { measure: "followers_net", value: 200_000, lo: 100_000, hi: 300_000 };
    expect(shown(net)).toEqual([
      "warn claim: The sources gave round numbers (3.2 million and 3.4 million), which allow anything from 100,000 to 300,000.",
    ]);
  });

  test("a percentage that half of it may be rounding is withdrawn", () => {
    const percent = { measure: "growth", unit: "fraction", value: 0.0625, lo: 0.0308, hi: 0.0952 };
    expect(shown(percent)).toEqual([
      "block withheld: The sources gave round numbers (3.2 million and 3.4 million), which allow anything from 3.1% to 9.5%, so no single percentage is shown.",
    ]);
    expect(shown({ ...percent, lo: 0.05, hi: 0.075 })[0]).toContain("warn claim");
  });

  test("just under a tenth is let pass", () => {
    expect(shown({ measure: "followers_net", value: 1000, lo: 901, hi: 1099 })).toEqual([]);
    expect(shown({ measure: "followers_net", value: 1000, lo: 901, hi: 1100 })).toHaveLength(1);
  });

  test("a count itself is not a change", () => {
    expect(shown({ value: 3_400_000, lo: 3_000_000, hi: 3_800_000 })).toEqual([]);
  });

  test("bounds that do not come from a source's rounding are another rule's", () => {
    const exact = byClaim(claim("a", { value: 1000 }), claim("b", { value: 2000 }));
    expect(
      shown({ measure: "followers_net", value: 1000, lo: 1, hi: 9999, evidence: exact }),
    ).toEqual([]);
  });

  test("the ratio of two bounds has none", () => {
    const open = (id: string, value: number, unit: string) =>
      claim(id, { value, unit, interval: { lo: value, hi: null } });
    const bounds = byClaim(open("a", 300_000_000, "views"), open("b", 250_000, "videos"));
    const ratio = {
      measure: "views_per_video",
      unit: "views/video",
      value: 1200,
      lo: null,
      hi: null,
    };
    expect(shown({ ...ratio, evidence: bounds })).toEqual([
      "warn open: The sources say only “at least” (300 million and 250,000), so the real figure may be far from this one.",
    ]);
  });

  test("a rate over a life whose start is disputed names both reasons", () => {
    const rate = figure({
      measure: "followers_per_day",
      label: "Alpha a day",
      unit: "followers/day",
      value: 100,
      lo: 80,
      hi: 120,
      evidence,
      parts: [age(365, 300, 400)],
    });
    const facts = context({ accounts: [created("alpha", ["2020-01-01", "2020-02-01"])] });
    const [single] = said(RULE, { scope: "figure", figure: rate }, facts);
    expect(single).toBe(
      "warn claim-and-dates: The sources gave round numbers (3.2 million and 3.4 million) and disagree on the start; together they allow anything from 80 to 120 a day.",
    );
    const known = context({ accounts: [created("alpha", ["2020-01-01"])] });
    const [compared] = said(RULE, { scope: "comparison", of: "rates", figures: [rate] }, known);
    expect(compared).toContain("warn claim: Alpha a day: the sources gave round numbers");
  });
});

describe("public counts", () => {
  const count = (day: string, value: number) =>
    observation(day, value, { platform: "youtube", capturedBy: "Ada" });
  const growth = (start: number, end: number, given: Partial<FigureInput> = {}) =>
    shown({
      measure: "followers_net",
      value: end - start,
      evidence: byCount(count("2024-01-01", start), count("2024-04-01", end)),
      ...given,
    });

  test("are shown in steps", () => {
    expect(growth(536_000, 540_000)).toEqual([
      "warn platform: The counts are public ones, which YouTube shows in steps of 1,000: the real change lies between 3,001 and 4,999.",
    ]);
  });

  test("whose steps are small beside the change", () =>
    expect(growth(500_000, 520_000)).toEqual([]));

  test("that were not cut", () => expect(growth(536_001, 540_003)).toEqual([]));

  test("withhold a percentage", () => {
    const percent = { measure: "growth", unit: "fraction", value: 0.0037 };
    expect(growth(536_000, 538_000, percent)).toEqual([
      "block platform-withheld: The counts are public ones, which YouTube shows in steps of 1,000: the real change lies between 1,001 and 2,999, so no percentage is shown.",
    ]);
  });

  test("read from an export are exact", () => {
    const rows = ["2024-01-01", "2024-04-01"].map((day, i) =>
      observation(day, 536_000 + i * 1000, { platform: "youtube" }),
    );
    expect(growth(536_000, 537_000, { evidence: byCount(...rows) })).toEqual([]);
  });
});
