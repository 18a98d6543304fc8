// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as api from "../index.ts";
import { openProject } from "../project/project.ts";
import { cell, FRONT } from "./fixtures/report-of.ts";
import { runReports } from "./run-reports.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reports-"));
  mkdirSync(join(root, "reports"));
  mkdirSync(join(root, "data"));
});
afterEach(() => rmSync(root, { recursive: true }));
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const run = () => runReports(openProject(root), async () => api);
const SHOWS = `${cell('import { followers } from "followthrough"')}\${followers("alpha")}`;
const ACCOUNTS = "accounts:\n  - {id: alpha, name: A, organisation: A, platform: x}\n";

describe("the reports of a project", () => {
  it("may be none, and run only again when something that they read changed", async () => {
    expect((await run()).results).toEqual([]);
    write("data/accounts.yml", ACCOUNTS);
    write("reports/a.md", `\ufeff${FRONT}${SHOWS}`.replaceAll("\n", "\r\n"));
    const first = await run();
    expect([first.diagnostics, first.ran]).toEqual([[], ["a"]]);
    const again = await run();
    expect(again.ran).toEqual([]);
    expect(again.results).toEqual(first.results);
    // A file that appears is a change too.
    write(
      "data/anchors.csv",
      "platform,account,date,followers_total,source,captured_by\nx,alpha,2021-01-01,77,p,A\n",
    );
    const counted = await run();
    expect(counted.ran).toEqual(["a"]);
    expect(counted.results[0]?.figures[0]?.value).toBe(77);
  });

  it("tell all problems of structure, types and data at once and publish nothing", async () => {
    write("data/accounts.yml", ACCOUNTS);
    write("data/events.yml", "event: []\n");
    write("reports/a.md", FRONT + SHOWS.replace('("alpha")', '("alhpa")'));
    write("reports/b.md", `${FRONT}\${open`);
    write("reports/c.md", `${FRONT}fine`);
    write("reports/d.md", Buffer.from([0xff]).toString("latin1"));
    const { results, diagnostics } = await run();
    expect(results).toEqual([]);
    expect(diagnostics.map((d) => `${d.at?.file} ${d.code}`).toSorted()).toEqual([
      "data/events.yml missing-key",
      "data/events.yml unknown-key",
      "reports/a.md TS2345",
      "reports/b.md open-expression",
      "reports/d.md front-matter",
    ]);
  });

  it("are listed newest first, those of one day by name", async () => {
    for (const [name, date] of [
      ["a", "2026-01-01"],
      ["b", "2026-03-01"],
      ["c", "2026-01-01"],
    ])
      write(`reports/${name}.md`, FRONT.replace("2026-01-01", date ?? ""));
    expect((await run()).results.map((r) => r.slug)).toEqual(["b", "a", "c"]);
  });

  it("open the database for sql cells alone, and run those again whenever anything was counted", async () => {
    const anchors = "platform,account,date,followers_total,source,captured_by\n";
    const database = join(root, ".followthrough/store/tables.duckdb");
    const sum = "SELECT sum(value) AS total FROM observations";
    write("data/accounts.yml", ACCOUNTS);
    write("data/anchors.csv", `${anchors}x,alpha,2021-01-01,77,p,A\n`);
    write("reports/a.md", FRONT + cell("1;"));
    expect((await run()).diagnostics).toEqual([]);
    expect(existsSync(database)).toBe(false);

    write("reports/b.md", `${FRONT}\`\`\`sql sums\n${sum}\n\`\`\`\n\${String(sums.iat(0, 0))}`);
    const first = await run();
    expect([first.diagnostics, first.ran]).toEqual([[], ["b"]]);
    expect(first.results.find((r) => r.slug === "b")?.html).toContain("<p>77</p>");

    rmSync(database);
    expect((await run()).ran).toEqual([]);
    expect(existsSync(database)).toBe(false);

    write("data/anchors.csv", `${anchors}x,alpha,2021-01-01,78,p,A\n`);
    const again = await run();
    expect(again.ran).toEqual(["b"]);
    expect(again.results.find((r) => r.slug === "b")?.html).toContain("<p>78</p>");
  });
});
