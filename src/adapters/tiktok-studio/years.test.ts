import { describe, expect, test } from "vitest";
import { ingestTable } from "../ingest-file.ts";
import { readTables } from "../read-tables.ts";
import { samplePlace } from "../test-fixtures.ts";

function read(days: readonly string[], downloadedOn: string, container: string | null = null) {
  const text = `Date,Video Views,Profile Views\n${days.map((d) => `${d},1,1`).join("\n")}`;
  const place = samplePlace("tiktok", downloadedOn, "x.csv");
  const [table] = readTables(Buffer.from(text), "x.csv", place).tables;
  if (!table) throw new Error("no table");
  const { observations, quarantine, checks } = ingestTable({ ...table, container });
  const dates = [...new Set(observations.map((o) => o.at))];
  return { dates, lines: quarantine.map((q) => q.line), years: checks[0] };
}

describe("years of TikTok Studio", () => {
  test("are counted back from the download", () => {
    const { dates, years } = read(["31 December", "1 January"], "2026-01-01");
    expect(dates).toEqual(["2025-12-31", "2026-01-01"]);
    expect(years?.message).toContain("inferred from the download on 2026-01-01");
  });

  test("are counted on from the window that the zip's name starts with", () => {
    const zip = "Overview_2024-12-31_1735862400_samplefed.zip";
    const { dates, years } = read(["December 31", "January 1"], "2026-06-01", zip);
    expect(dates).toEqual(["2024-12-31", "2025-01-01"]);
    expect(years?.message).toContain("from the zip's name");
  });

  test("hold a leap day only where there is one", () => {
    const days = ["February 28", "February 29", "March 1"];
    expect(read(days, "2028-03-02").dates).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
    expect(read(days, "2027-03-02")).toMatchObject({ dates: ["2027-03-01"], lines: [2, 3] });
    expect(read(["February 28", "March 1"], "2028-03-02").lines).toEqual([2]);
  });

  test("are unknown behind a break, and known across a row that cannot be read", () => {
    expect(read(["July 1", "July 3", "July 4"], "2026-07-05").lines).toEqual([2]);
    const bridged = read(["July 1", "2 Jul", "July 3"], "2026-07-05");
    expect(bridged).toMatchObject({ dates: ["2026-07-01", "2026-07-03"], lines: [3] });
  });

  test("are read in five languages", () => {
    const days = ["8 de marzo", "9 mars", "10. März", "11 de março", "12 March", "March 13"];
    expect(read(days, "2026-03-14").dates).toHaveLength(6);
  });

  test("are doubted where the last row is long before the download", () => {
    expect(read(["July 1"], "2026-10-01").years?.ok).toBe(false);
  });

  test("are refused where the download cannot hold the last row", () => {
    expect(() => read(["July 6"], "2026-07-05")).toThrow("does not fit a download on 2026-07-05");
    expect(() => read(["February 29"], "2027-03-01")).toThrow("does not fit a download");
    const zip = "Overview_2026-07-01_1783000000_samplefed.zip";
    expect(() => read(["July 2"], "2026-07-05", zip)).toThrow("its first row is another day");
    expect(() => read(["July 1", "July 2"], "2026-07-01", zip)).toThrow("does not fit");
  });
});
