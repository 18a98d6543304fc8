import { expect, test } from "vitest";
import { change } from "../fixtures/changes.ts";
import { languagesOf } from "../fixtures/languages.ts";
import { said } from "../fixtures/said.ts";

const days = (from: string, to: string) => ({ from, to });
const judge = (
  before: { from: string; to: string },
  after: { from: string; to: string },
  metric = "views",
) => said("weekday-mix", change({ metric, before, after, counts: [1000, 2000] }));

test("a month with more Saturdays and Sundays than the one before", () => {
  // July 2026 begins on a Wednesday, August on a Saturday.
  expect(judge(days("2026-07-01", "2026-07-31"), days("2026-08-01", "2026-08-31"))).toEqual([
    "note default: Saturdays and Sundays: 8 out of 31 days in the earlier period, 10 out of 31 days in the later one.",
  ]);
});

test("as many of them, but another weekday more", () => {
  // From a Monday and from a Tuesday.
  expect(judge(days("2026-06-01", "2026-06-08"), days("2026-06-09", "2026-06-16"))).toEqual([
    "note default: Mondays: 2 out of 8 days in the earlier period, 1 out of 8 days in the later one.",
  ]);
});

test("whole weeks have one mix, however many they are", () => {
  expect(judge(days("2026-06-01", "2026-06-28"), days("2026-06-29", "2026-07-26"))).toEqual([]);
  expect(judge(days("2026-06-01", "2026-06-28"), days("2026-06-29", "2026-08-02"))).toEqual([]);
});

test("eight weeks or more are let pass, both of them", () => {
  const until = (to: string) => judge(days("2026-01-01", "2026-02-26"), days("2026-03-01", to));
  expect(until("2026-04-26")).toEqual([]);
  expect(until("2026-04-24")).toHaveLength(1);
});

test("a stock holds on one day; a change without a value has none", () => {
  const [july, august] = [days("2026-07-01", "2026-07-31"), days("2026-08-01", "2026-08-31")];
  expect(judge(july, august, "followers")).toEqual([]);
  expect(judge(july, august, "reach")).toHaveLength(1);
  const none = change({ before: july, after: august, counts: [0, 10] });
  expect(said("weekday-mix", none)).toEqual([]);
  const backwards = change({
    before: days("2026-07-31", "2026-07-01"),
    after: august,
    counts: [1, 2],
  });
  expect(said("weekday-mix", backwards)).toEqual([]);
});

test("is said in every language", () => {
  const [before, after] = [days("2026-07-01", "2026-07-31"), days("2026-08-01", "2026-08-31")];
  const subject = change({ before, after, counts: [1000, 2000] });
  expect(languagesOf("weekday-mix", [subject])).toEqual({ default: 4 });
});
