import { describe, expect, it } from "vitest";
import { didYouMean, suggest } from "./suggest.ts";

const PLATFORMS = ["tiktok", "youtube", "facebook", "x"];

describe("suggest", () => {
  it.each([
    ["tiktock", "tiktok"],
    ["TikTok", "tiktok"],
    ["faecbook", "facebook"],
    ["you-tube", "youtube"],
  ])("takes %s for %s", (written, meant) => {
    expect(suggest(written, PLATFORMS)).toBe(meant);
  });

  it.each(["fb", "ig", "tw", "", "snapchat"])("takes %j for none of the platforms", (written) => {
    expect(suggest(written, PLATFORMS)).toBeUndefined();
  });

  it("does not take one language for another", () => {
    expect(suggest("de", ["en", "fr", "es", "ar"])).toBeUndefined();
  });

  it("compares without regard to case on both sides", () => {
    expect(suggest("PERDAY", ["perDay"])).toBe("perDay");
  });
});

describe("didYouMean", () => {
  it("lists what is known when nothing is near", () => {
    expect(didYouMean("de", ["en", "fr"])).toBe("use one of: en, fr.");
  });

  it("cuts a long list short and says so", () => {
    const known = Array.from({ length: 30 }, (_, i) => `claim-${i}`);
    expect(didYouMean("zzz", known)).toMatch(/claim-19, and 10 more\.$/);
  });

  it("says to remove what nothing can be", () => {
    expect(didYouMean("zzz", [])).toBe("remove it.");
  });
});
