import { describe, expect, test } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import type { FigureInput } from "../../figures/figure.ts";
import type { PostCount } from "../../observations/post.ts";
import { byClaim, byCount, claim, figure, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import { postCounts, posts } from "../fixtures/series.ts";

const RULE = "lifetime-vs-period";
const COUNTED = "2026-10-05";

describe("posts", () => {
  /** Posts that had been out for so many days when they were counted. */
  const aged = (ages: readonly number[], given: Partial<PostCount> = {}) =>
    postCounts(...ages.map(() => 10)).map((post, i) => ({
      ...post,
      publishedOn: addDays(COUNTED, -(ages[i] ?? 0)),
      at: COUNTED,
      ...given,
    }));
  const judge = (
    now: readonly PostCount[],
    before: readonly PostCount[] | null = null,
    metric = "views",
  ) => said(RULE, { ...posts([]), metric, posts: now, before });

  test("that are younger than four weeks are counted", () => {
    expect(judge(aged([60, 27, 3]))).toEqual([
      "warn young: When counted, 2 of 3 posts had been out for less than 28 days. Newer posts have had less time to collect views.",
    ]);
    expect(judge(aged([60, 28]))).toEqual([]);
    expect(
      said(RULE, { ...posts([]), posts: aged([60, 28]) }, undefined, { ageDays: 29 }),
    ).toHaveLength(1);
  });

  test("whose counts begin after they were published", () => {
    const cut = aged([90, 80], { from: "2026-08-01" });
    expect(judge([...cut, ...aged([60])])).toEqual([
      "warn cut: The counts of 2 of 3 posts begin only on 1 August 2026, after they were published. Earlier views are missing.",
    ]);
    expect(judge(aged([60], { from: addDays(COUNTED, -60) }))).toEqual([]);
    expect(judge(aged([60], { from: "2026-08-01", publishedOn: null }))).toHaveLength(1);
  });

  test("of the time before, against which they are set", () => {
    const before = aged([180, 150], { from: "2026-07-01" });
    expect(judge(aged([60]), before)).toEqual([
      "warn cut-before: In the period before, the counts of 2 of 2 posts begin only on 1 July 2026, after they were published. The two periods cannot be compared.",
    ]);
    expect(judge(aged([60]), aged([180]))).toEqual([]);
  });

  test("without a count or a date, and metrics that do not grow", () => {
    expect(judge([])).toEqual([]);
    expect(judge(aged([3], { value: null }))).toEqual([]);
    expect(judge(aged([3], { publishedOn: null }))).toEqual([]);
    expect(judge(aged([3]), null, "posts")).toEqual([]);
    expect(judge(aged([3]), null, "engagement_rate")).toEqual([]);
  });
});

describe("figures", () => {
  const count = (metric: string, from: string | null, given = {}) =>
    byCount(observation(COUNTED, 500, { metric, from, ...given }));
  const shown = (
    label: string,
    evidence: FigureInput["evidence"],
    given: Partial<FigureInput> = {},
  ) =>
    figure({
      measure: "views",
      unit: "views",
      label,
      value: 500,
      evidence: evidence ?? [],
      ...given,
    });
  const life = shown("Views of the posts", count("views", null, { surface: "video" }));
  const period = shown("Views of the quarter", count("views", "2026-07-01"));
  const APART =
    "Counted since publication: Views of the posts. Counted for one period: Views of the quarter.";

  test("added up or set against each other", () => {
    expect(said(RULE, { scope: "sum", over: "accounts", figures: [life, period] })).toEqual([
      `block added: ${APART} These cannot be added up.`,
    ]);
    expect(said(RULE, { scope: "comparison", of: "totals", figures: [life, period] })).toEqual([
      `block compared: ${APART} These cannot be compared.`,
    ]);
    for (const figures of [[life, life], [period, period], [life], []]) {
      expect(said(RULE, { scope: "sum", over: "time", figures })).toEqual([]);
      expect(said(RULE, { scope: "comparison", of: "totals", figures })).toEqual([]);
    }
    expect(said(RULE, { scope: "comparison", of: "rates", figures: [life, period] })).toEqual([]);
  });

  const made = (given: Partial<FigureInput>) =>
    said(RULE, { scope: "figure", figure: shown("Result", count("views", "2026-07-01"), given) });

  test("made from both", () => {
    const parts = [life, period];
    expect(made({ measure: "ratio", unit: "times", value: 1, parts })).toEqual([
      `block divided: ${APART} One cannot be divided by the other.`,
    ]);
    expect(made({ value: 1000, parts })).toEqual([
      `block added: ${APART} These cannot be added up.`,
    ]);
    expect(made({ value: 999, parts })).toEqual([]);
    expect(made({ value: null, reason: "zero-base", unit: "times", parts })).toEqual([]);
  });

  test("views of a period for each post published in it, people, and claims", () => {
    const published = shown("Posts", count("posts", null), { measure: "posts", unit: "posts" });
    expect(made({ unit: "views/post", value: 1, parts: [period, published] })).toEqual([]);
    const followers = shown("Followers", count("followers", null), { measure: "followers" });
    expect(made({ unit: "times", value: 1, parts: [period, followers] })).toEqual([]);
    const told = shown("Told", byClaim(claim("a", { value: 500 })));
    expect(made({ unit: "times", value: 1, parts: [period, told] })).toEqual([]);
    const nothing = { ...life, value: null, reason: "no-source" as const };
    expect(made({ unit: "times", value: 1, parts: [period, nothing] })).toEqual([]);
  });
});
