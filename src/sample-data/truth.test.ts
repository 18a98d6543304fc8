import { describe, expect, test } from "vitest";
import { bytesOf, column, find, member, metaDaily, rowsOf, tiktokDaily } from "./plain-reading.ts";
import { truth } from "./truth.ts";
import { agrees, idsOn, median, sum, within } from "./truth-agrees.ts";

const all = truth();

describe("TikTok", () => {
  test.each(idsOn("tiktok"))("%s", (account) => {
    const both = (zip: string, name: string, header: string) =>
      new Map([
        ...tiktokDaily(`${account}/2026-07-02`, zip, name, header),
        ...tiktokDaily(`${account}/2026-10-03`, zip, name, header),
      ]);
    const views = both("Overview_", "Overview.csv", "Video Views");
    const followers = both("Followers_", "FollowerHistory.csv", "Followers");
    agrees(account, (from, to) => ({
      views: sum(within(views, from, to)),
      followersAtEnd: Number(followers.get(to)),
    }));
  });
});

describe("YouTube", () => {
  test.each(idsOn("youtube"))("%s", (account) => {
    const rows = rowsOf(member(find(`${account}/2026-10-03`, "Date "), "Table data.csv"));
    const days = (name: string) => {
      const dates = column(rows, "Date");
      return new Map(column(rows, name).map((cell, i) => [dates[i] ?? "", Number(cell)]));
    };
    const [views, engaged, net] = [days("Views"), days("Engaged views"), days("Subscribers")];
    const videos = rowsOf(member(find(`${account}/2026-10-03`, "Content "), "Table data.csv"));
    const published = column(videos, "Video publish time");
    const counts = column(videos, "Views").map(Number);
    const start = all.find((t) => t.account === account)?.followersAtStart ?? 0;
    agrees(account, (from, to) => {
      const cuts = from === "2026-07-01" ? [from, "2026-08-24"] : [from];
      const ofQuarter = counts.filter((_, i) => {
        const at = Date.parse(`${published[i]} UTC`);
        return at >= Date.parse(from) && at <= Date.parse(to);
      });
      return {
        views: sum(within(views, from, to)),
        netGrowth: sum(within(net, from, to)),
        followersAtEnd: start + sum(within(net, "2025-07-01", to)),
        segments: cuts.map((start, i) => {
          const end = i < cuts.length - 1 ? "2026-08-23" : to;
          return {
            from: start,
            to: end,
            views: sum(within(views, start, end)),
            engagedViews: sum(within(engaged, start, end)),
          };
        }),
        published: ofQuarter.length,
        medianViewsPerPost: median(ofQuarter),
      };
    });
  });
});

describe("Facebook and Instagram", () => {
  test.each(idsOn("facebook", "instagram"))("%s", (account) => {
    const both = (name: string) =>
      new Map([
        ...metaDaily(`${account}/2026-07-02/${name}.csv`),
        ...metaDaily(`${account}/2026-10-03/${name}.csv`),
      ]);
    const [views, follows] = [both("Views"), both("Follows")];
    const posts = rowsOf(bytesOf(find(`${account}/2026-10-03`, "Jul-01-")).toString("utf8"));
    const counts = column(posts, "Views").map(Number);
    const published = column(posts, "Publish time").map(
      (t) => `${t.slice(6, 10)}-${t.slice(0, 2)}-${t.slice(3, 5)}`,
    );
    agrees(account, (from, to) => {
      const ofQuarter = counts.filter((_, i) => {
        const day = published[i] ?? "";
        return day >= from && day <= to;
      });
      const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
      return {
        views: sum(within(views, from, to)),
        unreportedDays: length - within(views, from, to).length,
        followersGained: sum(within(follows, from, to)),
        published: ofQuarter.length,
        medianViewsPerPost: median(ofQuarter),
      };
    });
  });
});

test("TikTok's typical post is that of the posts it lists", () => {
  const rows = rowsOf(member(find("moonlit-tiktok/2026-10-03", "Content_"), "Content.csv"));
  const autumn = all.find((t) => t.account === "moonlit-tiktok" && t.quarter === "2026-Q3");
  expect(autumn?.medianViewsPerPost).toBe(median(column(rows, "Total views").map(Number)));
  expect(autumn?.listed).toBe(15);
});
