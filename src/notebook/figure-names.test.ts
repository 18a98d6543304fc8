import { describe, expect, it } from "vitest";
import { byCount, figure, observation } from "../caveats/fixtures/facts.ts";
import { FigureNames } from "./figure-names.ts";

const named = (names: Record<string, unknown>) =>
  new FigureNames(new Map(Object.entries(names))).all().map((f) => f.id);
const count = (value: number) => figure({ value });

describe("a figure's id", () => {
  it("is the author's name for it in kebab case", () => {
    expect(named({ tiktokPerDay: count(1), Q3_views: count(2), a1B: count(3) })).toEqual([
      "tiktok-per-day",
      "q3-views",
      "a1-b",
    ]);
  });

  it("gets a number where two names look alike", () => {
    expect(named({ fooBar: count(1), foo_bar: count(2), foo$bar: count(3) })).toEqual([
      "foo-bar",
      "foo-bar-2",
      "foo-bar-3",
    ]);
  });

  it("is never empty, whatever script the name is in", () => {
    expect(named({ 数: count(1), $: count(2), été: count(3) })).toEqual([
      "figure",
      "figure-2",
      "t",
    ]);
  });

  it("comes from names within plain objects, not from places in lists or from charts", () => {
    const inside = { tiktok: count(1), deep: { x: count(2), deeper: { y: count(3) } } };
    expect(
      named({ perDay: inside, list: [count(4)], chart: { kind: "chart", f: count(5) } }),
    ).toEqual(["per-day-tiktok", "per-day-deep-x"]);
  });

  it("survives objects that hold themselves", () => {
    const self: Record<string, unknown> = { f: count(1) };
    self.self = self;
    expect(named({ self })).toEqual(["self-f"]);
  });

  it("is shared by equal figures, and not by figures of two accounts", () => {
    const names = new FigureNames(new Map([["a", count(1)]]));
    expect(names.idOf(count(1))).toBe("a");
    const missing = { value: null, reason: "no-source", evidence: [] } as const;
    const [alpha, beta] = ["alpha", "beta"].map((account) => figure({ ...missing, account }));
    expect([alpha && names.idOf(alpha), beta && names.idOf(beta)]).toEqual([
      "followers-alpha",
      "followers-beta",
    ]);
  });

  it("tells figures on different rows apart", () => {
    const rows = [1, 2].map((column) =>
      observation("2021-01-01", 5, { source: { file: "f", line: 1, column } }),
    );
    const names = new FigureNames(new Map());
    expect(rows.map((row) => names.idOf(figure({ value: 5, evidence: byCount(row) })))).toEqual([
      "followers-alpha",
      "followers-alpha-2",
    ]);
  });
});
