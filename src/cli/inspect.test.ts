import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureBytes, sampleAccount } from "../adapters/test-fixtures.ts";
import { followthrough, REPOSITORY, TestProject } from "../publish/test-project.ts";
import { inspectTables } from "./inspect-tables.ts";

const FIXTURES = join(REPOSITORY, "src/adapters/fixtures");

function look(fixture: string, path = `elsewhere/${fixture.split("/").at(-1)}`) {
  const name = path.split("/").at(-1) ?? "";
  const accounts = [sampleAccount("instagram"), sampleAccount("tiktok")];
  const file = { path, name, writtenOn: "2026-10-01", accounts };
  return inspectTables(fixtureBytes({ path: fixture }), file);
}

describe("a file that lies anywhere", () => {
  it("is told by its bytes, with the accounts that it could be of", () => {
    const [table] = look("meta-daily/Visits.csv");
    expect(table?.report).toMatchObject({
      ...{ encoding: "utf-16le", delimiter: ",", preambleLines: 2, headerLine: 3 },
      ...{ columns: ["Date", "Primary"], records: 8, adapter: "meta-daily" },
      ...{ account: null, platform: "instagram" },
      needs: { platforms: ["instagram"], accounts: ["fed-instagram"] },
      rows: { read: 8, loaded: 4, quarantined: 4 },
      problems: [],
    });
  });

  it("that names its account itself is read for that one", () => {
    const [table] = look("tidy/counts.csv");
    expect(table?.report).toMatchObject({
      ...{ adapter: "tidy", platform: "mastodon", records: 13 },
      needs: { platforms: ["mastodon"], accounts: [] },
    });
  });

  it("is told table by table where it is a zip", () => {
    const tables = look("tiktok-studio-followers/Followers_samplefed.zip");
    const paths = tables.map((t) => [t.report.path, t.report.adapter, t.report.unused !== null]);
    expect(paths).toContainEqual([
      ...["elsewhere/Followers_samplefed.zip#FollowerHistory.csv", "tiktok-studio-followers"],
      false,
    ]);
    expect(paths.some(([, adapter, unused]) => adapter === null && unused)).toBe(true);
  });
});

describe("in an account's folder", () => {
  const at = (folder: string) => look("meta-daily/Visits.csv", `data/exports/${folder}/Visits.csv`);

  it("it is of that account", () => {
    const [table] = at("fed-instagram/2026-10-01");
    expect(table?.report).toMatchObject({ account: "fed-instagram", needs: null, problems: [] });
  });

  it.each([
    ["fed-tiktok/2026-10-01", "wrong-platform"],
    ["fed-insta/2026-10-01", "unknown-account"],
    ["fed-instagram/october", "download-date"],
  ])("%s: the messages say what is wrong, and the rest is told", (folder, code) => {
    const [table] = at(folder);
    expect(table?.report.problems.map((p) => p.code)).toEqual([code]);
    expect(table?.report).toMatchObject({ adapter: "meta-daily", headerLine: 3 });
  });
});

it("shows the rows of a table, and null where a row has no such cell", () => {
  const [table] = look("tiktok-studio-followers/unreadable-rows.csv");
  expect(table?.rows[4]).toEqual({ line: 6, cells: ["31 August", "1245", null] });
  expect(table?.rows).toHaveLength(table?.report.records ?? 0);
});

describe("the command", () => {
  let project: TestProject;
  beforeAll(() => {
    project = new TestProject();
  });
  afterAll(() => project.remove());
  const run = (...args: string[]) =>
    followthrough(["inspect", "--project", project.root, ...args], { cwd: FIXTURES });

  it("takes a path from where the shell stands, and ends with 3 where rows are quarantined", async () => {
    const file = "tiktok-studio-followers/unreadable-rows.csv";
    const { code, stdout, stderr } = await run(file, "--rows", "--json");
    expect([code, stderr]).toEqual([3, ""]);
    const rows = stdout.trimEnd().split("\n");
    expect(JSON.parse(rows[0] ?? "")).toEqual({ line: 2, cells: ["28 August", "1,200", "10"] });
    expect(rows).toHaveLength(8);
  });

  it("says why no adapter knows a file, shows no control character of it, and ends with 1", async () => {
    writeFileSync(project.path("notes.csv"), "a\u001b[31m;b\n1;2\n");
    const { code, stdout, stderr } = await run("notes.csv");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^notes\.csv:1:1: error: No adapter knows this table/);
    expect(stdout).toContain('delimiter ";"');
    expect(stdout + stderr).not.toContain("\u001b");
  });

  it("ends with 1 where there is no such file, or only a folder", async () => {
    for (const file of ["nowhere.csv", "tidy"]) {
      const { code, stdout, stderr } = await run(file);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/\(no-such-file\)\n {2}Try: /);
    }
  });
});
