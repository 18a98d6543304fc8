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
});
