import { describe, expect, test } from "vitest";
import type { ExportTable } from "../adapter.ts";
import { ingestTable } from "../ingest-file.ts";
import { readTables } from "../read-tables.ts";
import { samplePlace } from "../test-fixtures.ts";

function tableOf(days: readonly string[], downloadedOn: string): ExportTable {
  const text = `Date,Video Views,Profile Views\n${days.map((d) => `${d},1,1`).join("\n")}`;
  const place = samplePlace("tiktok", downloadedOn, "x.csv");
  const [table] = readTables(Buffer.from(text), "x.csv", place).tables;
  if (!table) throw new Error("no table");
  return table;
}

function read(
  days: readonly string[],
  downloadedOn: string,
  container: string | null = null,
  asOf: string | null = null,
) {
  const table = tableOf(days, downloadedOn);
  const setup = { ...table.setup, asOf };
  const { observations, quarantine, checks } = ingestTable({ ...table, container, setup });
  const dates = [...new Set(observations.map((o) => o.at))];
  const check = (id: string) => checks.find((c) => c.id === id);
  const lines = quarantine.map((q) => q.line);
  return { dates, lines, years: check("inferred-year"), window: check("window") };
}

describe("years of TikTok Studio", () => {
  test("are counted back from the download", () => {
    const { dates, years } = read(["31 December", "1 January"], "2026-01-01");
    expect(dates).toEqual(["2025-12-31", "2026-01-01"]);
    expect(years?.message).toBe(
      "The days have no year; it is inferred from the download on 2026-01-01; the last row is 2026-01-01.",
    );
  });

  test("are counted back from as-of in export.yml, for a file that was kept before it was put here", () => {
    const { dates, years } = read(["31 December", "1 January"], "2026-08-01", null, "2024-01-03");
    expect(dates).toEqual(["2023-12-31", "2024-01-01"]);
    expect(years).toMatchObject({ ok: true });
    expect(years?.message).toContain("inferred from as-of in export.yml, 2024-01-03");
    expect(() => read(["1 January"], "2026-08-01", null, "2025-12-31")).toThrow(
      'The row "1 January" does not fit as-of in export.yml, 2025-12-31: it must be between 2025-01-15 and 2025-12-31.',
    );
  });

  test("are counted on from the window that the zip's name starts with", () => {
    const zip = "Overview_2024-12-31_1735862400_samplefed.zip";
    const { dates, years } = read(["December 31", "January 1"], "2026-06-01", zip);
    expect(dates).toEqual(["2024-12-31", "2025-01-01"]);
    expect(years?.message).toContain("from the zip's name");
  });

  test("are set against the end in the zip's name, give or take a time zone", () => {
    const until = (iso: string) =>
      read(
        ["July 1", "July 2", "July 3"],
        "2026-07-09",
        `Overview_2026-07-01_${Date.parse(iso) / 1000}_f.zip`,
      ).window?.ok;
    expect(until("2026-07-03T21:46:14Z")).toBe(true);
    expect(until("2026-07-02T11:00:00Z")).toBe(true);
    expect(until("2026-07-04T03:00:00Z")).toBe(true);
    expect(until("2026-07-05T00:00:00Z")).toBe(false);
    expect(until("2026-07-01T23:59:59Z")).toBe(false);
  });

  test("hold a leap day only where there is one", () => {
    const days = ["February 28", "February 29", "March 1"];
    expect(read(days, "2028-03-02").dates).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
    expect(read(["February 28", "March 1"], "2027-03-02").dates).toEqual([
      "2027-02-28",
      "2027-03-01",
    ]);
  });

  test("are refused where a leap day, or its absence, proves them wrong", () => {
    expect(() => read(["February 28", "February 29", "March 1"], "2027-03-02")).toThrow(
      '"February 29" and "March 1" do not follow each other in the year found by the download on 2027-03-02: in that year 29 February is no day.',
    );
    expect(() => read(["February 28", "March 1"], "2028-03-02")).toThrow(
      "in that year 29 February is a day between them.",
    );
    const zip = "Overview_2027-02-28_1803945600_samplefed.zip";
    expect(() => read(["February 28", "February 29"], "2027-03-05", zip)).toThrow(
      "found by the zip's name, whose window starts on 2027-02-28",
    );
  });

  test("are unknown behind a break, and known across a row that cannot be read", () => {
    expect(read(["July 1", "July 3", "July 4"], "2026-07-05").lines).toEqual([2]);
    const bridged = read(["July 1", "2 Jul", "July 3"], "2026-07-05");
    expect(bridged).toMatchObject({ dates: ["2026-07-01", "2026-07-03"], lines: [3] });
  });

  test("are doubted where the last row is long before the download", () => {
    expect(read(["July 1"], "2026-10-01").years?.ok).toBe(false);
  });

  test("are refused where the download cannot hold the last row", () => {
    expect(() => read(["July 6"], "2026-07-05")).toThrow("does not fit the download on 2026-07-05");
    expect(() => read(["February 29"], "2027-03-01")).toThrow("does not fit the download");
    const zip = "Overview_2026-07-01_1783000000_samplefed.zip";
    expect(() => read(["July 2"], "2026-07-05", zip)).toThrow("its first row is another day");
    expect(() => read(["July 1", "July 2"], "2026-07-01", zip)).toThrow("does not fit");
  });

  test("are refused for more than a year of days, as two files in one have them", () => {
    const day = (i: number) =>
      new Date(Date.UTC(2025, 0, 1 + i)).toLocaleDateString("en-US", {
        ...{ month: "long", day: "numeric", timeZone: "UTC" },
      });
    const days = Array.from({ length: 367 }, (_, i) => day(i));
    expect(() => read(days, "2026-01-03")).toThrow("These are 367 days without a year");
    expect(read(days.slice(2), "2026-01-03").dates).toHaveLength(365);
  });
});

