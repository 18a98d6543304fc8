import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import { percent } from "../../growth/percent.ts";
import { formatNumber } from "../../i18n/format.ts";
import { LANGUAGES } from "../../i18n/language.ts";
import { counted, rate } from "../fixtures/rates.ts";
import { said } from "../fixtures/said.ts";

const judge = (text: string, ...figures: Figure[]) =>
  said("percentage-without-absolute", { scope: "text", text, figures });
const start = counted("followers", 12_000, { from: null, asOf: "2026-06-30" });
const end = counted("followers", 13_500, { from: null });
const growth = {
  ...rate(start, end, { measure: "percent", ...percent(start, end) }),
  parts: [start, end],
};

test("growth without its numbers gets them", () => {
  expect(judge("Followers rose by 13%.", growth)).toEqual([
    "block growth: 13%: from 12,000 to 13,500.",
  ]);
  expect(judge("Followers rose by 13%, to 13,500.", growth)).toHaveLength(1);
});

test("growth with its numbers, as figures or in words", () => {
  expect(judge("By 12.5% (12,000 to 13,500).", growth)).toEqual([]);
  expect(judge("By 12.5%, from 12 thousand on.", growth, start, end)).toEqual([]);
  expect(judge("By 12.5%, or 1,500, from 12,000.", growth)).toEqual([]);
});

test("a longer number or a percentage is another number", () => {
  expect(judge("By 12.5%, of 112,000 and 13,500,000.", growth)).toHaveLength(1);
  const small = counted("likes", 12);
  const share = rate(small, counted("views", 100));
  expect(judge("12% of 100 views", share)).toEqual(["block share: 12%: 12 per 100."]);
  expect(judge("12 (12%) of 100 views", share)).toEqual([]);
});

test.each(LANGUAGES)("numbers as they are written in %s", (language) => {
  const shown = formatNumber(0.125, { language, unit: "fraction" });
  const [from, to] = [12_000, 13_500].map((n) => formatNumber(n, { language }));
  expect(judge(`${shown} (${from} / ${to})`, growth)).toEqual([]);
  expect(judge(`${shown} (${from})`, growth)).toHaveLength(1);
  const share = rate(counted("likes", 12), counted("views", 100));
  const twelve = formatNumber(0.12, { language, unit: "fraction" });
  expect(judge(`${twelve} / ${formatNumber(100, { language })}`, share)).toHaveLength(1);
});

test("round millions in words", () => {
  const [a, b] = [3_200_000, 3_400_000].map((n) => counted("followers", n, { from: null }));
  if (!a || !b) throw new Error("two figures");
  const grown = { ...growth, ...percent(a, b), parts: [a, b] };
  expect(judge("6.3%, from 3.2 million to 3.4 million.", grown)).toEqual([]);
  expect(judge("6.3%, from 3.2 million on.", grown)).toHaveLength(1);
});

test("nothing to say without a percentage, without parts, and of parts that do not make it", () => {
  expect(judge("Followers rose.", growth)).toEqual([]);
  expect(judge("", growth)).toEqual([]);
  expect(judge("100% honest")).toEqual([]);
  expect(judge("5%", { ...growth, parts: [] })).toEqual([]);
  expect(judge("5%", { ...growth, parts: [start, counted("views", 9)] })).toEqual([]);
  const zero = counted("followers", 0);
  expect(judge("5%", { ...growth, ...percent(zero, end), parts: [zero, end] })).toEqual([]);
  expect(judge("٪١٢ and 12 percent", growth)).toHaveLength(1);
});

test("a loss is the difference, as a figure with its sign or in words without it", () => {
  const less = counted("followers", 11_500, { from: null });
  const lost = counted("followers_net", -500);
  const shrunk = { ...growth, ...percent(start, less), parts: [start, less] };
  const unit = { ...lost, unit: "followers" };
  expect(judge("-4.2%", shrunk, less, unit)).toEqual([]);
  expect(judge("-4.2%, or 500 fewer, to 11,500", shrunk)).toEqual([]);
  expect(judge("-4.2%", shrunk, less, { ...unit, value: -501 })).toHaveLength(1);
});

test("growth of daily averages gets the averages, not the sums that contradict it", () => {
  const spring = counted("views", 9100, { from: "2026-04-01", asOf: "2026-06-30" });
  const summer = counted("views", 18_400, { from: "2026-07-01", asOf: "2026-09-30" });
  const of = (value: number) => ({
    ...rate(spring, summer, { measure: "percent", value, lo: value, hi: value }),
    parts: [spring, summer],
  });
  // 100 and 200 a day in 91 and 92 days.
  expect(judge("Views rose by 100%.", of(1))).toEqual([
    "block growth: 100%: from 100 a day to 200 a day.",
  ]);
  expect(judge("Views rose by 100%, to 18,400.", of(1), summer)).toHaveLength(1);
  expect(judge("Views rose by 102%.", of(18_400 / 9100 - 1))).toEqual([
    "block growth: 102%: from 9,100 to 18,400.",
  ]);
});
