import { describe, expect, it } from "vitest";
import { formatChangeRange } from "./change-range.ts";
import { LANGUAGES } from "./language.ts";

const en = (lo: number | null, hi: number | null, unit = "fraction") =>
  formatChangeRange(lo, hi, { language: "en", unit });

describe("what a change may be", () => {
  it("is said in words where one end is open", () => {
    expect(en(-0.15, null)).toBe("a fall of 15% at most, or a rise");
    expect(en(0.2, null)).toBe("a rise of 20% or more");
    expect(en(null, 0.2)).toBe("a rise of 20% at most, or a fall");
    expect(en(null, -0.15)).toBe("a fall of 15% or more");
    expect(en(-200, null, "followers")).toBe("a fall of 200 at most, or a rise");
  });

  it("is said in words where it may be a loss", () => {
    expect(en(-0.15, 0.2)).toBe("between a fall of 15% and a rise of 20%");
    expect(en(-0.15, -0.12)).toBe("a fall of 12% to 15%");
  });

  it("is a range of numbers where it can only be a rise", () => {
    expect(en(0.12, 0.2)).toBe("12% to 20%");
    expect(en(0, 0.2)).toBe("0% to 20%");
  });

  it.each(LANGUAGES)("never has a sign in %s", (language) => {
    for (const [lo, hi] of [
      [-0.15, null],
      [null, -0.15],
      [-0.15, 0.2],
      [-0.2, -0.1],
    ] as const)
      expect(formatChangeRange(lo, hi, { language, unit: "fraction" })).not.toMatch(/[-\u2212]/);
  });
});
