import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Unreadable } from "../cells.ts";
import { readAge, readCountry, readName, snakeCase } from "./part-name.ts";

describe("the name of a part", () => {
  test.each([
    ["YouTube search", "youtube_search"],
    ["Video cards and annotations", "video_cards_and_annotations"],
    ["Mobil\u00adtelefon", "mobiltelefon"],
    ["São Paulo", "são_paulo"],
    ["القاهرة", "القاهرة"],
    [" Wi-Fi (home) ", "wi_fi_home"],
  ])("%s is %s", (written, name) => {
    expect(readName(written)).toBe(name);
  });

  test.each(["", "   ", "…", "<img src=x>", "a\u202eb", "a\nb", "=1+1|cmd\u0000", "x".repeat(81)])(
    "%j is refused",
    (written) => {
      expect(() => readName(written)).toThrow(Unreadable);
    },
  );

  test("is letters, digits and underscores, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        expect(snakeCase(written) ?? "a").toMatch(/^[\p{L}\p{M}\p{N}]+(_[\p{L}\p{M}\p{N}]+)*$/u);
      }),
    );
  });

  test("of one video or channel is no kind of traffic", () => {
    expect(() => readName("YT_CHANNEL.UCabc")).toThrow(/single video or channel/);
  });

  test("of an age is the same in every language", () => {
    expect(["18–24 years", "18 a 24 anos", "65+ years", "65 ans et plus"].map(readAge)).toEqual([
      "18_24",
      "18_24",
      "65_plus",
      "65_plus",
    ]);
  });

  test("of a country is its code", () => {
    expect(readCountry("ZZ")).toBe("ZZ");
    for (const written of ["us", "USA", "Germany", ""])
      expect(() => readCountry(written)).toThrow(Unreadable);
  });
});
