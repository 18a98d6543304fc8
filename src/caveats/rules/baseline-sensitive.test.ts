import { describe, expect, test } from "vitest";
import { quarter } from "../../calendar/quarter.ts";
import type { Observation } from "../../observations/observation.ts";
import { change, row, type Told } from "../fixtures/changes.ts";
import { observation } from "../fixtures/facts.ts";
import { languagesOf } from "../fixtures/languages.ts";
import { said } from "../fixtures/said.ts";
import { daysOf } from "../fixtures/series.ts";

const RULE = "baseline-sensitive";
const [before, after] = [quarter("2026-Q2"), quarter("2026-Q3")];
const earlier = (["2026-Q1", "2025-Q4", "2025-Q3", "2025-Q2"] as const).map(quarter);

/** Followers at the ends of the quarters before, newest first. */
const followers = (...counts: number[]) =>
  earlier.flatMap((q, i) => (counts[i] === undefined ? [] : [row("followers", q, counts[i])]));
const judge = (told: Partial<Told>, params = {}) =>
  said(
    RULE,
    change({ metric: "followers", before, after, counts: [10_000, 11_000], ...told }),
    undefined,
    params,
  );

describe("a stock", () => {
  test("that was higher one quarter earlier", () => {
    expect(judge({ history: followers(12_000) })).toEqual([
      "warn turns: Measured from 31 March 2026 instead, the change would be \u22128.3%, not 10%.",
    ]);
    // The nearest start that turns it is named.
    expect(judge({ history: followers(9000, 12_000, 15_000) })[0]).toContain("31 December 2025");
  });

  test("that grew steadily is the same from every start", () => {
    expect(judge({ history: followers(9091, 8264, 7513) })).toEqual([]);
  });

  test("whose growth from another start is less than half", () => {
    // (11,000 / 10,100) to the power of 1/2 is 1.0436 a quarter.
    expect(judge({ history: followers(10_100) })).toEqual([
      "warn size: Measured from 31 March 2026 instead, the change would be 4.4% in 3 months on average, not 10%.",
    ]);
    // At 9,978 it is 5.0%, the half.
    expect(judge({ history: followers(9976) })).toEqual([]);
    expect(judge({ history: followers(9978) })).toHaveLength(1);
  });

  test("is looked up to three days before the end of a quarter", () => {
    const on = (day: string) => judge({ history: [observation(day, 12_000)] });
    expect(on("2026-03-28")).toHaveLength(1);
    expect(on("2026-03-27")).toEqual([]);
  });

  test("is tried from three starts, and from more where the project says so", () => {
    const late = { history: followers(9091, 8264, 7513, 20_000) };
    expect(judge(late)).toEqual([]);
    expect(judge(late, { k: 4 })[0]).toContain("Measured from 30 June 2025");
  });
});

describe("a flow", () => {
  const views = (values: readonly number[]): Observation[] =>
    daysOf(quarter("2026-Q1")).map((day, i) =>
      observation(day, values[i % values.length] ?? 0, { metric: "views", from: day }),
    );
  const told = { metric: "views", counts: [9100, 18_400], perDay: true } as const;

  test("is set against the whole quarter, per day", () => {
    // 300 a day in January to March, 100 a day in the quarter after, 200 in the last.
    expect(judge({ ...told, history: views([300]) })).toEqual([
      "warn turns: Set against 1 January 2026 to 31 March 2026 instead, the change would be \u221233%, not 100%.",
    ]);
  });

  test("of which a day is missing or counted twice says nothing", () => {
    const whole = views([300]);
    expect(judge({ ...told, history: whole.slice(1) })).toEqual([]);
    expect(judge({ ...told, history: whole.filter((_, i) => i !== 40) })).toEqual([]);
    expect(judge({ ...told, history: [...whole, ...whole.slice(5, 6)] })).toEqual([]);
    expect(
      judge({ ...told, history: whole.map((o, i) => (i === 9 ? { ...o, value: null } : o)) }),
    ).toEqual([]);
  });

  test("may come as one row for the quarter, the only way for people", () => {
    const reach = { metric: "reach", counts: [10_000, 11_000], perDay: false } as const;
    expect(judge({ ...reach, history: [row("reach", quarter("2026-Q1"), 20_000)] })).toHaveLength(
      1,
    );
    const daily = views([300]).map((o) => ({ ...o, metric: "reach" }));
    expect(judge({ ...reach, history: daily })).toEqual([]);
  });
});

test("a year on year change is set against the years before", () => {
  const years = { before: quarter("2025-Q3"), after, metric: "followers" };
  const history = [row("followers", quarter("2024-Q3"), 12_000)];
  expect(judge({ ...years, history })[0]).toContain("Measured from 30 September 2024");
  expect(judge({ ...years, history: followers(12_000) })).toEqual([]);
});

test("two points at least, so that growth near nothing does not turn", () => {
  const flat = { counts: [10_000, 10_050] as const };
  expect(judge({ ...flat, history: followers(10_150) })).toEqual([]);
  expect(judge({ ...flat, history: followers(10_300) })[0]).toContain(
    "would be \u22122.4%, not 0.5%",
  );
});

test("without a history, a value or an order there is nothing to say", () => {
  expect(judge({})).toEqual([]);
  expect(judge({ counts: [0, 5], history: followers(12_000) })).toEqual([]);
  expect(judge({ counts: [null, 5], history: followers(12_000) })).toEqual([]);
  expect(judge({ before: after, after: before, history: followers(12_000) })).toEqual([]);
  expect(judge({ history: followers(0) })).toEqual([]);
  const guessed = followers(12_000).map((o) => ({ ...o, status: "interpolated" as const }));
  expect(judge({ history: guessed })).toEqual([]);
});

test("every branch is said in every language", () => {
  const subjects = [12_000, 10_100].map((count) =>
    change({
      metric: "followers",
      before,
      after,
      counts: [10_000, 11_000],
      history: followers(count),
    }),
  );
  expect(languagesOf(RULE, subjects)).toEqual({ turns: 4, size: 4 });
});
