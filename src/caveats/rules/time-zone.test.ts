import { expect, test } from "vitest";
import type { Platform } from "../../observations/observation.ts";
import { account, byCount, context, figure, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import { daysOf, Q3 } from "../fixtures/series.ts";

const IDS: Platform[] = ["tiktok", "youtube", "facebook", "x", "mastodon"];
const facts = context({ accounts: IDS.map((platform) => account(platform, { platform })) });
const likes = (platform: Platform, window = Q3, value = 10) =>
  figure({
    measure: "likes",
    unit: "likes",
    account: platform,
    value: 920,
    from: window.from,
    asOf: window.to,
    evidence: byCount(
      ...daysOf(window).map((d) => observation(d, value, { platform, metric: "likes", from: d })),
    ),
  });
const compared = (...figures: ReturnType<typeof likes>[]) =>
  said("time-zone", { scope: "comparison", of: "totals", figures }, facts);

test("a quarter of days that begin at other hours", () => {
  expect(compared(likes("youtube"), likes("x"))).toEqual([
    "note edges: A day on YouTube begins 7 hours after one on X, so up to 2.2% of a count shown here may lie outside the time of the other.",
  ]);
  expect(compared(likes("youtube"), likes("tiktok"))[0]).toContain(
    "A day on YouTube probably begins 7 hours after one on TikTok (that of TikTok is not documented), so up to",
  );
});

test("winter hours, and edges that cannot be told", () => {
  const winter = { from: "2026-01-01", to: "2026-03-01" };
  expect(compared(likes("youtube", winter, 0), likes("x", winter))).toEqual([
    "note default: A day on YouTube begins 8 hours after one on X, so the edges of the two times do not match.",
  ]);
});

test("a day or two cannot be set side by side", () => {
  const two = { from: "2026-07-01", to: "2026-07-02" };
  expect(compared(likes("youtube", two), likes("x", two))).toEqual([
    "block daily: A day on YouTube begins 7 hours after one on X, so single days of the two cannot be set side by side.",
  ]);
});

test("the same zone, an unknown one, no days behind a figure, a total of one date", () => {
  expect(compared(likes("youtube"), likes("facebook"))).toEqual([]);
  expect(compared(likes("youtube"), likes("mastodon"))).toEqual([]);
  const whole = { ...likes("x"), evidence: byCount(observation(Q3.to, 9, { from: Q3.from })) };
  expect(compared(likes("youtube"), whole)).toEqual([]);
  const total = figure({ account: "x", value: 1, from: Q3.from, asOf: Q3.to });
  expect(compared(likes("youtube"), total)).toEqual([]);
});
