import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { NO_SETUP } from "../../adapters/export-setup.ts";
import { sampleAccount } from "../../adapters/test-fixtures.ts";
import { databaseSettings, sqlText, withDatabase } from "../database.ts";
import { bulkQuarantine, loadBulk } from "./bulk.ts";
import { seriesOfTable } from "./read-series.ts";

const root = mkdtempSync(join(tmpdir(), "followthrough-parquet-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PATH = "data/exports/fed-youtube/2026-10-03/counts.parquet";
const FILE = join(root, PATH);
mkdirSync(dirname(FILE), { recursive: true });

/** Writes a table with these columns and loads it. */
async function load(columns: string, rows: readonly string[]) {
  await withDatabase(":memory:", databaseSettings(join(root, "scratch"), "100MB"), (connection) =>
    connection.run(`CREATE TABLE t (${columns}); INSERT INTO t VALUES ${rows.join(", ")};
      COPY t TO ${sqlText(FILE)} (FORMAT parquet)`),
  );
  return loadFile();
}

let n = 0;
function loadFile() {
  const database = join(root, `${n++}.duckdb`);
  const account = sampleAccount("youtube");
  const place = { account: account.id, accounts: [account], downloadedOn: "2026-10-03" };
  return {
    database,
    loaded: loadBulk(
      { root, path: PATH, sha256: "", head: null, setup: NO_SETUP, ...place },
      database,
    ),
  };
}

const TEXTS = "platform VARCHAR, account VARCHAR, surface VARCHAR, metric VARCHAR";
const OF = "'youtube', 'fed-youtube'";

it.each([
  ["dates and whole numbers", "DATE", "BIGINT", [7, 0, null]],
  ["dates and fractions", "DATE", "DOUBLE", [7, 0, null]],
  ["texts", "VARCHAR", "VARCHAR", ["'7'", "'0'", "''"]],
])("reads a table of %s, with the number of each row", async (_, date, value, [a, b, c]) => {
  const { loaded, database } = await load(`note VARCHAR, date ${date}, ${TEXTS}, value ${value}`, [
    `('x', '2026-06-02', ${OF}, 'account', 'views', ${a})`,
    `('x', '2026-06-01', ${OF}, 'account', 'views', ${b})`,
    `('x', '2026-06-03', ${OF}, 'account', 'views', ${c})`,
    `('x', '2026-06-03', ${OF}, 'account', 'veiws', ${a})`,
    `('x', NULL, ${OF}, 'account', 'views', ${a})`,
    `('x', '1950-06-03', ${OF}, 'newsroom', 'views', ${a})`,
  ]);
  if (!("table" in loaded)) throw new Error(JSON.stringify(loaded.diagnostics));
  const { table } = loaded;
  expect(table.rows).toEqual({ read: 6, loaded: 4, quarantined: 2 });
  const series = seriesOfTable({ table, database }, "fed-youtube", "views");
  expect(series.map((o) => [o.at, o.surface, o.value, o.source])).toEqual([
    ["2026-06-01", "account", 0, { file: PATH, line: 2, column: 7 }],
    ["2026-06-02", "account", 7, { file: PATH, line: 1, column: 7 }],
    ["2026-06-03", "account", null, { file: PATH, line: 3, column: 7 }],
    ["1950-06-03", "newsroom", 7, { file: PATH, line: 6, column: 7 }],
  ]);
  expect(bulkQuarantine(database, 0, 9).map((q) => [q.line, q.column, q.raw])).toEqual([
    [4, 6, "x,2026-06-03,youtube,fed-youtube,account,veiws,7"],
    [5, 2, "x,,youtube,fed-youtube,account,views,7"],
  ]);
});

it("refuses values that are no counts", async () => {
  const { loaded, database } = await load(`date DATE, ${TEXTS}, value DOUBLE`, [
    `('2026-06-01', ${OF}, 'account', 'views', 1.5)`,
    `('2026-06-02', ${OF}, 'account', 'views', -1)`,
    `('2026-06-03', ${OF}, 'account', 'views', 'NaN')`,
    `('2026-06-04', ${OF}, 'account', 'followers_net', -1)`,
    `('2026-06-05', ${OF}, 'account', 'watch_time_hours', 1.25)`,
  ]);
  expect("table" in loaded && loaded.table.rows).toEqual({ read: 5, loaded: 2, quarantined: 3 });
  expect(bulkQuarantine(database, 0, 9).map((q) => q.reason)).toEqual([
    '"1.5" is not a whole number written in digits only.',
    '"-1" is negative, and views cannot be.',
    '"NaN" is not a whole number written in digits only.',
  ]);
});

it("says what a file lacks that is no such table", async () => {
  const { loaded } = await load(`day DATE, ${TEXTS}, value DOUBLE`, [
    `('2026-06-01', ${OF}, 'account', 'views', 1)`,
  ]);
  expect("diagnostics" in loaded && loaded.diagnostics[0]?.message).toBe(
    'This table has no column "date".',
  );
  const { loaded: wrong } = await load(`date TIMESTAMP, ${TEXTS}, value FLOAT`, [
    `('2026-06-01 10:00:00', ${OF}, 'account', 'views', 1)`,
  ]);
  expect("diagnostics" in wrong && wrong.diagnostics[0]?.message).toContain("TIMESTAMP");
  writeFileSync(FILE, "no Parquet");
  expect("diagnostics" in loadFile().loaded).toBe(true);
});
