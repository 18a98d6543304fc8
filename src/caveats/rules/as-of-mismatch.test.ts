import { expect, test } from "vitest";
import { account, context, figure } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const facts = context({ accounts: ["alpha", "beta", "gamma"].map((id) => account(id)) });
const compared = (...dates: (string | null)[]) => {
  const ids = ["alpha", "beta", "gamma"];
  const figures = dates.map((asOf, i) => figure({ account: ids[i] ?? null, value: 1, asOf }));
  return said("as-of-mismatch", { scope: "comparison", of: "totals", figures }, facts);
};

test("more than a week apart", () => {
  expect(compared("2021-01-01", "2021-01-09", "2021-01-04")).toEqual([
    "warn apart: These figures were counted up to 8 days apart, between 1 January 2021 and 9 January 2021.",
  ]);
});

test("a week apart", () => expect(compared("2021-01-01", "2021-01-08")).toEqual([]));

test("some without a date", () => {
  expect(compared("2021-01-01", null, null)).toEqual([
    "warn undated: No source says when the numbers of beta on TikTok and gamma on TikTok were counted, so they may come from other times than the rest.",
  ]);
});

test("all without a date", () => {
  expect(compared(null, null)).toEqual([
    "warn all-undated: No source says when these numbers were counted, so they may come from different times.",
  ]);
});

test("a time is of the day on which what it took was counted", () => {
  const [count] = [figure({ value: 9, asOf: "2021-01-01" })];
  const time = figure({ measure: "time", unit: "years", value: 2, asOf: null, parts: [count] });
  const of = "time-to-number" as const;
  const figures = [time, figure({ value: 1, asOf: "2021-02-01" })];
  expect(said("as-of-mismatch", { scope: "comparison", of, figures }, facts)[0]).toMatch(/31 days/);
});

test("what has no value needs no date", () => {
  const none = figure({ value: null, reason: "no-source" });
  const figures = [none, figure({ value: 1, asOf: "2021-02-01" })];
  expect(said("as-of-mismatch", { scope: "comparison", of: "totals", figures }, facts)).toEqual([]);
});

test("one figure is no comparison", () => expect(compared(null)).toEqual([]));
