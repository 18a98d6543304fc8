import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { NO_SETUP } from "../../adapters/export-setup.ts";
import { sampleAccount } from "../../adapters/test-fixtures.ts";
import { addDays } from "../../calendar/dates.ts";
import { loadBulk } from "./bulk.ts";
import { readHead } from "./csv-head.ts";
import { seriesOfTable } from "./read-series.ts";

const root = mkdtempSync(join(tmpdir(), "followthrough-lines-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const METRICS = ["views", "likes", "shares", "comments", "impressions", "saves"];
const SURFACES = ["account", "video", "shorts", "story", "post"];
const DAYS = 8000;
const dates = Array.from({ length: DAYS }, (_, day) => addDays("2000-01-01", day));

it("knows the line of each of two hundred thousand rows, whatever was refused before it", () => {
  const path = "data/exports/fed-youtube/2026-10-03/counts.csv";
  const { id } = sampleAccount("youtube");
  const lines = ["date,platform,account,surface,metric,value"];
  // The value of each row is the number of its line.
  for (let i = 0; i < DAYS * METRICS.length * SURFACES.length; i++) {
    if (lines.length % 97 === 0 || lines.length % 5003 < 4) lines.push("no row");
    const [day, rest] = [i % DAYS, Math.floor(i / DAYS)];
    const metric = METRICS[rest % METRICS.length];
    const surface = SURFACES[Math.floor(rest / METRICS.length)];
    const date = dates[day];
    lines.push(`${date},youtube,${id},${surface},${metric},${lines.length + 1}`);
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), lines.join("\n"));
  const database = join(root, "t.duckdb");
  const text = { root, path, setup: NO_SETUP };
  const place = { account: id, accounts: [sampleAccount("youtube")], downloadedOn: "2026-10-03" };
  const loaded = loadBulk({ ...text, ...place, sha256: "", head: readHead(text) }, database);
  if (!("table" in loaded)) throw new Error(JSON.stringify(loaded.diagnostics));
  const { table } = loaded;
  const rows = METRICS.flatMap((metric) => seriesOfTable({ table, database }, id, metric));
  expect(rows).toHaveLength(DAYS * METRICS.length * SURFACES.length);
  expect(rows.filter((o) => o.value !== o.source.line)).toEqual([]);
  expect(table.rows.quarantined).toBe(lines.filter((line) => line === "no row").length);
});
