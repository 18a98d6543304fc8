import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const read = (text: string) =>
  ingestBytes(Buffer.from(text), "x.csv", samplePlace("tiktok", "2026-10-01", "x.csv")).tables[0];

describe("a daily table of TikTok", () => {
  test("with years is the Business Suite's, without them Studio's", () => {
    const header = "Date,Video views,Profile views,Likes";
    expect(read(`${header}\n2026/09/29,1,2,3`)?.adapter).toBe("tiktok-business-overview");
    expect(read(`${header}\nSeptember 29,1,2,3`)?.adapter).toBe("tiktok-studio-overview");
    expect(read("Date,Video views,Net growth\n,1,2")?.adapter).toBe("tiktok-business-overview");
  });

  test("gives days that a spreadsheet wrote anew to nobody's guess", () => {
    const table = read("Date,Video views,Net growth\n09/08/2026,1,2\n8.9.2026,1,2\n2026-09-08,1,2");
    expect(table?.quarantine.map((q) => [q.line, q.column])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(table?.observations.map((o) => o.at)).toEqual(["2026-09-08", "2026-09-08"]);
  });
});

test("a net change is checked only where both halves are there", () => {
  const check = (rows: string) =>
    read(`Date,Video views,Net growth,New followers,Lost followers\n${rows}`)?.checks[0];
  expect(check("2026/09/28,1,2,3,1\n2026/09/29,1,NAN,3,1")).toEqual({
    id: "row-sum",
    ok: true,
    message: "Net growth is New followers less Lost followers in each row that has them (1).",
  });
  expect(check("2026/09/28,1,2,3,2\n2026/09/29,1,0,0,0")).toEqual({
    id: "row-sum",
    ok: false,
    message:
      "Net growth is New followers less Lost followers, but not in 1 of the 2 rows that have them (line 2); they are loaded as written.",
  });
  expect(check("2026/09/28,1,2,NAN,2")?.id).not.toBe("row-sum");
});

test("totals of followers that appear one day are not read, and are told", () => {
  const table = read(
    "Date,New followers,Total followers,Reached audience,Engaged audience\n2026/09/28,1,900,5,2",
  );
  expect(table?.observations.map((o) => o.metric)).not.toContain("followers");
  expect(table?.checks[0]).toMatchObject({ id: "ignored-column", ok: false });
});
