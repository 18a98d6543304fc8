import { describe, expect, test } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import type { AccountEvent } from "../../observations/event.ts";
import { account, context, event, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import type { Params, SubjectOf } from "../rule.ts";

const RULE = "event-causality";
const START = "2026-05-01";

/** A value a day from 1 May on, and an event on one of these days. */
function around(
  values: readonly (number | null)[],
  day: number,
  given: Partial<SubjectOf<"event">> = {},
): SubjectOf<"event"> {
  const metric = given.metric ?? "views";
  const from = addDays(START, day);
  return {
    scope: "event",
    event: event("parade", { from, to: addDays(from, 2), tags: ["campaign"] }),
    account: account("alpha"),
    metric,
    observations: values.map((value, i) => {
      const at = addDays(START, i);
      return observation(at, 0, { metric, from: metric === "followers" ? null : at, value });
    }),
    ...given,
  };
}
const judge = (subject: SubjectOf<"event">, params: Params = {}, events: AccountEvent[] = []) =>
  said(RULE, subject, context({ events: [subject.event, ...events] }), params);

/** Weeks of 100 to 106 before the event, 200 from it on. */
const stepped = (before: number, after = 7) => [
  ...Array.from({ length: before }, (_, i) => 100 + (i % 7)),
  ...Array.from({ length: after }, () => 200),
];
const FROM_103 = "After the parade the daily median of views rose from 103 to 200.";

describe("before and after", () => {
  test("a change as large as on none of the ordinary days still has no known cause", () => {
    expect(judge(around(stepped(42), 42))).toEqual([
      `warn no-control: ${FROM_103} It moved as much on none of 29 earlier days; nothing here says why.`,
    ]);
  });

  test("less than four weeks and two windows of history say nothing of chance", () => {
    expect(judge(around(stepped(41), 41))).toEqual([
      `warn no-history: ${FROM_103} Only 41 days in a row before it were counted, too few to rule out chance.`,
    ]);
    expect(judge(around(stepped(41), 41), { history: 27 })[0]).toContain("warn no-control");
  });

  test("fewer than seven days on a side are not compared", () => {
    const SHORT =
      "warn too-short: Around the parade fewer than 7 days in a row were counted before or after it. Nothing here shows an effect.";
    expect(judge(around(stepped(42, 6), 42))).toEqual([SHORT]);
    expect(judge(around(stepped(6), 6))).toEqual([SHORT]);
    expect(judge(around(stepped(7), 7))[0]).toContain("warn no-history");
    expect(judge(around(stepped(42), 42), { width: 8 })[0]).toContain("fewer than 8 days");
  });
});

describe("the golden series, 30 days before and 17 ordinary ones", () => {
  // biome-ignore format: as published
  const values = [
    85, 83, 87, 89, 73, 98, 94, 92, 85, 96, 123, 129, 124, 115, 125, 119, 118, 102, 110, 97, 100, 104, 121,
    119, 113, 110, 106, 134, 96, 126, 165, 148, 165, 157, 150, 160, 162, 163, 170, 148,
  ];
  const golden = around(values, 30);

  test("its p of 1 in 18 passes under a tenth", () => {
    expect(judge(golden, { history: 16 })).toEqual([
      "warn no-control: After the parade the daily median of views rose from 113 to 160. It moved as much on none of 17 earlier days; nothing here says why.",
    ]);
  });

  test("and not under a twentieth", () => {
    expect(judge(golden, { history: 16, p: 0.05 })).toEqual([
      "warn as-large-often: After the parade the daily median of views rose from 113 to 160. It moved as much on none of 17 earlier days, so this may be chance.",
    ]);
  });

  test("a fall, and a median that stayed", () => {
    const falling = around(
      values.map((v) => 300 - v),
      30,
    );
    expect(judge(falling, { history: 16 })[0]).toContain("fell from 187 to 140.");
    expect(
      judge(
        around(
          Array.from({ length: 60 }, () => 5),
          50,
        ),
      ),
    ).toEqual([
      "warn as-large-often: After the parade the daily median of views stayed at 5. It moved as much on 37 of 37 earlier days, so this may be chance.",
    ]);
  });
});

test("a running total is looked at by what each day brought", () => {
  let total = 5000;
  const totals = stepped(43).map((value) => {
    total += value;
    return total;
  });
  const [found] = judge(around(totals, 43, { metric: "followers" }));
  expect(found).toContain(
    "no-control: After the parade the daily median of net new followers rose from 103 to 200.",
  );
});

test("rates are told as such", () => {
  const rates = stepped(42).map((value) => value / 10_000);
  const [found] = judge(around(rates, 42, { metric: "engagement_rate" }));
  expect(found).toContain("the daily median of engagement rate rose from 1% to 2%.");
});

describe("another event", () => {
  const subject = around(stepped(42), 42);
  const near = (given: Partial<AccountEvent>) => judge(subject, {}, [event("storm", given)]);
  const day = (days: number) => addDays(subject.event.from, days);

  test("that began or ended within two weeks", () => {
    expect(near({ from: day(14) })).toEqual([
      "warn other-event: Within 14 days of the parade there was also the storm. Nothing here tells their effects apart.",
      expect.stringContaining("warn no-control"),
    ]);
    expect(near({ from: day(-30), to: day(-14) })).toHaveLength(2);
  });

  test("that was further off, of another account, or on both sides", () => {
    expect(near({ from: day(15) })).toHaveLength(1);
    expect(near({ from: day(-30), to: day(-15) })).toHaveLength(1);
    expect(near({ from: day(3), account: "beta" })).toHaveLength(1);
    expect(near({ from: day(-300), to: null })).toHaveLength(1);
  });
});

describe("missing days", () => {
  test("cut the history where they lie", () => {
    const gap = stepped(60).map((value, i) => (i === 20 ? null : value));
    expect(judge(around(gap, 60))[0]).toContain("Only 39 days in a row before it were counted");
  });

  test("at the event leave nothing to compare", () => {
    const gap = stepped(42).map((value, i) => (i === 42 ? null : value));
    expect(judge(around(gap, 42))[0]).toContain("warn too-short");
  });

  test("throughout, and counts of something else", () => {
    expect(judge(around([], 42))).toEqual([]);
    expect(judge(around([null, null], 0))).toEqual([]);
    const { observations } = around(stepped(42), 42, { metric: "likes" });
    expect(judge(around([], 42, { observations }))).toEqual([]);
  });
});
