import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runReports } from "../notebook/run-reports.ts";
import { openProject } from "../project/project.ts";

const root = mkdtempSync(join(tmpdir(), "followthrough-dropped-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const part of ["data", "followthrough.yml", "reports/2026-q3.md"]) {
  cpSync(resolve(import.meta.dirname, "../..", part), join(root, part), { recursive: true });
}

async function build() {
  const run = await runReports(openProject(root), () => import("../index.ts"));
  expect(run.diagnostics).toEqual([]);
  const figures = run.results.flatMap((r) => r.figures);
  return { ran: run.ran, figures: new Map(figures.map((f) => [f.label, JSON.stringify(f)])) };
}

describe("a further export in data/exports/", () => {
  it("moves exactly the figures that rest on it", async () => {
    const before = await build();
    expect((await build()).ran).toEqual([]);

    const folder = join(root, "data/exports/pebble-instagram/2026-10-05");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "totals.csv"),
      [
        "date,platform,account,surface,metric,value",
        "2026-06-30,instagram,pebble-instagram,account,followers,2140",
        "2026-09-30,instagram,pebble-instagram,account,followers,2205",
        "",
      ].join("\n"),
    );
    const after = await build();
    expect(after.ran).toEqual(["2026-q3"]);
    const moved = [...after.figures].filter(([label, f]) => before.figures.get(label) !== f);
    expect(moved.map(([label]) => label).sort()).toEqual([
      "Upper Pebble on Instagram (synthetic): followers",
      "Upper Pebble on Instagram (synthetic): growth, Q3 2026",
      "Upper Pebble on Instagram (synthetic): net new followers, Q2 2026",
      "Upper Pebble on Instagram (synthetic): net new followers, Q3 2026",
    ]);
    const net = JSON.parse(
      after.figures.get("Upper Pebble on Instagram (synthetic): net new followers, Q3 2026") ??
        "{}",
    );
    expect(net.value).toBe(65);
  }, 300_000);
});
