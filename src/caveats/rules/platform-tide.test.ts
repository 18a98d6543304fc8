import { expect, test } from "vitest";
import type { FigureInput } from "../../figures/figure.ts";
import type { Platform } from "../../observations/observation.ts";
import { account, context, figure } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const facts = (platform: Platform) => context({ accounts: [account("alpha", { platform })] });
const grown = (platform: Platform, from: string, asOf: string, given: Partial<FigureInput>) =>
  said(
    "platform-tide",
    {
      scope: "figure",
      figure: figure({ from, asOf, measure: "growth", unit: "fraction", ...given }),
    },
    facts(platform),
  );
const rate = { measure: "followers_per_day", unit: "followers/day", value: 5 };

test("both ends published, growth of the account known", () => {
  // 271.2 to 507.6 million: 87%.
  expect(grown("tiktok", "2018-12-31", "2019-12-31", { value: 1.5 })).toEqual([
    "warn relative: In the same time TikTok itself grew by 87% in monthly users. Measured against that, the account grew by 34%.",
  ]);
  expect(grown("tiktok", "2018-12-31", "2019-12-31", { value: 0.5 })).toEqual([
    "warn relative-fell: In the same time TikTok itself grew by 87% in monthly users. Measured against that, the account shrank by 20%.",
  ]);
});

test("both ends published, growth of the account not known", () => {
  expect(grown("tiktok", "2018-12-31", "2019-12-31", rate)).toEqual([
    "warn same-time: In the same time TikTok itself grew by 87% in monthly users.",
  ]);
  expect(grown("tiktok", "2020-07-31", "2021-09-27", rate)).toEqual([
    "warn same-time: In the same time TikTok itself grew by at least 45% in monthly users.",
  ]);
});

test("a part of the time published", () => {
  expect(grown("tiktok", "2019-05-25", "2021-02-17", rate)).toEqual([
    "warn part: In a part of this time, December 2019 to July 2020, TikTok itself grew by 36% in monthly users.",
  ]);
  expect(grown("facebook", "2021-12-31", "2025-12-31", { value: 0.1 })).toEqual([
    "warn part-ended: In a part of this time, December 2021 to December 2023, Facebook itself grew by 5.4% in monthly users. We know of no count after December 2023.",
  ]);
});

test("a small tide under strong growth is let pass, under weak growth it is not", () => {
  // Facebook, June to September 2020: 2,701 to 2,740 million, 1.4%.
  expect(grown("facebook", "2020-07-01", "2020-09-30", { value: 0.06 })).toEqual([]);
  expect(grown("facebook", "2020-07-01", "2020-09-30", { value: 0.05 })).toHaveLength(1);
  expect(grown("facebook", "2020-07-01", "2020-09-30", rate)).toEqual([]);
});

test("nothing published is a footnote", () => {
  expect(grown("linkedin", "2020-07-01", "2020-09-30", rate)).toEqual([
    "note none: We know of no two counts of LinkedIn’s users in this time, so the growth cannot be set against the platform’s own.",
  ]);
  expect(grown("tiktok", "2026-07-01", "2026-09-30", rate)).toEqual([
    "note ended: We know of no count of TikTok’s users after September 2021, so the growth cannot be set against the platform’s own.",
  ]);
});

test("a count is no growth, and growth without dates has no tide", () => {
  expect(
    grown("tiktok", "2018-12-31", "2019-12-31", {
      measure: "followers",
      unit: "followers",
      value: 1,
    }),
  ).toEqual([]);
  const undated = figure({ ...rate });
  expect(said("platform-tide", { scope: "figure", figure: undated }, facts("tiktok"))).toEqual([]);
});
