import { expect, test } from "vitest";
import { bytesOf, column, find, member, metaDaily, rowsOf, tiktokDaily } from "./plain-reading.ts";
import { CAMPAIGN } from "./story.ts";
import { truth } from "./truth.ts";

const all = truth();
const of = (account: string, quarter: string) => {
  const found = all.find((t) => t.account === account && t.quarter === quarter);
  if (!found) throw new Error(`no ${account} ${quarter}`);
  return found;
};

test("four days of a campaign bring more than half of a quarter's growth", () => {
  const extra = Object.values(CAMPAIGN.extraFollowers).reduce((a, b) => a + b, 0);
  expect(extra / Number(of("moonlit-tiktok", "2026-Q2").netGrowth)).toBeGreaterThan(0.5);
  expect(of("moonlit-tiktok", "2026-Q3").netGrowth).toBeLessThan(7000);
});

test("one video carries the views of an account", () => {
  const rows = rowsOf(member(find("teaselmark-tiktok/2026-10-03", "Content_"), "Content.csv"));
  const most = Math.max(...column(rows, "Total views").map(Number));
  expect(most / of("teaselmark-tiktok", "2026-Q3").views).toBeGreaterThan(0.9);
});

test("the gap is nine days of one file", () => {
  const views = metaDaily("moonlit-facebook/2026-10-03/Views.csv");
  const reach = metaDaily("moonlit-facebook/2026-10-03/Reach.csv");
  const missing = [...reach.keys()].filter((day) => !views.has(day));
  expect([missing.length, missing[0], missing.at(-1)]).toEqual([9, "2026-08-05", "2026-08-13"]);
});

test("YouTube's views jump on 24 August 2026 and its engaged views do not", () => {
  for (const account of ["moonlit-youtube", "teaselmark-youtube"]) {
    const rows = rowsOf(member(find(`${account}/2026-10-03`, "Date "), "Table data.csv"));
    const first = column(rows, "Date").indexOf("2026-08-24");
    const jump = (name: string) => {
      const cells = column(rows, name).map(Number);
      const week = (from: number) => cells.slice(from, from + 14).reduce((a, b) => a + b, 0);
      return week(first) / week(first - 14);
    };
    expect(jump("Views")).toBeGreaterThan(1.3);
    expect(Math.abs(jump("Engaged views") - 1)).toBeLessThan(0.2);
  }
});

test("two downloads disagree on the last day, and on one that was long past", () => {
  const read = (on: string) =>
    tiktokDaily(`moonlit-tiktok/${on}`, "Overview_", "Overview.csv", "Video Views");
  const autumn = read("2026-10-03");
  const differ = [...read("2026-07-02")].filter(([day, v]) => (autumn.get(day) ?? v) !== v);
  expect(differ.map(([day]) => day)).toEqual(["2026-05-21", "2026-06-30"]);
});

test("a week in April has another count in October, by more than half a per cent on each day", () => {
  const read = (on: string) => {
    const rows = rowsOf(bytesOf(`moonlit-x/${on}/account_overview_analytics.csv`).toString("utf8"));
    const counts = column(rows, "Impressions").map(Number);
    return new Map(column(rows, "Date").map((day, i) => [day, counts[i] ?? 0]));
  };
  const [july, october] = [read("2026-07-02"), read("2026-10-03")];
  const fell = [...july].filter(([day, n]) => n > 1.005 * (october.get(day) ?? n));
  expect(fell.map(([day]) => day)).toEqual(
    ["Sun, Apr 19", "Sat, Apr 18", "Fri, Apr 17", "Thu, Apr 16"]
      .concat("Wed, Apr 15", "Tue, Apr 14", "Mon, Apr 13")
      .map((day) => `${day}, 2026`),
  );
});

test("the smallest account has under a thousand followers, and wins a few", () => {
  const small = of("pebble-x", "2026-Q3");
  expect(small.followersAtStart).toBeLessThan(1000);
  expect(Number(small.netGrowth)).toBeGreaterThan(20);
});

test("one account shrinks while people go on to follow it", () => {
  for (const quarter of ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]) {
    expect(of("pebble-facebook", quarter).netGrowth).toBeLessThan(0);
    expect(of("pebble-facebook", quarter).followersGained).toBeGreaterThan(0);
  }
});

test("an account that opens within a quarter has no start in it", () => {
  expect(of("teaselmark-tiktok", "2025-Q3")).toMatchObject({
    followersAtStart: null,
    netGrowth: null,
  });
  const history = tiktokDaily(
    "teaselmark-tiktok/2026-07-02",
    "Followers_",
    "FollowerHistory.csv",
    "Followers",
  );
  expect([...history].find(([, cell]) => cell !== "undefined")?.[0]).toBe("2025-07-26");
});
