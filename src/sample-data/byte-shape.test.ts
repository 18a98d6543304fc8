import { describe, expect, test } from "vitest";
import { bytesOf, column, exportPaths, find, member, rowsOf } from "./plain-reading.ts";
import { PROFILES } from "./profiles.ts";
import { RESAVED } from "./story.ts";

const paths = (platform: string) =>
  exportPaths(PROFILES.filter((p) => p.platform === platform).map((p) => p.id));
const meta = [...paths("facebook"), ...paths("instagram")];
const resaved = `${RESAVED.account}/${RESAVED.on}/${RESAVED.file}.csv`;
const others = [resaved, ...meta.filter((p) => p.endsWith("/Audience.csv"))];
const daily = meta.filter((p) => !p.includes("Jul-01-2025") && !others.includes(p));
const content = meta.filter((p) => p.includes("Jul-01-2025"));

describe("TikTok Studio", () => {
  test.each(paths("tiktok"))("%s", (path) => {
    // Bytes 8 and 9 of a zip: the method of its first member. 0 is stored.
    expect(bytesOf(path).readUInt16LE(8)).toBe(0);
    const name = path.includes("Overview")
      ? "Overview.csv"
      : path.includes("Content")
        ? "Content.csv"
        : path.includes("Viewers")
          ? "Viewers.csv"
          : "FollowerHistory.csv";
    const text = member(path, name);
    expect(text).toMatch(/^\uFEFF"/);
    expect(text).toMatch(/"$/);
    expect(text).not.toContain("\r");
    for (const line of text.slice(1).split("\n")) {
      expect(line).toMatch(/^"(?:[^"]|"")*"(,"(?:[^"]|"")*")+$/);
      expect(line.split(",")[0]).not.toMatch(/20\d\d/);
    }
    expect(rowsOf(text).length).toBeLessThanOrEqual(366);
  });

  test("the name of a zip holds the window: first day, and a second of the last", () => {
    const [, first, epoch] = find("moonlit-tiktok/2026-10-03", "Overview_").split("_");
    expect(first).toBe("2025-10-01");
    expect(new Date(Number(epoch) * 1000).toISOString()).toMatch(/^2026-09-30T/);
  });

  test("dates are in the analyst's language, headers in English", () => {
    const text = member(find("teaselmark-tiktok/2026-07-02", "Followers_"), "FollowerHistory.csv");
    expect(rowsOf(text).slice(0, 2)).toEqual([
      ["Date", "Followers", "Difference in followers from previous day"],
      ["1 de julio", "undefined", "undefined"],
    ]);
  });

  test("a day before the account was opened has no viewers, and two zeros that are none", () => {
    const rows = rowsOf(member(find("teaselmark-tiktok/2026-07-02", "Viewers_"), "Viewers.csv"));
    expect(rows.slice(0, 2)).toEqual([
      ["Date", "Total Viewers", "New Viewers", "Returning Viewers"],
      ["1 de julio", "undefined", "0", "0"],
    ]);
    for (const [, total, fresh, returning] of rows.slice(1))
      if (total !== "undefined") expect(Number(total)).toBe(Number(fresh) + Number(returning));
  });

  test("Content is cut at 15 rows and in no order", () => {
    const rows = rowsOf(member(find("moonlit-tiktok/2026-10-03", "Content_"), "Content.csv"));
    const views = column(rows, "Total views").map(Number);
    expect(views).toHaveLength(15);
    expect(views).not.toEqual([...views].sort((a, b) => b - a));
    expect(new Set(column(rows, "Time"))).toEqual(new Set(["October 3"]));
  });
});

describe("YouTube Studio", () => {
  test.each(paths("youtube"))("%s", (path) => {
    for (const name of ["Table data.csv", "Totals.csv", "Chart data.csv"]) {
      const text = member(path, name);
      expect(text).toMatch(/^(Date|Content|Geography),/);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/\r|\uFEFF/);
    }
    const rows = rowsOf(member(path, "Table data.csv"));
    expect(rows[1]?.[0]).toBe("Total");
    expect(rows.length).toBeLessThanOrEqual(502);
  });

  test("a list of videos ends at its 500th row, the most watched first", () => {
    const rows = rowsOf(member(find("moonlit-youtube/2026-10-03", "Content "), "Table data.csv"));
    const views = column(rows, "Views").map(Number);
    expect(views).toHaveLength(501);
    expect(views).toEqual(views.toSorted((a, b) => b - a));
  });
});

