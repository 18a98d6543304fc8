import { describe, expect, it } from "vitest";
import { claim, figure, observation } from "../caveats/fixtures/facts.ts";
import { caveatRecords, claimRecord, figureNote, figureRecord } from "./records.ts";
import { compact, range, say, withRange } from "./showable.ts";
import { claimText, textOf } from "./words.ts";

const rate = figure({ value: 5362.8, lo: 5283.9, hi: 6284.2, unit: "followers/day" });
const text = (value: Parameters<typeof textOf>[0]) => textOf(value, "en");

describe("words for figures", () => {
  it("round once, at the edge", () => {
    expect(text(rate)).toBe("5,363 a day");
    expect(text(range(rate))).toBe("5,284 to 6,284");
    expect(text(withRange(rate))).toBe("5,363 a day (5,284 to 6,284)");
    expect(text(compact(figure({ value: 3_400_000 })))).toBe("3.4 million");
  });

  it("give no range to what is exact or unbounded", () => {
    expect(text(withRange(figure({ value: 5 })))).toBe("5");
    expect(text(range(figure({ value: 5 })))).toBe("5");
    expect(text(withRange(figure({ value: 5, lo: null, hi: null })))).toBe("5");
    expect(text(range(figure({ value: 5, hi: null })))).toBe("at least 5");
  });

  it("say why there is no number, and never 0", () => {
    const missing = figure({ reason: "no-source", evidence: [] });
    for (const shown of [missing, range(missing), withRange(missing), compact(missing)])
      expect(text(shown)).toBe("no source gives it");
    expect(text(range(figure({ reason: "censored", lo: 1, hi: 9 })))).toBe("1 to 9");
    expect(text({ ...observation("2021-01-01", 1), value: null })).toBe("no source gives it");
  });

  it("go into sentences", () => {
    expect(text(say`gained ${rate}, of ${"Alpha"}`)).toBe("gained 5,363 a day, of Alpha");
  });
});

describe("words for claims", () => {
  it("are the source's own, the date, the number, the bound or the statement, in that order", () => {
    const day = { from: "2019-06-01", to: "2019-06-30", precision: "month" } as const;
    expect(claimText(claim("a", { stated: "hundreds", value: 5 }), "en")).toBe("hundreds");
    expect(claimText(claim("a", { date: day }), "en")).toBe("June 2019");
    expect(claimText(claim("a", { value: 3_400_000 }), "en")).toBe("3.4 million");
    expect(claimText(claim("a", { value: 300, interval: { lo: 300, hi: null } }), "en")).toBe(
      "at least 300",
    );
    expect(claimText(claim("a", { interval: { lo: 1, hi: 2 } }), "en")).toBe("1 to 2");
    expect(claimText(claim("a"), "en")).toBe("Statement a.");
  });
});

describe("records", () => {
  it("keep values exact and name rows and claims", () => {
    const record = figureRecord("a", rate, "en");
    expect(record).toMatchObject({ id: "a", value: 5362.8, lo: 5283.9, unit: "followers/day" });
    expect(record.evidence).toEqual([
      {
        kind: "observation",
        file: "data/exports/alpha.csv",
        line: 2,
        value: 1000,
        at: "2021-01-01",
      },
    ]);
    const note = figureNote("a", rate, "en", { said: [], marks: [] });
    expect(note.rows).toEqual([
      { file: "data/exports/alpha.csv", line: 2, value: "1,000", at: "1 January 2021" },
    ]);
    expect(note).toMatchObject({ text: "5,363 a day", range: "5,284 to 6,284", claims: [] });
  });

  it("of claims have a range only where there is one, and drop conflicts with nothing", () => {
    const told = claim("a", { value: 5, conflictsWith: ["b", "gone"] });
    const record = claimRecord(told, [told, claim("b")], "en");
    expect(record.range).toBeNull();
    expect(record.conflictsWith).toEqual([{ id: "b", statement: "Statement b." }]);
    expect(claimRecord(claim("a", { value: 5, interval: { lo: 4, hi: 6 } }), [], "en").range).toBe(
      "4 to 6",
    );
    expect(claimRecord(claim("a"), [], "en").range).toBeNull();
  });

  it("say each sentence once", () => {
    const caveat = {
      rule: "no-outcome-metric",
      branch: "default",
      severity: "note",
      data: {},
      evidence: [],
      effect: 0,
    } as const;
    expect(caveatRecords([caveat, { ...caveat, effect: 1 }], "en")).toHaveLength(1);
  });
});
