import { describe, expect, test } from "vitest";
import { readSheet } from "./sample-sheet.ts";

const counts = (read: ReturnType<typeof readSheet>) =>
  read.observations.map((o) => `${o.at} ${o.metric} ${o.value} ${o.paid}`);

describe("New followers", () => {
  const header = [
    "Date",
    "Sponsored followers",
    "Organic followers",
    "Auto-invited followers",
    "Total followers",
  ];

  test("are gains of a day, split by what was paid for", () => {
    const read = readSheet(header, ["09/25/2026", "5", "10", "2", "17"]);
    expect(read.adapter).toBe("linkedin-followers");
    expect(counts(read)).toEqual([
      "2026-09-25 followers_gained 17 mixed",
      "2026-09-25 followers_gained:origin:sponsored 5 paid",
      "2026-09-25 followers_gained:origin:organic 10 organic",
      "2026-09-25 followers_gained:origin:auto_invited 2 unknown",
    ]);
    expect(read.observations[0]).toMatchObject({ from: "2026-09-25", unit: "followers" });
  });

  test("are refused where the parts do not make the sum", () => {
    const read = readSheet(header, ["09/25/2026", "5", "10", "2", "1700"]);
    expect(read.observations).toEqual([]);
    expect(read.quarantine).toMatchObject([
      {
        line: 2,
        column: 5,
        reason: "Total followers is 1700, but its parts are 17 new followers.",
      },
    ]);
  });

  test("are not summed over a missing part", () => {
    const read = readSheet(header, ["09/25/2026", "5", "", "2", "17"]);
    expect(read.quarantine).toEqual([]);
    expect(counts(read)).toContain("2026-09-25 followers_gained:origin:organic null organic");
  });

  test("have days as text or as a spreadsheet's dates, never day first", () => {
    const row = ["0", "0", "0", "0"];
    const read = readSheet(
      header,
      ["09/25/2026", ...row],
      ["2026-09-26", ...row],
      ["2026-09-27T00:00:00", ...row],
      ["28/09/2026", ...row],
      ["2026-09-29T12:00:00", ...row],
    );
    expect(read.window).toEqual({ from: "2026-09-25", to: "2026-09-27" });
    expect(read.quarantine.map((q) => `${q.line}:${q.column}`)).toEqual(["5:1", "6:1"]);
  });
});

test("the same header is a total in the sheets by trait", () => {
  const read = readSheet(
    ["Company size", "Total followers"],
    ["10,001+", "33"],
    ["2-10", ""],
    ["2-10", ""],
    ["11-50", "7"],
    ["11-50", "8"],
  );
  expect(read.adapter).toBe("linkedin-followers");
  expect(counts(read)).toEqual([
    "2026-10-01 followers:company_size:10_001_plus 33 mixed",
    "2026-10-01 followers:company_size:2_10 null mixed",
  ]);
  expect(read.observations[0]).toMatchObject({ from: null });
  expect(read.quarantine.map((q) => q.line)).toEqual([5, 6]);
});

describe("content metrics", () => {
  test("stand below a sentence, with totals that hold both of their parts", () => {
    const read = readSheet(
      ["All dates and times are in UTC."],
      [
        "Date",
        "Impressions (organic)",
        "Impressions (sponsored)",
        "Impressions (total)",
        "Unique impressions (organic)",
        "Shares (total)",
        "Engagement rate (total)",
      ],
      ["09/25/2026", "100", "20", "120", "80", "-1", "0.025"],
    );
    expect(read.adapter).toBe("linkedin-content");
    expect(counts(read)).toEqual([
      "2026-09-25 impressions 120 mixed",
      "2026-09-25 impressions:origin:organic 100 organic",
      "2026-09-25 impressions:origin:sponsored 20 paid",
      "2026-09-25 unique_impressions 80 organic",
      "2026-09-25 reposts -1 mixed",
      "2026-09-25 engagement_rate 0.025 mixed",
    ]);
    const total = read.observations.filter((o) => o.metric === "impressions");
    expect(total.map((o) => o.source)).toEqual([{ file: "export.xls#Sheet", line: 3, column: 4 }]);
  });
});

describe("all posts", () => {
  const header = ["Post title", "Post link", "Post type", "Created date", "Impressions", "Views"];
  const read = (link: string, created = "09/29/2026", type = "Organic") =>
    readSheet(header, ["Moon", link, type, created, "12", ""]);
  /** 2026-09-29 00:30 UTC. */
  const id = String((BigInt(Date.UTC(2026, 8, 29, 0, 30)) << 22n) + 7n);

  test("are known by the id in their link, whose clock is UTC", () => {
    const found = read(`https://www.linkedin.com/feed/update/urn:li:activity:${id}`);
    expect(found.posts.map((p) => `${p.post} ${p.metric} ${p.value}`)).toEqual([
      `${id} impressions 12`,
      `${id} views null`,
    ]);
    expect(found.checks.map((c) => c.id)).toEqual(["post-clock"]);
    expect(found.checks[0]?.message).toContain("for 1 of 1 posts");
    const named = read(`https://www.linkedin.com/posts/page_words-activity-${id}-AbCd`);
    expect(named.posts[0]?.post).toBe(id);
  });

  test("of another zone's day are told", () => {
    const link = `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;
    expect(read(link, "09/28/2026").checks[0]?.message).toContain("one day earlier for 1");
    expect(read(link, "09/20/2026").checks[0]?.ok).toBe(false);
  });

  test("have no clock where the id is a share's", () => {
    const found = read(`https://www.linkedin.com/feed/update/urn:li:share:${id}`);
    expect(found.posts).toHaveLength(2);
    expect(found.checks).toEqual([]);
  });

  test("that were paid for stand apart", () => {
    const link = `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;
    expect(read(link, "09/29/2026", "Sponsored").posts[0]?.surface).toBe("ads");
    expect(read(link).posts[0]?.surface).toBe("post");
  });

  test("without a post's link are quarantined", () => {
    for (const link of ["https://example.org/urn:li:activity:7", `javascript:${id}`, ""])
      expect(read(link).quarantine).toMatchObject([{ line: 2, column: 2 }]);
  });
});

test("visitors are people, by section and device in names of their own", () => {
  const read = readSheet(
    [
      "Date",
      "Jobs page views (mobile)",
      "Life page views (total)",
      "Total page views (desktop)",
      "Total page views (total)",
      "Total unique visitors (total)",
    ],
    ["09/25/2026", "1", "2", "3", "9", "4"],
  );
  expect(read.adapter).toBe("linkedin-visitors");
  expect(read.observations.map((o) => `${o.metric} ${o.value} ${o.unit}`).sort()).toEqual([
    "page_views 9 page views",
    "page_views:device:desktop 3 page views",
    "page_views:section:life 2 page views",
    "page_views:section_device:jobs_mobile 1 page views",
    "unique_visitors 4 people",
  ]);
});
