import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sampleAccount } from "../adapters/test-fixtures.ts";
import { databaseSettings, sqlText, withDatabase } from "../store/database.ts";
import { inspectLong, type LongTable } from "./inspect-long.ts";
import type { InspectedRow, InspectedTable } from "./inspect-tables.ts";
import { reportText } from "./inspect-text.ts";

const root = mkdtempSync(join(tmpdir(), "followthrough-inspect-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const accounts = [sampleAccount("tiktok"), sampleAccount("youtube")];
const HEADER = "date,platform,account,surface,metric,value";

function place(path: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

async function rowsOf(table: LongTable | InspectedTable | undefined): Promise<InspectedRow[]> {
  const rows: InspectedRow[] = [];
  for await (const row of table?.rows ?? []) rows.push(row);
  return rows;
}

describe("a table of a whole organisation", () => {
  const path = "data/exports/_all/2026-10-03/counts.csv";
  const text = [
    HEADER,
    "2026-09-01,tiktok,fed-tiktok,account,followers,100",
    "",
    '2026-09-02,tiktok,fed-tiktok,account,followers,"1x"',
    "2026-09-01,youtube,fed-youtube,account,views",
    "2026-09-01,youtube,nobody,account,views,3",
    "2026-09-01,youtube,fed-youtube,account,views,7",
  ].join("\r\n");

  it("is read as ingest reads it, and names the accounts of its rows", async () => {
    writeFileSync(place(path), text);
    const [table] = inspectLong(root, path, accounts) ?? [];
    expect(table?.report).toMatchObject({
      ...{ encoding: "utf-8", delimiter: ",", preambleLines: 0, headerLine: 1, records: 5 },
      ...{ adapter: "tidy", account: null, platform: null },
      accounts: ["fed-tiktok", "fed-youtube"],
      rows: { read: 5, loaded: 2, quarantined: 3 },
      problems: [],
    });
    expect(table?.report.quarantine.map((q) => [q.line, q.column])).toEqual([
      [4, 6],
      [5, null],
      [6, 3],
    ]);
    const rows = await rowsOf(table);
    expect(rows.map((r) => [r.line, r.cells.at(-1)])).toEqual([
      [2, "100"],
      [4, "1x"],
      [5, null],
      [6, "3"],
      [7, "7"],
    ]);
    expect(table && reportText(table.report)).toContain(
      "a whole organisation; rows of fed-tiktok, fed-youtube",
    );
  });

  it("in a folder that is no day is told where to go", () => {
    const wrong = "data/exports/_all/October/counts.csv";
    writeFileSync(place(wrong), text);
    const [table] = inspectLong(root, wrong, accounts) ?? [];
    expect(table?.report.problems.map((p) => p.code)).toEqual(["export-place"]);
    expect(table?.report.rows).toBeNull();
  });
});

it("a Parquet file shows its columns and rows, numbered from 1", async () => {
  const path = "data/exports/fed-tiktok/2026-10-03/counts.parquet";
  const settings = databaseSettings(join(root, "scratch"), "100MB");
  const to = sqlText(place(path));
  await withDatabase(":memory:", settings, (connection) =>
    connection.run(`COPY (SELECT DATE '2026-09-01' + i::INTEGER AS date, 'tiktok' AS platform,
      'fed-tiktok' AS account, 'account' AS surface, 'followers' AS metric, i AS value
      FROM range(25000) AS t(i)) TO ${to} (FORMAT parquet)`),
  );
  const [table] = inspectLong(root, path, accounts) ?? [];
  expect(table?.report).toMatchObject({
    ...{ encoding: "parquet", delimiter: null, preambleLines: null, headerLine: null },
    ...{ columns: HEADER.split(","), account: "fed-tiktok", platform: "tiktok" },
    rows: { read: 25_000 },
  });
  expect(table && reportText(table.report)).not.toContain("Header");
  const rows = await rowsOf(table);
  expect(rows).toHaveLength(25_000);
  expect(rows[10_000]).toEqual({
    line: 10_001,
    cells: ["2054-01-17", "tiktok", "fed-tiktok", "account", "followers", "10000"],
  });
});

it("other files are left to the adapters", () => {
  const path = "data/exports/fed-tiktok/2026-10-03/counts.csv";
  writeFileSync(place(path), `${HEADER}\n`);
  expect(inspectLong(root, path, accounts)).toBeNull();
  expect(inspectLong(root, "elsewhere/counts.parquet", accounts)).toBeNull();
});
