import { describe, expect, test } from "vitest";
import { METRIC_WORDING } from "./metric-wording.ts";
import { readPlatformEvents } from "./read-platform-events.ts";
import { readTide } from "./read-tide.ts";
import { PLATFORM_EVENTS, TIDE } from "./registry.ts";
import { factsFile } from "./table.ts";

/** The metric names that the whole program uses. */
const METRICS =
  `followers page_likes followers_net followers_gained followers_lost views engaged_views
  impressions profile_views link_clicks likes dislikes comments shares saves bookmarks reposts replies
  reactions engagements watch_time_hours posts videos reach viewers new_viewers returning_viewers
  engagement_rate click_through_rate average_view_duration_s average_percentage_viewed`.split(
    /\s+/,
  );

const HEADER = "id,platform,from,to,metric,kind,effect,sources,read_via\n";
const TIDE_HEADER = "platform,month,users,basis,lower_bound,source,read_via\n";

describe("platform events", () => {
  test("are all read, and each touches metrics that we know", () => {
    expect(PLATFORM_EVENTS).toHaveLength(27);
    for (const { metrics } of PLATFORM_EVENTS) {
      expect(metrics.length).toBeGreaterThan(0);
      expect(METRICS).toEqual(expect.arrayContaining([...metrics]));
    }
  });

  test("leave no wording unused", () => {
    const read = new Set(PLATFORM_EVENTS.map((e) => e.metrics));
    for (const { metrics } of Object.values(METRIC_WORDING)) expect(read).toContain(metrics);
  });

  test("without an address are marked as not sourced", () => {
    const unsourced = PLATFORM_EVENTS.filter((e) => !e.sourced).map((e) => e.id);
    expect(unsourced).toEqual(["fb-video-time-2016", "fb-inactive-2015"]);
  });

  test("name publishers; the copies that were read are named, not linked", () => {
    const mirrors = /pathoyeast|google\.cn|tdnews/;
    for (const e of PLATFORM_EVENTS) {
      expect(e.sources.join()).not.toMatch(mirrors);
      expect(e.readVia ?? "").not.toMatch(/https?:/);
    }
  });

  test.each([
    ["an unknown metric", "a,x,2018-07-11,,fans,purge,did,https://a.example,", /fans/],
    ["an unknown platform", "a,vine,2018-07-11,,views,purge,did,https://a.example,", /vine/],
    ["an end before its start", "a,x,2018-07-11,2018-07-10,views,purge,did,,", /no period/],
    ["a source without address", "a,x,2018-07-11,,views,purge,did,from memory,", /web address/],
    ["a missing cell", "a,x,2018-07-11,,views,purge,did", /7 cells/],
  ])("%s is refused", (_, row, message) => {
    expect(() => readPlatformEvents(factsFile("t.csv", HEADER + row))).toThrow(message);
  });
});

describe("platform tide", () => {
  test("is read with source and line", () => {
    expect(TIDE).toHaveLength(48);
    const july = TIDE.find((p) => p.platform === "tiktok" && p.month === "2020-07");
    expect(july).toMatchObject({ users: 689_200_000, lowerBound: false });
    expect(july?.source).toContain("complaint");
  });

  test.each([
    ["a month out of range", "x,2018-13,1,b,no,s,", /2018-13/],
    ["a grouped count", 'x,2018-12,"1,000",b,no,s,', /1,000/],
    ["no source", "x,2018-12,1,b,no,,", /source/],
  ])("%s is refused", (_, row, message) => {
    expect(() => readTide(factsFile("t.csv", TIDE_HEADER + row))).toThrow(message);
  });
});
