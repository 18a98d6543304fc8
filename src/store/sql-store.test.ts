import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Observation } from "../observations/observation.ts";
import { openSqlStore } from "./sql-store.ts";

const folder = mkdtempSync(join(tmpdir(), "followthrough-sql-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function observation(at: string, value: number | null): Observation {
  return {
    account: "a",
    platform: "youtube",
    surface: "all",
    metric: "views",
    from: at,
    at,
    value,
    unit: "views",
    source: { file: "data/exports/a/2026-10-03/x.zip#Table data.csv", line: 3, column: 1 },
    retrievedOn: "2026-10-03",
    definition: null,
    status: "observed",
    paid: "unknown",
    capturedBy: null,
  };
}

const rows = [
  observation("2026-07-01", 5),
  observation("2026-07-02", null),
  observation("2026-07-03", 7),
];

describe("SQL store", () => {
  it("keeps dates as ISO text, missing as null and counts as numbers", async () => {
    const store = await openSqlStore(join(folder, "a.duckdb"), "h1", rows, []);
    const { columns, values } = await store.query(
      "SELECT day, value FROM observations ORDER BY day",
    );
    expect(columns).toEqual(["day", "value"]);
    expect(values).toEqual([
      ["2026-07-01", "2026-07-02", "2026-07-03"],
      [5, null, 7],
    ]);
    const total = await store.query("SELECT count(*) AS n, sum(value) AS total FROM observations");
    expect(total.values).toEqual([[3], [12]]);
    store.close();
  });

  it("is filled again when the content is another, and only then", async () => {
    const path = join(folder, "b.duckdb");
    (await openSqlStore(path, "h1", rows, [])).close();
    const same = await openSqlStore(path, "h1", [], []);
    expect((await same.query("SELECT count(*) FROM observations")).values).toEqual([[3]]);
    same.close();
    const other = await openSqlStore(path, "h2", rows.slice(0, 1), []);
    expect((await other.query("SELECT count(*) FROM observations")).values).toEqual([[1]]);
    other.close();
  });

  it("is built anew when its file is broken", async () => {
    const path = join(folder, "c.duckdb");
    writeFileSync(path, "not a database");
    const store = await openSqlStore(path, "h1", rows, []);
    expect((await store.query("SELECT count(*) FROM observations")).values).toEqual([[3]]);
    store.close();
  });

  it("reads no files and changes no settings for a report", async () => {
    const store = await openSqlStore(join(folder, "d.duckdb"), "h1", rows, []);
    await expect(store.query("SELECT * FROM read_csv('/etc/hosts')")).rejects.toThrow(/disabled/);
    await expect(store.query("SET enable_external_access = true")).rejects.toThrow();
    await expect(store.query("INSTALL httpfs")).rejects.toThrow();
    store.close();
  });

  it("takes values as values, never as text of the query", async () => {
    const store = await openSqlStore(join(folder, "e.duckdb"), "h1", rows, []);
    const named = "SELECT count(*) FROM observations WHERE account = $1";
    expect((await store.query(named, ["a"])).values).toEqual([[3]]);
    expect((await store.query(named, ["a' OR 'x' = 'x"])).values).toEqual([[0]]);
    const mixed = "SELECT day FROM observations WHERE day > $1 AND $2 AND $3 IS NULL LIMIT $4";
    expect((await store.query(mixed, ["2026-07-01", true, null, 1])).values).toEqual([
      ["2026-07-02"],
    ]);
    await expect(store.query(named, [])).rejects.toThrow("places for 1 values and was given 0");
    await expect(store.query(named, ["a", "b"])).rejects.toThrow("was given 2");
    store.close();
  });

  it("is only read, one query at a time", async () => {
    const store = await openSqlStore(join(folder, "f.duckdb"), "h1", rows, []);
    for (const sql of ["DELETE FROM observations", "CREATE TEMP TABLE t AS SELECT 1", "SET x = 1"])
      await expect(store.query(sql)).rejects.toThrow("SELECT");
    for (const sql of ["SELECT 1; DROP TABLE posts", "", "-- nothing"])
      await expect(store.query(sql)).rejects.toThrow("one query");
    expect((await store.query("FROM posts")).values).toHaveLength(11);
    store.close();
  });

  it("says which character an error is about, and stops at the rows that are too many", async () => {
    const store = await openSqlStore(join(folder, "g.duckdb"), "h1", rows, []);
    const sql = "SELECT 'é漢😀' AS x,\n  vews FROM observations";
    await expect(store.query(sql)).rejects.toMatchObject({
      name: "SqlError",
      message: expect.stringMatching(/^Referenced column "vews" not found.*"value"/),
      offset: sql.indexOf("vews"),
    });
    await expect(store.query("SELEC 1")).rejects.toMatchObject({ offset: 0 });
    await expect(store.query("SELECT sum(account) FROM posts")).rejects.toThrow(/casts\.$/);
    await expect(store.query("SELECT CAST($1 AS DATE)", ["x"])).rejects.toThrow("x");
    expect((await store.query("FROM range(5)", [], 5)).values[0]).toHaveLength(5);
    await expect(store.query("FROM range(1e12::BIGINT)", [], 4000)).rejects.toThrow("4,000 rows");
    store.close();
  });

  it("keeps what is exact, and refuses what no cell can hold", async () => {
    const store = await openSqlStore(join(folder, "h.duckdb"), "h1", rows, []);
    const sql = `SELECT 9007199254740993, DATE '2026-01-01' + INTERVAL 1 DAY,
      TIMESTAMP '2026-01-01 10:00:00', 1.5, sum(line) FROM observations`;
    expect((await store.query(sql)).values).toEqual([
      ["9007199254740993"],
      ["2026-01-02"],
      ["2026-01-01T10:00:00.000Z"],
      [1.5],
      [9],
    ]);
    await expect(store.query("SELECT [1, 2] AS l")).rejects.toThrow('"l"');
    await expect(store.query("SELECT INTERVAL 1 DAY AS i")).rejects.toThrow('"i"');
    store.close();
  });
});
