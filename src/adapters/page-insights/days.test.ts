import { describe, expect, test } from "vitest";
import type { ExportRecord, ExportTable } from "../adapter.ts";
import { ingestTable } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";
import { isInsightsBreakdown } from "./breakdown.ts";

const record = (cells: readonly string[], i: number): ExportRecord => ({
  line: i + 1,
  cells,
  raw: cells.join("\t"),
  fault: null,
});

/** The sheet `Key Metrics` of a workbook, as its cells arrive. */
function sheet(header: readonly string[], ...rows: readonly (readonly string[])[]): ExportTable {
  const [head, ...records] = [header, ...rows].map(record);
  if (head === undefined) throw new Error("no header");
  return {
    ...samplePlace("facebook", "2020-08-04", "Key Metrics"),
    path: "data/exports/fed-facebook/2020-08-04/insights.xls#Key Metrics",
    container: null,
    sha256: "0",
    encoding: "spreadsheetml",
    delimiter: null,
    preamble: [],
    checks: [],
    header: head,
    records,
  };
}

describe("the sheet Key Metrics", () => {
  const header = ["Date", "Lifetime Total Likes", "Weekly Total Reach", "Weekly Viral Reach"];
  const described = [
    "",
    "Lifetime: The total number of people who have liked your Page. (Unique Users)",
    "Weekly: The number of people who saw it. (Unique Users)",
    "Weekly: The number of people who saw it from a friend. (Unique Users)",
  ];

  test("has days as dates with a time or as serial numbers", () => {
    const table = sheet(
      header,
      described,
      ["2020-07-01T07:00:00", "10412", "2900", "5"],
      ["44014.2916667", "10415", " ", "5"],
    );
    const { adapter, observations, checks } = ingestTable(table);
    expect(adapter).toBe("page-insights-days");
    expect(observations.map((o) => [o.metric, o.from, o.at, o.value, o.unit])).toEqual([
      ["page_likes", null, "2020-07-01", 10412, "page likes"],
      ["reach:days:7", "2020-06-25", "2020-07-01", 2900, "people"],
      ["page_likes", null, "2020-07-02", 10415, "page likes"],
      ["reach:days:7", "2020-06-26", "2020-07-02", null, "people"],
    ]);
    expect(checks.map((c) => c.id)).toEqual(["window-counts", "ignored-column"]);
  });

  test("is not read where a description says that something else is counted", () => {
    const other = ["", "Lifetime: Likes. (Unique Users)", "Daily: People. (Unique Users)", ""];
    const { observations, checks } = ingestTable(
      sheet(header, other, ["2020-07-01", "10412", "2900", "5"]),
    );
    expect(observations.map((o) => o.metric)).toEqual(["page_likes"]);
    expect(checks.find((c) => !c.ok)?.message).toContain('"Weekly Total Reach"');
  });
});

test("the sheets beside it are breakdowns", () => {
  const next = record(["", "Daily: People talking about this, by country (Unique Users)"], 1);
  expect(isInsightsBreakdown(["date", "bg"], next)).toBe(true);
  expect(isInsightsBreakdown(["post id", "share", "like"], next)).toBe(true);
  expect(isInsightsBreakdown(["date", "lifetime total likes"], next)).toBe(false);
  expect(isInsightsBreakdown(["date", "bg"], record(["2020-07-01", "5"], 1))).toBe(false);
  expect(isInsightsBreakdown(["date", "bg"], undefined)).toBe(false);
});
