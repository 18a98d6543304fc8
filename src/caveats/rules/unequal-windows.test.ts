import { expect, test } from "vitest";
import { quarter } from "../../calendar/quarter.ts";
import { change, type Told } from "../fixtures/changes.ts";
import { languagesOf } from "../fixtures/languages.ts";
import { said } from "../fixtures/said.ts";

const RULE = "unequal-windows";
const [q4, q1, q2] = [quarter("2025-Q4"), quarter("2026-Q1"), quarter("2026-Q2")];
const june = { from: "2026-06-01", to: "2026-06-30" };
const julyOn = (to: string) => ({ from: "2026-07-01", to });

const judge = (told: Told, params = {}) => said(RULE, change(told), undefined, params);

test("as in the golden vector: two percent from two days more", () => {
  expect(judge({ before: q1, after: q2, counts: [9000, 9100] })).toEqual([]);
  expect(judge({ before: q4, after: q1, counts: [9200, 9000] })).toEqual([
    "warn raw: The earlier period has 92 days, the later one 90 days. Per day the change is 0%, not \u22122.2%.",
  ]);
});

test("more than three days apart the totals are not compared", () => {
  expect(judge({ before: june, after: julyOn("2026-08-03"), counts: [3000, 3400] })).toEqual([
    "block raw-withheld: The earlier period has 30 days, the later one 34 days: too unequal to compare totals. Per day the change is 0%.",
  ]);
  expect(judge({ before: june, after: julyOn("2026-08-02"), counts: [3000, 3300] })[0]).toContain(
    "warn raw: The earlier period has 30 days, the later one 33 days. Per day the change is 0%, not 10%.",
  );
});

test("a change that is worked out per day says so in a footnote", () => {
  const told = { before: june, after: julyOn("2026-08-14"), counts: [3000, 5400] } as const;
  expect(judge({ ...told, perDay: true })).toEqual([
    "note per-day: The earlier period has 30 days, the later one 45 days. The change is that of the daily averages.",
  ]);
});

test("people who are reached have no daily average", () => {
  const told = { metric: "reach", before: june, counts: [3000, 3600] } as const;
  expect(judge({ ...told, after: julyOn("2026-08-14") })).toEqual([
    "block people: The earlier period has 30 days, the later one 45 days. The longer one reaches more people for that reason alone.",
  ]);
  expect(judge({ ...told, after: julyOn("2026-07-31") })[0]).toContain("warn people");
});

test("the size of the difference counts, not the growth", () => {
  // 1.1% of days: it makes two points only where views doubled.
  const told = { before: q2, after: quarter("2026-Q3") };
  expect(judge({ ...told, counts: [9000, 16_300] })).toEqual([]);
  expect(judge({ ...told, counts: [9000, 16_600] })).toHaveLength(1);
  expect(judge({ ...told, counts: [9000, 9000] }, { pp: 0.01 })).toHaveLength(1);
});

test("equal periods, stocks and rates, and what has no value", () => {
  const may = { from: "2026-05-02", to: "2026-05-31" };
  expect(judge({ before: may, after: june, counts: [3000, 9000] })).toEqual([]);
  const uneven = { before: june, after: julyOn("2026-08-14") };
  expect(judge({ ...uneven, metric: "followers", counts: [3000, 9000] })).toEqual([]);
  expect(judge({ ...uneven, metric: "engagement_rate", counts: [0.01, 0.03] })).toEqual([]);
  expect(judge({ ...uneven, counts: [0, 9000] })).toEqual([]);
  expect(judge({ ...uneven, counts: [3000, null] })).toEqual([]);
});

test("a figure that is neither growth is not understood", () => {
  const subject = change({ before: june, after: julyOn("2026-08-14"), counts: [3000, 5400] });
  const odd = { ...subject, figure: { ...subject.figure, value: 0.123 } };
  expect(said(RULE, odd)).toEqual([]);
});

test("every branch is said in every language", () => {
  const told = { before: june, after: julyOn("2026-08-14"), counts: [3000, 5400] } as const;
  const subjects = [
    change({ before: q4, after: q1, counts: [9200, 9000] }),
    change(told),
    change({ ...told, perDay: true }),
    change({ ...told, metric: "reach" }),
  ];
  expect(languagesOf(RULE, subjects)).toEqual({
    raw: 4,
    "raw-withheld": 4,
    "per-day": 4,
    people: 4,
  });
});
