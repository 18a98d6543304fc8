import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/dates.ts";
import type { Observation } from "../observations/observation.ts";
import { deriveTotals } from "./derive-totals.ts";

function count(metric: string, at: string, value: number | null, line: number): Observation {
  return {
    account: "a",
    platform: "youtube",
    surface: "account",
    metric,
    from: metric === "followers" ? null : at,
    at,
    value,
    unit: "followers",
    source: { file: metric === "followers" ? "data/anchors.csv" : "export.csv", line, column: 1 },
    retrievedOn: "2026-10-03",
    definition: null,
    status: "observed",
    paid: "unknown",
    capturedBy: null,
  };
}

const anchor = (at: string, value: number) => count("followers", at, value, 2);
const net = (from: string, changes: readonly (number | null)[]) =>
  changes.map((value, i) => count("followers_net", addDays(from, i), value, i + 2));
const totals = (list: readonly Observation[]) => list.map((o) => [o.at, o.value]);

describe("follower totals from anchors and net series", () => {
  it("carries an anchor on by each day's net change, as derived", () => {
    const { totals: found } = deriveTotals(
      [anchor("2026-01-01", 100)],
      net("2026-01-01", [9, 5, -2]),
    );
    expect(totals(found)).toEqual([
      ["2026-01-02", 105],
      ["2026-01-03", 103],
    ]);
    expect(found.map((o) => o.status)).toEqual(["derived", "derived"]);
    expect(found[0]?.source).toEqual({ file: "export.csv", line: 3, column: 1 });
    expect(found[0]?.capturedBy).toContain("data/anchors.csv:2 (2026-01-01)");
  });

  it("goes back before the first anchor by undoing each day's change", () => {
    const { totals: found } = deriveTotals(
      [anchor("2026-01-03", 103)],
      net("2026-01-01", [9, 5, -2]),
    );
    expect(totals(found)).toEqual([
      ["2026-01-01", 100],
      ["2026-01-02", 105],
    ]);
  });

  it("guesses nothing across a missing day", () => {
    const { totals: found } = deriveTotals(
      [anchor("2026-01-01", 100)],
      net("2026-01-02", [1, null, 1, 1]),
    );
    expect(totals(found)).toEqual([["2026-01-02", 101]]);
  });

  it("holds to the total that most anchors support and tells of the one that does not fit", () => {
    const { totals: found, mismatches } = deriveTotals(
      [anchor("2026-01-01", 100), anchor("2026-01-03", 90), anchor("2026-01-04", 103)],
      net("2026-01-02", [1, 1, 1, 1]),
    );
    expect(totals(found)).toEqual([
      ["2026-01-02", 101],
      ["2026-01-03", 102],
      ["2026-01-05", 104],
    ]);
    expect(mismatches.map((m) => [m.anchor.value, m.derived])).toEqual([[90, 102]]);
  });

  it("holds to the latest of two anchors that disagree", () => {
    const { totals: found, mismatches } = deriveTotals(
      [anchor("2026-01-01", 100), anchor("2026-01-03", 110)],
      net("2026-01-02", [1, 1, 1]),
    );
    expect(totals(found)).toEqual([
      ["2026-01-02", 109],
      ["2026-01-04", 111],
    ]);
    expect(mismatches.map((m) => [m.anchor.value, m.derived])).toEqual([[100, 108]]);
  });

  it("begins a chain of its own after a gap", () => {
    const { totals: found } = deriveTotals(
      [anchor("2026-01-01", 100), anchor("2026-01-04", 200)],
      [...net("2026-01-02", [1]), ...net("2026-01-04", [5, 5])],
    );
    expect(totals(found)).toEqual([
      ["2026-01-02", 101],
      ["2026-01-05", 205],
    ]);
  });

  it("has no total without an anchor", () => {
    expect(deriveTotals([], net("2026-01-01", [1, 2]))).toEqual({ totals: [], mismatches: [] });
  });
});
