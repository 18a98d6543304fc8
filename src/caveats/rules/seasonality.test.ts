import { describe, expect, test } from "vitest";
import { quarter } from "../../calendar/quarter.ts";
import { SEASONS } from "../../calendar/season.ts";
import type { AccountEvent } from "../../observations/event.ts";
import { change, row } from "../fixtures/changes.ts";
import { claim, context, event, observation } from "../fixtures/facts.ts";
import { languagesOf } from "../fixtures/languages.ts";
import { said } from "../fixtures/said.ts";
import { seasonality } from "./seasonality.ts";

const days = (from: string, to = from) => ({ from, to });
const [july, august] = [days("2026-07-01", "2026-07-31"), days("2026-08-20", "2026-09-19")];
const subject = (
  before: typeof july,
  after: typeof july,
  firstDay: string | null,
  metric = "views",
) =>
  change({
    metric,
    before,
    after,
    counts: [1000, 1200],
    history: firstDay === null ? [] : [row(metric, days(firstDay), 5), row(metric, july, 1000)],
  });
const judge = (
  before: typeof july,
  after: typeof july,
  events: readonly AccountEvent[] = [],
  firstDay: string | null = "2020-01-01",
) => said("seasonality", subject(before, after, firstDay), context({ events }));

describe("days of the year", () => {
  test("that lie in one of the two periods", () => {
    expect(judge(quarter("2026-Q2"), quarter("2026-Q3"))).toEqual([
      "note event: Only in the earlier period: World Red Cross and Red Crescent Day, World Blood Donor Day. Only in the later period: World Humanitarian Day. Part of the change may come from that.",
    ]);
    expect(judge(days("2025-10-01", "2025-10-31"), days("2025-11-15", "2025-12-15"))).toEqual([
      "note event: Only in the later period: GivingTuesday. Part of the change may come from that.",
    ]);
  });

  test("that lie in neither, and in both", () => {
    expect(judge(july, august)).toEqual([]);
    expect(judge(quarter("2025-Q3"), quarter("2026-Q3"))).toEqual([]);
  });

  test("that move from year to year", () => {
    // Ramadan ended on 29 March 2025 and on 20 April 2023.
    expect(judge(quarter("2023-Q2"), quarter("2025-Q2"))).toEqual([
      "note event: Only in the earlier period: Ramadan. Part of the change may come from that.",
    ]);
  });

  test.each(SEASONS.map(({ id }) => id))("each have their name: %s", (id) => {
    const half = [days("2025-01-01", "2025-06-30"), days("2025-07-01", "2025-12-31")] as const;
    const [found] = seasonality.find(subject(...half, null), context({}), seasonality.defaults);
    const slots = Object.values(found?.data ?? {}).flatMap((v) =>
      v.type === "text" ? v.value : [],
    );
    expect(slots).toContain(id);
    const sentence = judge(...half)[0] ?? "";
    expect(sentence.split(", ")).toHaveLength(SEASONS.length - 1);
    expect(sentence).not.toContain(id);
  });
});

describe("events of the account", () => {
  const flood = (given: Partial<AccountEvent>) =>
    event("flood", { from: "2026-07-10", to: "2026-07-12", tags: ["emergency"], ...given });

  test("in one period only, with the claims that they rest on", () => {
    expect(judge(july, august, [flood({})])).toEqual([
      "note event: Only in the earlier period: the flood. Part of the change may come from that.",
    ]);
    const source = claim("told");
    const facts = context({ events: [flood({ claims: ["told"] })], claims: [source] });
    const [found] = seasonality.find(subject(july, august, null), facts, { years: 2 });
    expect(found?.evidence).toContainEqual({ kind: "claim", claim: source });
    expect(found?.effect).toBeCloseTo(3 / 31);
  });

  test("in both, in none, of another account, or of another kind", () => {
    expect(judge(july, august, [flood({ to: "2026-08-20" })])).toEqual([]);
    // Without a known end it lasts.
    expect(judge(july, august, [flood({ to: null })])).toEqual([]);
    expect(judge(july, august, [flood({ from: "2026-08-01", to: "2026-08-02" })])).toEqual([]);
    expect(judge(july, august, [flood({ account: "beta" })])).toEqual([]);
    expect(judge(july, august, [flood({ tags: ["featured"] })])).toEqual([]);
  });

  test("without a known end in the later period; a label stays text", () => {
    const open = flood({ from: "2026-09-01", to: null, label: "<b>{years}</b>" });
    expect(judge(july, august, [open])[0]).toContain(
      "Only in the later period: <b>{years}</b>. Part",
    );
  });
});

describe("a short history", () => {
  const begins = (day: string) => judge(july, august, [], day);

  test("cannot tell a season", () => {
    expect(begins("2024-09-21")).toEqual([
      "note history: The counts of alpha on TikTok begin on 21 September 2024. Less than 2 years of them cannot tell a season from a change.",
    ]);
    expect(begins("2024-09-20")).toEqual([]);
  });

  test("is no matter from year to year, and is not said where an event is", () => {
    const year = subject(days("2025-07-02", "2025-08-01"), july, "2025-07-01");
    expect(said("seasonality", year)).toEqual([]);
    expect(judge(quarter("2026-Q2"), quarter("2026-Q3"), [], "2026-01-01")).toHaveLength(1);
  });

  test("that nobody counted, and rows without a count", () => {
    expect(said("seasonality", subject(july, august, null))).toEqual([]);
    const empty = { ...subject(july, august, null) };
    const rows = [observation("2026-01-01", 0, { metric: "views", value: null })];
    expect(said("seasonality", { ...empty, history: rows })).toEqual([]);
  });
});

test("a stock, and a change without a value", () => {
  expect(
    said("seasonality", subject(quarter("2026-Q2"), quarter("2026-Q3"), null, "followers")),
  ).toEqual([]);
  const none = change({ before: quarter("2026-Q2"), after: quarter("2026-Q3"), counts: [0, 5] });
  expect(said("seasonality", none)).toEqual([]);
});

test("every branch is said in every language", () => {
  const subjects = [
    subject(quarter("2026-Q2"), quarter("2026-Q3"), null),
    subject(july, august, "2026-01-01"),
  ];
  expect(languagesOf("seasonality", subjects)).toEqual({ event: 4, history: 4 });
});