describe("Meta daily files", () => {
  test.each(daily)("%s", (path) => {
    expect([...bytesOf(path).subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const text = bytesOf(path).toString("utf16le").slice(1);
    const [sep, title, header, ...rows] = text.split("\n");
    expect([sep, header]).toEqual(["sep=,", '"Date","Primary"']);
    expect(title).toMatch(/^"[A-Z][a-z ]+"$/);
    expect(rows.slice(-2)).toEqual(["", ""]);
    for (const row of rows.slice(0, -2)) expect(row).toMatch(/^"20[\d-]{8}T0[01]:00:00","\d+"$/);
  });

  test("the hour changes on the day after the clocks in the United States, on Facebook alone", () => {
    const text = bytesOf("pebble-facebook/2026-07-02/Visits.csv").toString("utf16le");
    for (const start of ["2025-11-02T00", "2025-11-03T01", "2026-03-08T01", "2026-03-09T00"])
      expect(text).toContain(start);
    expect(bytesOf("pebble-instagram/2026-07-02/Visits.csv").toString("utf16le")).not.toContain(
      "T01",
    );
  });
});

describe("Other files of Meta", () => {
  test("a spreadsheet made one cell of each row, and lost the mark, the encoding and sep=", () => {
    const [title, header, first, ...rows] = bytesOf(resaved).toString("latin1").split("\r\n");
    expect([title, header]).toEqual(["Facebook link clicks", '"Date,""Primary"""']);
    for (const row of [first, ...rows.slice(0, -1)])
      expect(row).toMatch(/^"20[\d-]{8}T0[01]:00:00,""\d+"""$/);
    expect(rows.at(-1)).toBe("");
    expect(rows).toHaveLength(365);
  });

  test("Audience stacks four tables, each under its title", () => {
    const text = bytesOf("moonlit-facebook/2026-10-03/Audience.csv").toString("utf16le");
    const [sep, ...lines] = text.slice(1).split("\n");
    expect(sep).toBe("sep=,");
    const titles = lines.filter((line) => line.startsWith('"') && !line.includes(","));
    expect(titles).toEqual(['"Age & gender"', '"Top countries"', '"Top cities"', '"Top pages"']);
    const ages = lines.filter((line) => /^"\d\d[-+]/.test(line)).map((line) => line.split(","));
    const whole = ages.flat().filter((cell) => /^"[\d.]+"$/.test(cell));
    expect(whole.reduce((sum, cell) => sum + Number(cell.slice(1, -1)), 0)).toBeCloseTo(100, 9);
  });
});

describe("Meta content files", () => {
  test.each(content)("%s", (path) => {
    const text = bytesOf(path).toString("utf8");
    expect(text).toMatch(/^\uFEFFPost ID,/);
    const rows = rowsOf(text);
    expect(new Set(rows.map((r) => r.length)).size).toBe(1);
    expect(text.split("\n").length).toBeGreaterThan(rows.length + 1);
    expect(new Set(column(rows, "Date"))).toEqual(new Set(["Lifetime"]));
    for (const id of column(rows, "Post ID")) {
      expect(id).toMatch(/^\d{17}$/);
      expect(Number.isSafeInteger(Number(id))).toBe(false);
    }
    for (const at of column(rows, "Publish time"))
      expect(at).toMatch(/^\d\d\/\d\d\/20\d\d \d\d:\d\d$/);
  });
});
