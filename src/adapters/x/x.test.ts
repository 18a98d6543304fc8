import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";
import { plainNumber } from "./twitter-columns.ts";
import { readXDay } from "./x-day.ts";

const place = samplePlace("x", "2026-10-01", "x.csv");

function read(text: string) {
  const [table] = ingestBytes(Buffer.from(text), "x.csv", place).tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

describe("days of X", () => {
  test("are read when the weekday is right", () => {
    expect(readXDay("Tue, Aug 26, 2025")).toBe("2025-08-26");
    expect(readXDay(" Thu, Feb 29, 2024 ")).toBe("2024-02-29");
  });

  test("are refused when it is not, with the right one", () => {
    expect(() => readXDay("Mon, Aug 26, 2025")).toThrow("2025-08-26 was a Tuesday");
  });

  test.each(["Aug 26, 2025", "2025-08-26", "Sat, Feb 29, 2025", "Mardi, Aug 26, 2025", ""])(
    "are refused as %j",
    (text) => expect(() => readXDay(text)).toThrow('is not a day as "Tue, Aug 26, 2025"'),
  );
});

describe("the account's overview", () => {
  const header = "Date,Impressions,New follows,Unfollows,Video views,Media views";
  const metrics = (row: string) =>
    read(`${header}\n${row}\n`).observations.map((o) => `${o.metric} ${o.value}`);

  test("has the net change where both of its halves are known", () => {
    expect(metrics('"Wed, Sep 30, 2026",1,5,8,0,0')).toEqual([
      "impressions 1",
      "followers_gained 5",
      "followers_lost 8",
      "followers_net -3",
    ]);
    expect(metrics('"Wed, Sep 30, 2026",1,5,,0,0')).toContain("followers_net null");
  });

  test("leaves out columns that are 0 on every row, and only those", () => {
    expect(metrics('"Wed, Sep 30, 2026",1,5,8,0,7')).toContain("media_views 7");
    const ragged = read(`${header}\n"Wed, Sep 30, 2026",1,5,8,0,0\n"Tue, Sep 29, 2026",1\n\n`);
    expect(ragged.observations.map((o) => o.metric)).not.toContain("video_views");
    expect(ragged.checks[0]).toMatchObject({ id: "constant-column", ok: true });
  });
});

describe("the list of posts", () => {
  const list = (posts: number) =>
    read(
      `Post id,Date,Post text,Post Link,Impressions\n${Array.from(
        { length: posts },
        (_, i) => `${2104950345036726289n + BigInt(i)},"Tue, Sep 29, 2026",a,b,1\n`,
      ).join("")}`,
    ).checks.find((c) => c.id === "truncated");

  test("may be cut at about 200", () => {
    expect(list(199)).toMatchObject({ ok: true });
    expect(list(201)).toMatchObject({ ok: false });
    expect(list(201)?.message).toContain("may have cut");
  });
});

describe("old Twitter's numbers", () => {
  test.each([
    ["1938.0", "1938"],
    ["-1.0", "-1"],
    ["9.708737864077669E-4", "0.0009708737864077669"],
    ["1.0E-4", "0.0001"],
    ["1.2345678E7", "12345678"],
    ["1.2E7", "12000000"],
    ["1.23456789E7", "12345678.9"],
    ["19.5", "19.5"],
    ["-", "-"],
    ["1e5", "1e5"],
  ])("%s is %s", (written, digits) => expect(plainNumber(written)).toBe(digits));

  test("of what was paid for stand apart from the rest", () => {
    const table = read(
      "Date,Tweets published,impressions,promoted impressions,promoted likes\n2016-12-31,1,10.0,200.0,-\n2017-01-01,0,3.0,-,-\n",
    );
    expect(table.observations.map((o) => `${o.at} ${o.metric} ${o.value} ${o.paid}`)).toEqual([
      "2016-12-31 posts 1 unknown",
      "2016-12-31 impressions 10 organic",
      "2016-12-31 impressions:origin:promoted 200 paid",
      "2017-01-01 posts 0 unknown",
      "2017-01-01 impressions 3 organic",
      "2017-01-01 impressions:origin:promoted null paid",
    ]);
    expect(table.checks[0]?.message).toContain("no number on any row (1 of 18)");
  });
});

describe("whose posts they are", () => {
  const codes = (text: string, name: string, account = {}) => {
    const own = { ...place, name, account: { ...place.account, handle: "fed", ...account } };
    return ingestBytes(Buffer.from(text), name, own).diagnostics.map((d) => d.code);
  };
  const content = (handle: string) =>
    `Post id,Date,Post text,Post Link,Impressions\n2105338129414560321,"Wed, Sep 30, 2026",T,https://x.com/${handle}/status/2105338129414560321,5\n`;

  test("is told by their links; a link without a handle tells nothing", () => {
    expect(codes(content("Fed"), "x.csv")).toEqual([]);
    expect(codes(content("i/web"), "x.csv")).toEqual([]);
    expect(codes(content("other"), "x.csv")).toEqual(["other-account"]);
    expect(codes(content("other"), "x.csv", { formerHandles: ["other"] })).toEqual([]);
    expect(codes(content("other"), "x.csv", { handle: null })).toEqual([]);
  });

  test("is told by the name of Twitter's file", () => {
    const days = "Date,Tweets published,impressions\n2016-12-23,1,5\n";
    const name = (handle: string) =>
      `daily_tweet_activity_metrics_${handle}_20161201_20170101_en.csv`;
    expect(codes(days, name("fed"))).toEqual([]);
    expect(codes(days, name("other_fed"))).toEqual(["other-account"]);
  });
});
