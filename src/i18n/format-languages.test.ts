import { describe, expect, test } from "vitest";
import { formatDate, formatList, formatNumber, formatRange } from "./format.ts";
import { type Language, localeOf } from "./language.ts";

const NARROW = "\u202f";
const WIDE = "\u00a0";
/** Left-to-right mark: keeps a sign on its side of the number in a line of Arabic. */
const LRM = "\u200e";
const RLM = "\u200f";

type Golden = readonly [Language, number, Parameters<typeof formatNumber>[1] | object, string];

const GOLDEN: readonly Golden[] = [
  ["fr", 3_400_000, {}, `3${NARROW}400${NARROW}000`],
  ["fr", 1234, {}, `1${NARROW}234`],
  ["fr", 3_400_000, { compact: true }, "3,4 millions"],
  ["fr", 2_603_000_000, { compact: true, digits: 3 }, "2,603 milliards"],
  ["fr", 0.0625, { unit: "fraction" }, `6,3${NARROW}%`],
  ["fr", 5362.8, { unit: "followers/day" }, `5${NARROW}363 par jour`],
  ["fr", 2173.9, { unit: "videos/country" }, `2${NARROW}174 par pays`],
  ["fr", 6.8, { unit: "times" }, "6,8 fois"],
  ["fr", 1, { unit: "times" }, "1 fois"],
  ["fr", 1_000_000, { unit: "times", compact: true }, "1 million de fois"],
  ["fr", 1.7, { unit: "years" }, `1,7${WIDE}an`],
  ["fr", 634, { unit: "days" }, `634${WIDE}jours`],
  ["fr", 1234, { unit: "EUR" }, `1${NARROW}234${WIDE}€`],
  ["es", 3_400_000, {}, "3.400.000"],
  ["es", 1234, {}, "1234"],
  ["es", 12_345, {}, "12.345"],
  ["es", 3_400_000, { compact: true }, "3,4 millones"],
  ["es", 0.0625, { unit: "fraction" }, `6,3${WIDE}%`],
  ["es", 5362.8, { unit: "followers/day" }, "5363 al día"],
  ["es", 2173.9, { unit: "videos/country" }, "2174 por país"],
  ["es", 1, { unit: "times" }, "1 vez"],
  ["es", 6.8, { unit: "times" }, "6,8 veces"],
  ["es", 1.7, { unit: "years" }, "1,7 años"],
  ["es", 1234, { unit: "EUR" }, `1234${WIDE}€`],
  ["ar", 3_400_000, {}, "3,400,000"],
  ["ar", 3_400_000, { compact: true }, "3.4 مليون"],
  ["ar", -1234, {}, `${LRM}\u22121,234`],
  ["ar", -0.18, { unit: "fraction" }, `${LRM}\u221218${LRM}%${LRM}`],
  ["fr", -0.18, { unit: "fraction" }, `\u221218${NARROW}%`],
  ["es", -3.2, { unit: "days" }, "\u22123,2 días"],
  ["fr", -3_400_000, { compact: true }, "\u22123,4 millions"],
  ["ar", 0.0625, { unit: "fraction" }, `6.3${LRM}%${LRM}`],
  ["ar", 5362.8, { unit: "followers/day" }, "5,363 في اليوم"],
  ["ar", 2173.9, { unit: "videos/country" }, "2,174 للبلد"],
  ["ar", 1, { unit: "times" }, "مرة واحدة"],
  ["ar", 2, { unit: "times" }, "مرتين"],
  ["ar", 3, { unit: "times" }, "3 مرات"],
  ["ar", 39, { unit: "times" }, "39 مرة"],
  ["ar", 2, { unit: "days" }, "يومان"],
  ["ar", 5, { unit: "days" }, "5 أيام"],
  ["ar", 634, { unit: "days" }, "634 يومًا"],
  ["ar", 1234, { unit: "EUR" }, `${RLM}1,234${WIDE}€`],
  ["en", 1234, { unit: "EUR" }, "€1,234"],
  ["en", 12.5, { unit: "EUR" }, "€12.50"],
  ["en", -3, { unit: "USD" }, "\u2212US$3"],
  ["en", 0.45, { unit: "EUR/follower" }, "€0.45 per follower"],
  ["en", 0.0045, { unit: "EUR/view" }, "€0.0045 per view"],
  ["en", 1234.5, { unit: "JPY" }, "JP¥1,235"],
  ["en", 3_400_000, { unit: "EUR", compact: true }, "€3.4m"],
];

