import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_SETUP } from "../adapters/export-setup.ts";
import { fixtureBytes, sampleAccount } from "../adapters/test-fixtures.ts";
import { followthrough, REPOSITORY, TestProject } from "../publish/test-project.ts";
import { inspectTables } from "./inspect-tables.ts";

const FIXTURES = join(REPOSITORY, "src/adapters/fixtures");

function look(
  fixture: string,
  path = `elsewhere/${fixture.split("/").at(-1)}`,
  asOf: string | null = null,
) {
  return lookAt(fixtureBytes({ path: fixture }), path, asOf);
}

function lookAt(bytes: Buffer, path: string, asOf: string | null = null) {
  const name = path.split("/").at(-1) ?? "";
  const accounts = [sampleAccount("instagram"), sampleAccount("tiktok")];
  const setup = { ...NO_SETUP, asOf };
  return inspectTables(bytes, { path, name, setup, today: "2026-11-22", accounts });
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
    const zip = zipSync({
      "a.csv": fixtureBytes({ path: "tidy/counts.csv" }),
      "notes.txt": Buffer.from("Dear all,\nhere it is."),
      "b.csv": fixtureBytes({ path: "meta-daily/Visits.csv" }),
    });
    const tables = lookAt(Buffer.from(zip), "elsewhere/all.zip");
    expect(tables.map(({ report: r }) => [r.path, r.adapter, r.problems[0]?.code])).toEqual([
      ["elsewhere/all.zip#a.csv", "tidy", undefined],
      ["elsewhere/all.zip#b.csv", "meta-daily", undefined],
      ["elsewhere/all.zip#notes.txt", null, "unknown-export"],
    ]);
    expect(tables[2]?.rows).toHaveLength(2);
  });

  it("is told to be known and not read, where it is so", () => {
    const text = "Date,Content,Video title,Views\n2026-07-01,abc,First crossing,5\n";
    const [table] = lookAt(Buffer.from(text), "Chart data.csv");
    expect(table?.report).toMatchObject({ adapter: null, nearest: [], problems: [], records: 2 });
    expect(table?.report.unused).toContain("YouTube Studio");
  });
});

describe("days without a year", () => {
  const history = "tiktok-studio-followers/FollowerHistory.csv";
  const codes = (tables: ReturnType<typeof look>) =>
    tables.map(({ report }) => report.problems.map((p) => p.code));

  it("have none outside of the exports, and the problem says how to give it", () => {
    const found = look(history);
    expect(codes(found)).toEqual([["year-unknown"]]);
    expect(found[0]?.report.problems[0]?.hint).toContain("--as-of YYYY-MM-DD");
    const { rows, window, adapter } = found[0]?.report ?? {};
    expect([adapter, window, rows?.quarantined]).toEqual(["tiktok-studio-followers", null, 0]);
  });

  it("have the year of --as-of", () => {
    const found = look(history, "FollowerHistory.csv", "2024-12-01");
    expect(codes(found)).toEqual([[]]);
    expect(found[0]?.report.window?.to.slice(0, 4)).toBe("2024");
  });

  it("have the year of the folder", () => {
    const found = look(history, "data/exports/fed-tiktok/2026-03-05/FollowerHistory.csv");
    expect(codes(found)).toEqual([[]]);
    expect(found[0]?.report.window).not.toBeNull();
  });

  it("have the year of the zip's name", () => {
    const found = look("tiktok-studio-overview/Overview_2026-06-30_1783008000_samplefed.zip");
    expect(codes(found)).toEqual([[]]);
    expect(found[0]?.report.window?.from).toBe("2026-06-30");
  });
});

describe("a table that nobody knows", () => {
  it("is told with the adapters that come nearest, and what it lacks for them", () => {
    const [table] = lookAt(Buffer.from("Date,Likes,Beans\n2026-07-01,1,2\n"), "beans.csv");
    expect(table?.report).toMatchObject({ adapter: null, headerLine: 1, records: 1 });
    expect(table?.report.nearest).toHaveLength(3);
    for (const { missing } of table?.report.nearest ?? []) expect(missing).not.toEqual([]);
    expect(table?.report.problems[0]?.hint).toContain(table?.report.nearest[0]?.title);
  });

  it("is told so too where one column alone is known", () => {
    const text = "Date;Beans\n2026-07-01;1\n";
    const [table] = lookAt(Buffer.from(text), "beans.csv");
    expect(table?.report).toMatchObject({ headerLine: null, delimiter: ";", records: 2 });
    expect(table?.report.nearest.length).toBeGreaterThan(0);
    expect(table?.rows.map((r) => r.cells)).toEqual([
      ["Date", "Beans"],
      ["2026-07-01", "1"],
    ]);
  });

  it("is not looked into where it is somebody's personal download", () => {
    const text = '{"Your Activity": {"Follower": {"FansList": [{"UserName": "somebody"}]}}}';
    const [table] = lookAt(Buffer.from(text), "data/exports/fed-tiktok/2026-10-01/user_data.json");
    expect(table?.report.problems.map((p) => p.code)).toEqual(["personal-data"]);
    expect(JSON.stringify(table)).not.toContain("somebody");
  });
});

it("has the keys that other programs rely on", () => {
  const [table] = look("meta-daily/Visits.csv");
  expect(Object.keys(table?.report ?? {})).toEqual(
    expect.arrayContaining(
      "path sha256 encoding delimiter preambleLines headerLine columns records adapter account platform window problems".split(
        " ",
      ),
    ),
  );
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
    const { code, stdout, stderr } = await run(file, "--rows", "--json", "--as-of", "2026-09-03");
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

  it("reads the export.yml beside a file, wherever it lies", async () => {
    mkdirSync(project.path("elsewhere"));
    writeFileSync(project.path("elsewhere/export.yml"), "encoding: windows-1252\n");
    const head = "date,platform,account,surface,metric,value\n";
    const row = "2026-07-01,mastodon,f\xe9d,account,views,1\n";
    writeFileSync(project.path("elsewhere/counts.csv"), Buffer.from(head + row, "latin1"));
    const { code, stdout, stderr } = await run("elsewhere/counts.csv", "--json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ encoding: "windows-1252", adapter: "tidy" });
  });

  it("ends with 2 where --as-of is no date", async () => {
    const { code, stderr } = await run("tidy/counts.csv", "--as-of", "October");
    expect([code, stderr]).toEqual([2, expect.stringContaining("--as-of 2026-09-30")]);
  });

  it("ends with 1 where there is no such file, or only a folder", async () => {
    for (const file of ["nowhere.csv", "tidy"]) {
      const { code, stdout, stderr } = await run(file);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/\(no-such-file\)\n {2}Try: /);
    }
  });
});
