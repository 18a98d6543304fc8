import { describe, expect, test } from "vitest";
import type { Claim } from "../../claims/claim.ts";
import { byClaim, claim, context, figure, INTERVIEW } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const RULE = "conflicting-sources";
const OTHER = { ...INTERVIEW, id: "article", publisher: "The Daily", published: "2022-01-01" };
const first = (given: Partial<Claim>) => claim("a", { metric: "languages", ...given });
const second = (given: Partial<Claim>) =>
  claim("b", { metric: "languages", source: OTHER, ...given });
const judge = (a: Claim, b: Claim) =>
  said(RULE, { scope: "claims", claims: [a] }, context({ claims: [a, b] }));
const day = (date: string) => ({ from: date, to: date, precision: "day" as const });
const june = { from: "2019-06-01", to: "2019-06-30", precision: "month" as const };

describe("conflict", () => {
  test("of two numbers, found from either side and said once", () => {
    const [a, b] = [first({ value: 15 }), second({ value: 17 })];
    const found = ["warn default: Alpha, languages: The Paper says 15, but The Daily says 17."];
    expect(judge(a, b)).toEqual(found);
    expect(said(RULE, { scope: "claims", claims: [b, a] }, context({ claims: [a, b] }))).toEqual(
      found,
    );
  });

  test("of two dates", () => {
    const [a, b] = [
      first({ metric: "created-on", date: day("2019-05-25") }),
      second({ metric: "created-on", date: june }),
    ];
    expect(judge(a, b)).toEqual([
      "warn default: Alpha, created on: The Paper says 25 May 2019, but The Daily says June 2019.",
    ]);
  });

  test("of a bound and a number beyond it", () => {
    const a = first({ value: null, unit: "followers", interval: { lo: 121, hi: null } });
    expect(judge(a, second({ value: 115 }))[0]).toContain("over 120, but The Daily says 115");
    const b = first({ value: null, unit: "followers", interval: { lo: null, hi: 100 } });
    expect(judge(b, second({ value: 115 }))[0]).toContain("says at most 100, but");
  });

  test("behind a figure", () => {
    const [a, b] = [first({ value: 15 }), second({ value: 17 })];
    const shown = figure({ value: 15, evidence: byClaim(a) });
    expect(
      said(RULE, { scope: "figure", figure: shown }, context({ claims: [a, b] })),
    ).toHaveLength(1);
  });
});

describe("no conflict", () => {
  test("where both can be true", () => {
    const a = first({ value: null, unit: "followers", interval: { lo: 101, hi: null } });
    expect(judge(a, second({ value: 115 }))).toEqual([]);
  });

  test("but a footnote where the ledger says that they differ", () => {
    const a = first({
      value: null,
      unit: "followers",
      interval: { lo: 101, hi: null },
      conflictsWith: ["b"],
    });
    expect(judge(a, second({ value: 115 }))).toEqual([
      "note different: Alpha, languages: The Paper says over 100, The Daily says 115; both can be true.",
    ]);
  });

  test("of dates that overlap", () => {
    const a = first({ metric: "created-on", date: day("2019-06-30") });
    expect(judge(a, second({ metric: "created-on", date: june }))).toEqual([]);
  });

  test("of other facts and subjects, even where the ledger names them", () => {
    const a = first({ value: 15, conflictsWith: ["b"] });
    expect(judge(a, second({ value: 17, metric: "countries" }))).toEqual([]);
    expect(judge(a, second({ value: 17, subject: "Beta" }))).toEqual([]);
    expect(judge(a, second({ value: 17, unit: "thousands" }))).toEqual([]);
  });

  test("of counts at different or unknown dates", () => {
    const at = (value: number, asOf: Claim["asOf"]) => ({ metric: "followers", value, asOf });
    const undated = { from: null, to: null, precision: "undated" } as const;
    expect(judge(first(at(15, day("2020-01-01"))), second(at(17, day("2021-01-01"))))).toEqual([]);
    expect(judge(first(at(15, undated)), second(at(17, day("2021-01-01"))))).toEqual([]);
    expect(judge(first(at(15, june)), second(at(17, day("2019-06-05"))))).toHaveLength(1);
  });
});
