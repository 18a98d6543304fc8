import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import { counted } from "../fixtures/rates.ts";
import { said } from "../fixtures/said.ts";

const judge = (...figures: Figure[]) =>
  said("absolute-without-denominator", { scope: "view", figures });
const views = counted("views", 300_000, { label: "Views of Alpha" });
const videos = counted("posts", 250, { unit: "videos" });

test("views beside the videos of the same time", () => {
  expect(judge(views, videos)).toEqual([
    "note published: Views of Alpha: 1,200 for each video published in that time (250), though older ones may be counted too.",
  ]);
});

test("all views beside all posts", () => {
  const since = { from: null };
  const all = judge({ ...views, ...since }, counted("posts_total", 250, since));
  expect(all).toEqual(["note post: Views of Alpha: on average 1,200 for each post (250 in all)."]);
});

test("views beside the people who saw them", () => {
  expect(judge(views, counted("reach", 100_000))).toEqual([
    "note person: Views of Alpha: on average 3 for each person (100,000 in all).",
  ]);
});

test("bounds stay bounds", () => {
  expect(judge({ ...views, hi: null }, videos)[0]).toContain(": at least 1,200 for each");
  expect(judge({ ...views, lo: 290_000 }, videos)[0]).toContain(": about 1,200 for each");
});

test("a twin that is shown already", () => {
  const typical = counted("views_per_post_median", 900, { asOf: "2026-10-05", unit: "views" });
  expect(judge(views, videos, typical)).toEqual([]);
  expect(judge(views, videos, { ...typical, value: null })).toHaveLength(1);
  expect(judge(views, videos, { ...typical, account: "beta" })).toHaveLength(1);
  expect(judge(views, videos, { ...typical, from: "2026-04-01" })).toHaveLength(1);
  const daily = counted("rate", 3261, { unit: "views/day", parts: [views] });
  expect(judge(views, videos, daily)).toEqual([]);
});

test("another account, another time, no posts, and no count at all", () => {
  expect(judge(views)).toEqual([]);
  expect(judge(views, { ...videos, account: "beta" })).toEqual([]);
  expect(judge(views, { ...videos, asOf: "2026-09-29" })).toEqual([]);
  expect(judge(views, { ...videos, from: "2026-07-02" })).toEqual([]);
  expect(judge({ ...views, account: null }, { ...videos, account: null })).toEqual([]);
  expect(judge(views, counted("posts", 0))).toEqual([]);
  expect(judge(views, counted("posts", null))).toEqual([]);
  expect(judge(counted("views", 0), videos)).toEqual([]);
});

test("followers, shares and outcomes are no work of single posts", () => {
  for (const measure of ["followers_net", "engagement_rate", "reach", "outcome:donations"]) {
    expect(judge(counted(measure, 10), videos)).toEqual([]);
  }
});
