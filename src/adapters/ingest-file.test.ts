import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ingestFile } from "./ingest-file.ts";
import { fixtureBytes, sampleAccount } from "./test-fixtures.ts";

const root = mkdtempSync(join(tmpdir(), "followthrough-ingest-"));
afterAll(() => rmSync(root, { recursive: true }));

const accounts = [sampleAccount("tiktok"), sampleAccount("instagram"), sampleAccount("mastodon")];

function ingest(path: string, content: string | Buffer) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  return ingestFile(root, path, accounts);
}

describe("a file", () => {
  test("is read by its place, its bytes and nothing else", () => {
    const bytes = fixtureBytes({ path: "tidy/counts.csv" });
    const file = ingest("data/exports/fed-mastodon/2026-10-01/table-1.csv", bytes);
    expect(file).toMatchObject({ account: "fed-mastodon", downloadedOn: "2026-10-01" });
    expect(file.diagnostics).toEqual([]);
    expect(file.tables[0]).toMatchObject({ adapter: "tidy", window: { from: "2026-07-01" } });
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  const refused: readonly [string, string, string | Buffer, string][] = [
    ["outside the folders", "data/exports/x.csv", "", "export-place"],
    ["of an unknown account", "data/exports/fed-tiktk/2026-10-01/x.csv", "", "unknown-account"],
    ["under no date", "data/exports/fed-tiktok/2026-02-30/x.csv", "", "download-date"],
    ["that is empty", "data/exports/fed-tiktok/2026-10-01/x.csv", "\n", "empty-file"],
    [
      "that is no table",
      "data/exports/fed-tiktok/2026-10-01/notes.txt",
      "Dear all,\nhere it is.",
      "unknown-export",
    ],
    [
      "whose rows are wrapped into one cell each, and give more cells than the header",
      "data/exports/fed-tiktok/2026-10-01/x.csv",
      '"Date,""Video Views"",""Profile Views"""\n"July 1, 2026,""1"",""2"""\n',
      "wrapped-records",
    ],
    [
      "in an old code page",
      "data/exports/fed-tiktok/2026-10-01/x.csv",
      Buffer.from("Date,Views\nf\xe9vrier,1\n", "latin1"),
      "not-utf-8",
    ],
    [
      "that is a workbook",
      "data/exports/fed-tiktok/2026-10-01/x.xlsx",
      "PK\x03\x04",
      "spreadsheet",
    ],
    [
      "that is a broken zip",
      "data/exports/fed-tiktok/2026-10-01/x.zip",
      "PK\x03\x04",
      "unsafe-zip",
    ],
    [
      "with the title of another platform",
      "data/exports/fed-instagram/2026-10-01/Follows.csv",
      fixtureBytes({ path: "meta-daily/Follows.csv" }),
      "wrong-platform",
    ],
    [
      "without a title",
      "data/exports/fed-instagram/2026-10-01/Follows.csv",
      "Date,Primary\n2026-07-01T00:00:00,1\n",
      "unknown-title",
    ],
  ];
  test.each(refused)("%s is refused, with what to do", (_, path, content, code) => {
    const { tables, diagnostics } = ingest(path, content);
    expect(tables).toEqual([]);
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", at: { file: path } });
    expect(diagnostics[0]?.hint).toBeTruthy();
  });

  test("with semicolons is read, and what could be a thousand in it is not", () => {
    const head = "date;platform;account;surface;metric;value\n";
    const row = (day: number, value: string) =>
      `2026-07-0${day};mastodon;fed-mastodon;account;watch_time_hours;${value}\n`;
    const text = head + row(1, "2.5") + row(2, "28.500");
    const [table] = ingest("data/exports/fed-mastodon/2026-10-01/x.csv", text).tables;
    expect(table?.observations.map((o) => o.value)).toEqual([2.5]);
    expect(table?.quarantine.map((q) => [q.line, q.column])).toEqual([[3, 6]]);
  });

  test("whose rows are wrapped into one cell each is taken apart, and says so", () => {
    const text = '"Date,""Video Views"",""Profile Views"""\n"July 1,""1"",""2"""\n';
    const [table] = ingest("data/exports/fed-tiktok/2026-07-03/x.csv", text).tables;
    expect(table?.observations.map((o) => [o.metric, o.value, o.source.line])).toEqual([
      ["views", 1, 2],
      ["profile_views", 2, 2],
    ]);
    expect(table?.checks[0]).toMatchObject({ id: "unwrapped", ok: true });
  });

  test("with rows from after its download keeps them out", () => {
    const text = "Follows\nDate,Primary\n2026-10-01T00:00:00,1\n2026-10-02T00:00:00,1\n";
    const [table] = ingest("data/exports/fed-instagram/2026-10-01/x.csv", text).tables;
    expect(table?.observations.map((o) => o.at)).toEqual(["2026-10-01"]);
    expect(table?.quarantine.map((q) => [q.line, q.column])).toEqual([[4, 1]]);
  });
});
