import { describe, expect, it } from "vitest";
import type { Claim } from "../claims/claim.ts";
import type { Observation } from "../observations/observation.ts";
import { type Evidence, isFigure, makeFigure, mergeEvidence } from "./figure.ts";

// Of a claim only its id is looked at, of an observation what tells rows apart.
const claim = (id: string) => ({ id }) as Claim;
const observation = (at: string, value: number) =>
  ({
    account: "alpha",
    metric: "followers",
    from: null,
    at,
    value,
    source: { file: "data/anchors.csv", line: 2, column: 1 },
  }) as Observation;
const byClaim = (...claims: readonly Claim[]): Evidence[] =>
  claims.map((c) => ({ kind: "claim", claim: c }));
const byCount = (...counts: readonly Observation[]): Evidence[] =>
  counts.map((o) => ({ kind: "observation", observation: o }));

const base = { measure: "followers", label: "Followers", unit: "followers" };
const evidence = byClaim(claim("a"));

describe("makeFigure", () => {
  it("refuses a value without evidence and a missing value without a reason", () => {
    expect(() => makeFigure({ ...base, value: 5 })).toThrow("needs evidence");
    expect(() => makeFigure(base)).toThrow("needs a reason");
    expect(() => makeFigure({ ...base, value: null, reason: null })).toThrow("needs a reason");
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d as a value", (value) => {
    expect(() => makeFigure({ ...base, value, evidence })).toThrow("is not a number");
  });

  it("takes 0 for a value", () => {
    expect(makeFigure({ ...base, value: 0, evidence })).toMatchObject({ value: 0, lo: 0, hi: 0 });
  });

  it("is exact unless bounds are given; null is an unknown bound", () => {
    expect(makeFigure({ ...base, value: 5, evidence })).toMatchObject({ lo: 5, hi: 5 });
    expect(makeFigure({ ...base, value: 5, hi: null, evidence })).toMatchObject({
      lo: 5,
      hi: null,
    });
    expect(makeFigure({ ...base, value: 5, hi: Infinity, evidence }).hi).toBeNull();
  });

  it("keeps a bracket without a point value", () => {
    const figure = makeFigure({ ...base, reason: "censored", lo: 1, hi: 9 });
    expect(figure).toMatchObject({ value: null, lo: 1, hi: 9, reason: "censored" });
  });

  it("has no reason when it has a value", () => {
    expect(makeFigure({ ...base, value: 5, evidence, reason: "no-source" }).reason).toBeNull();
  });

  it("is told from everything else", () => {
    expect(isFigure(makeFigure({ ...base, value: 5, evidence }))).toBe(true);
    for (const x of [null, 5, "figure", {}, [], claim("a")]) expect(isFigure(x)).toBe(false);
  });
});

describe("mergeEvidence", () => {
  const row = observation("2021-01-01", 5);

  it("keeps each piece once, in order of first use", () => {
    const [a, b] = [claim("a"), claim("b")];
    const merged = mergeEvidence(byClaim(b, a), byCount(row), byClaim(a), byCount(row));
    expect(merged).toEqual([...byClaim(b, a), ...byCount(row)]);
  });

  it("knows a row that was read twice", () => {
    expect(mergeEvidence(byCount(row), byCount({ ...row }))).toHaveLength(1);
  });

  it("tells columns of one row, days and accounts apart", () => {
    const others = [
      { ...row, source: { ...row.source, column: 9 } },
      { ...row, metric: "views" },
      { ...row, at: "2021-01-02" },
      { ...row, account: "beta" },
    ];
    expect(mergeEvidence(byCount(row, ...others))).toHaveLength(5);
  });
});
