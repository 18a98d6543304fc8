import { describe, expect, test } from "vitest";
import { readSheet, sampleSheet } from "./sample-sheet.ts";
import { LINKEDIN_UNUSED } from "./unused.ts";

const activity = (day: string) =>
  `https://www.linkedin.com/posts/x-activity-${BigInt(Date.parse(`${day}T10:00:00Z`)) << 22n}-Ab`;

describe("the profile's workbook", () => {
  test("counts posts of a member", () => {
    const read = readSheet(["Date", "Impressions", "Engagements"], ["9/5/2026", "420", "12"]);
    expect(read.adapter).toBe("linkedin-profile");
    expect(read.observations.map((o) => `${o.at} ${o.surface} ${o.metric} ${o.value}`)).toEqual([
      "2026-09-05 member_post impressions 420",
      "2026-09-05 member_post engagements 12",
    ]);
  });

  test("has one total of followers, with its day", () => {
    const header = ["Date", "New followers"];
    const read = readSheet(["Total followers on 9/30/2026", "6530"], [], header, [
      "9/30/2026",
      "4",
    ]);
    expect(read.observations).toMatchObject([
      { metric: "followers", from: null, at: "2026-09-30", value: 6530, source: { line: 1 } },
      { metric: "followers_gained", from: "2026-09-30", at: "2026-09-30", value: 4 },
    ]);
    expect(read.rows).toEqual({ read: 1, loaded: 1, quarantined: 0 });
    for (const line of [
      ["Total followers on 10/2/2026", "6530"],
      ["Total followers on 9/30/2026", "6.5K"],
      ["Followers", "6530"],
    ]) {
      const doubted = readSheet(line, header, ["9/30/2026", "4"]);
      expect(doubted.observations).toHaveLength(1);
      expect(doubted.checks[0]).toMatchObject({ id: "total-row", ok: false });
    }
  });

  test("ranks posts twice, side by side", () => {
    const [a, b, c] = [activity("2026-09-05"), activity("2026-09-06"), activity("2026-09-07")];
    const header = ["Post URL", "Post Publish Date"];
    const read = readSheet(
      ["Maximum of 50 posts available to include in this list"],
      [...header, "Engagements", "", ...header, "Impressions"],
      [a, "9/5/2026", "9", "", b, "9/6/2026", "300"],
      ["", "", "", "", a, "9/5/2026", "200"],
      [c, "9/7/2026", "1", "", c, "9/7/2026", "100"],
      [c, "9/7/2026", "2", "", "", "", ""],
    );
    expect(
      read.posts.map((p) => `${p.source.line}:${p.source.column} ${p.metric} ${p.value}`),
    ).toEqual(["3:3 engagements 9", "3:7 impressions 300", "4:7 impressions 200"]);
    expect(read.quarantine.map((q) => `${q.line}:${q.column}`)).toEqual(["5:1", "6:1"]);
    expect(read.checks.map((check) => `${check.id} ${check.ok}`)).toEqual([
      "truncated false",
      "post-clock true",
    ]);
  });

  test("has shares of the audience, and bounds that are no values", () => {
    const read = readSheet(
      ["Top Demographics", "Value", "Percentage"],
      ["Job title", "Ferry Operator", "12%"],
      ["Company", "Harbour Board", "< 1%"],
      ["Industry", "Maritime", "0.4"],
    );
    expect(read.observations.map((o) => `${o.metric} ${o.value}`)).toEqual([
      "audience_share:job_title:ferry_operator 0.12",
      "audience_share:company:harbour_board null",
    ]);
    expect(read.quarantine).toMatchObject([{ line: 4, column: 3 }]);
  });
});

test("sheets that are known and not read are told by their header", () => {
  const reasonOf = (...names: string[]) =>
    LINKEDIN_UNUSED.find((kind) => kind.matches(names, undefined))?.reason;
  expect(reasonOf("location", "total views")).toContain("visitors");
  expect(reasonOf("page", "total followers", "new followers")).toContain("competitors");
  expect(reasonOf("overall performance", "9/24/2026 - 9/30/2026")).toContain("whole window");
  expect(reasonOf("location", "total followers")).toBeUndefined();
});

test("a table of other columns is not taken for one of LinkedIn's", () => {
  const table = sampleSheet(
    ["Date", "Impressions", "Engagements", "Likes"],
    ["9/5/2026", "1", "1", "1"],
  );
  expect(() => readSheet(table.header.cells, ["9/5/2026", "1", "1", "1"])).toThrow(
    "No adapter knows this table.",
  );
});
