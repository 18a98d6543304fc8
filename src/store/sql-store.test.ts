import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Observation } from "../observations/observation.ts";
import { storeOf } from "./fixtures/store-of.ts";
import { account, StoreProject } from "./fixtures/store-project.ts";
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
    const store = await openSqlStore(
      join(folder, "a.duckdb"),
      storeOf({ observations: rows }, "h1"),
    );
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
    (await openSqlStore(path, storeOf({ observations: rows }, "h1"))).close();
    const same = await openSqlStore(path, storeOf({ observations: [] }, "h1"));
    expect((await same.query("SELECT count(*) FROM observations")).values).toEqual([[3]]);
    same.close();
    const other = await openSqlStore(path, storeOf({ observations: rows.slice(0, 1) }, "h2"));
    expect((await other.query("SELECT count(*) FROM observations")).values).toEqual([[1]]);
    other.close();
  });

  it("is built anew when its file is broken", async () => {
    const path = join(folder, "c.duckdb");
    writeFileSync(path, "not a database");
    const store = await openSqlStore(path, storeOf({ observations: rows }, "h1"));
    expect((await store.query("SELECT count(*) FROM observations")).values).toEqual([[3]]);
    store.close();
  });

  it("reads no files and changes no settings for a report", async () => {
    const store = await openSqlStore(
      join(folder, "d.duckdb"),
      storeOf({ observations: rows }, "h1"),
    );
    await expect(store.query("SELECT * FROM read_csv('/etc/hosts')")).rejects.toThrow(/disabled/);
    await expect(store.query("SET enable_external_access = true")).rejects.toThrow();
    await expect(store.query("INSTALL httpfs")).rejects.toThrow();
    store.close();
  });

  it("takes values as values, never as text of the query", async () => {
    const store = await openSqlStore(
      join(folder, "e.duckdb"),
      storeOf({ observations: rows }, "h1"),
    );
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
    const store = await openSqlStore(
      join(folder, "f.duckdb"),
      storeOf({ observations: rows }, "h1"),
    );
    for (const sql of ["DELETE FROM posts", "CREATE TEMP TABLE t AS SELECT 1", "SET x = 1"])
      await expect(store.query(sql)).rejects.toThrow("SELECT");
    for (const sql of ["SELECT 1; DROP TABLE posts", "", "-- nothing"])
      await expect(store.query(sql)).rejects.toThrow("one query");
    expect((await store.query("FROM posts")).values).toHaveLength(12);
    store.close();
  });

  it("says which character an error is about, and stops at the rows that are too many", async () => {
    const store = await openSqlStore(
      join(folder, "g.duckdb"),
      storeOf({ observations: rows }, "h1"),
    );
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
    const store = await openSqlStore(
      join(folder, "h.duckdb"),
      storeOf({ observations: rows }, "h1"),
    );
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

describe("SQL store over long tables", () => {
  it("shows their rows beside all others, each thing once", async () => {
    const project = new StoreProject([account("fed-x", "x"), account("fed-youtube", "youtube")]);
    const day = "2026-06-01";
    project.write("_all/2026-07-02/counts.csv", [
      `${day},x,fed-x,account,views,5`,
      `${day},x,fed-x,account,likes,`,
      `${day},youtube,fed-youtube,video,views,7`,
      `${day},youtube,fed-youtube,account,followers,90`,
    ]);
    project.write("fed-x/2026-10-03/counts.csv", [`${day},x,fed-x,account,views,60`]);
    const path = join(project.cacheFolder, "tables.duckdb");
    for (const _ of ["filled", "opened again"]) {
      const store = await openSqlStore(path, project.open());
      const { columns, values } = await store.query(
        "FROM observations ORDER BY account, metric, surface",
      );
      const rows = (values[0] ?? []).map((_, i) =>
        Object.fromEntries(columns.map((name, c) => [name, values[c]?.[i]])),
      );
      const long = { file: "data/exports/_all/2026-07-02/counts.csv", retrieved_on: "2026-07-02" };
      const x = { account: "fed-x", platform: "x", surface: "account", day, from_day: day };
      const youtube = { account: "fed-youtube", platform: "youtube", day, status: "observed" };
      expect(rows).toEqual([
        { ...x, metric: "likes", value: null, unit: "likes", status: "observed", ...long, line: 3 },
        {
          ...{ ...x, metric: "views", value: 60, unit: "views", status: "restated", line: 2 },
          ...{ file: "data/exports/fed-x/2026-10-03/counts.csv", retrieved_on: "2026-10-03" },
        },
        {
          ...{ ...youtube, surface: "account", metric: "followers", from_day: null },
          ...{ value: 90, unit: "followers", ...long, line: 5 },
        },
        {
          ...{ ...youtube, surface: "video", metric: "views", from_day: day },
          ...{ value: 7, unit: "views", ...long, line: 4 },
        },
      ]);
      await expect(store.query("ATTACH 'x.duckdb' AS other")).rejects.toThrow();
      store.close();
    }
    project.remove();
  });
});