describe("days of TikTok Studio", () => {
  test.each([
    ["en-US", ["February 28", "March 1"]],
    ["en-GB", ["28 February", "1 March"]],
    ["es", ["28 de febrero", "1 de marzo"]],
    ["ru", ["28 февраля", "1 марта"]],
    ["ja", ["2月28日", "3月1日"]],
    ["vi", ["28 tháng Hai", "1 tháng Ba"]],
    ["el", ["28 Φεβρουαρίου", "1 Μαρτίου"]],
    ["fr", ["28 février", "1 mars"]],
    ["de", ["28. Februar", "1. März"]],
    ["pt", ["28 de fevereiro", "1 de março"]],
    ["bn", ["২৮ ফেব্রুয়ারি", "১ মার্চ"]],
    ["fa", ["۲۸ فوریه", "۱ مارس"]],
    ["ar", ["٢٨ فبراير", "١ مارس"]],
  ])("are read in %s", (_, days) => {
    expect(read(days, "2026-03-02").dates).toEqual(["2026-02-28", "2026-03-01"]);
  });

  test("are of one language in one file", () => {
    expect(() => read(["28 de febrero", "1 mars"], "2026-03-02")).toThrow(
      '"1 mars" is in another language, or another order, than the days before it.',
    );
    expect(() => read(["February 28", "1 March"], "2026-03-02")).toThrow("another order");
  });

  test("can be date cells of a workbook, whose years must follow each other", () => {
    const cells = (days: readonly string[], downloadedOn: string) => {
      const found = read(days, downloadedOn);
      return [found.dates, found.years?.message];
    };
    expect(cells(["2025-12-31", "2026-01-01T00:00:00"], "2026-01-02")).toEqual([
      ["2025-12-31", "2026-01-01"],
      "The years are those of the workbook's dates; the last row is 2026-01-01.",
    ]);
    expect(cells(["2026-12-31", "2026-01-01"], "2026-01-02")).toEqual([
      ["2025-12-31", "2026-01-01"],
      "The days have no year; it is inferred from the download on 2026-01-02; the last row is 2026-01-01. The workbook's dates have years of their own that do not follow each other; they are not used.",
    ]);
    expect(() => read(["2027-01-01"], "2026-01-02")).toThrow("does not fit the download");
    const zip = "Overview_2025-01-01_1735689600_samplefed.zip";
    expect(() => read(["2026-01-01"], "2026-01-02", zip)).toThrow("its first row is another day");
  });
});