test.each(GOLDEN)("in %s, %d with %o is %s", (language, value, options, expected) => {
  expect(formatNumber(value, { language, ...options })).toBe(expected);
});

test.each([
  ["fr", 5283.9, 6284.2, { unit: "followers/day" }, `5${NARROW}284 à 6${NARROW}284 par jour`],
  ["fr", 0.0308, 0.0952, { unit: "fraction" }, `3,1${NARROW}% à 9,5${NARROW}%`],
  ["fr", 300, null, {}, "au moins 300"],
  ["fr", 200, 300.5, { unit: "EUR" }, `200,00${WIDE}€ à 300,50${WIDE}€`],
  ["es", 9.5, 10.5, { unit: "years" }, "9,5 a 10,5 años"],
  ["es", null, 2, { unit: "years" }, "como máximo 2 años"],
  ["ar", 9.5, 10.5, { unit: "years" }, "من 9.5 إلى 10.5 سنة"],
  ["ar", 300, null, {}, "300 على الأقل"],
  ["en", 1.5, 5, { unit: "EUR" }, "€1.50 to €5.00"],
  ["en", 0.4, 0.6, { unit: "EUR/follower" }, "€0.40 to €0.60 per follower"],
] as const)("in %s, %s to %s with %o is %s", (language, lo, hi, options, expected) => {
  expect(formatRange(lo, hi, { language, ...options })).toBe(expected);
});

describe.each(["en", "fr", "es", "ar"] as const)("%s", (language) => {
  const locale = localeOf(language);

  test("groups, marks decimals and writes percent as Intl does there", () => {
    for (const value of [0, 7, 999, 1000, 1234, 12_345, 3_412_345, -1234]) {
      const written = new Intl.NumberFormat(locale).format(value).replace("-", "\u2212");
      expect(formatNumber(value, { language })).toBe(written);
      expect(formatNumber(value, { language })).not.toMatch(/[٠-٩]/);
    }
    const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
    const evenSpaces = (text: string) => text.replace(/\s/g, " ");
    const shown = formatNumber(0.063, { language, unit: "fraction" });
    expect(evenSpaces(shown)).toBe(evenSpaces(percent.format(0.063)));
  });

  test("names months and orders dates as Intl does there", () => {
    const long = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
    const format = new Intl.DateTimeFormat(locale, long);
    for (const month of Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"))) {
      const day = `2021-${month}-17`;
      expect(formatDate(day, { language })).toBe(format.format(new Date(`${day}T12:00Z`)));
    }
  });
});

test.each([
  ["fr", "17 février 2021", "1er février 2021", "février 2021"],
  ["es", "17 de febrero de 2021", "1 de febrero de 2021", "febrero de 2021"],
  ["ar", "17 فبراير 2021", "1 فبراير 2021", "فبراير 2021"],
] as const)("%s writes %s, %s and %s", (language, day, first, month) => {
  expect(formatDate("2021-02-17", { language })).toBe(day);
  expect(formatDate("2021-02-01", { language })).toBe(first);
  expect(formatDate("2021-02", { language })).toBe(month);
  expect(formatDate("2021", { language })).toBe("2021");
});

test.each([
  ["fr", "a, b et c", "a ou b"],
  ["es", "a, b y c", "a o b"],
  ["ar", "a وb وc", "a أو b"],
] as const)("%s joins %s and %s", (language, and, or) => {
  expect(formatList(["a", "b", "c"], { language })).toBe(and);
  expect(formatList(["a", "b"], { language, join: "or" })).toBe(or);
});

test("Spanish keeps its vowels apart", () => {
  expect(formatList(["Facebook", "Instagram"], { language: "es" })).toBe("Facebook e Instagram");
});
