import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fixtureBytes } from "../adapters/test-fixtures.ts";
import { REPOSITORY, TestProject } from "../publish/test-project.ts";

const VIDEO = "data/exports/example-tiktok/2026-09-30/Content.csv";

let project: TestProject;

beforeAll(() => {
  project = new TestProject();
  mkdirSync(dirname(project.path(VIDEO)), { recursive: true });
  const text = fixtureBytes({ path: "tiktok-studio-content/Content.csv" }).toString("utf8");
  writeFileSync(project.path(VIDEO), text.replace('"Water, again', '"=cmd|1'));
});
afterAll(() => project.remove());

const run = (...args: string[]) => project.run("observations", args);

it("prints one JSON object a line, with file and line, in the store's order", async () => {
  const { code, stdout, stderr } = await run();
  expect([code, stderr]).toEqual([0, ""]);
  const all = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(all[0]).toMatchObject({
    ...{ account: "example-tiktok", platform: "tiktok", metric: "followers", from: null },
    ...{
      value: 36500,
      status: "observed",
      source: expect.stringMatching(/^data\/anchors\.csv:\d+$/),
    },
  });
  const accounts = all.map((o) => o.account);
  expect(accounts).toEqual(accounts.toSorted());
});

it("writes CSV that a spreadsheet does not run, to a file", async () => {
  const file = project.path("posts.csv");
  const { code, stdout, stderr } = await run("--posts", "--format", "csv", "-o", file);
  expect([code, stdout, stderr]).toEqual([0, "", ""]);
  const csv = project.read("posts.csv");
  const header = "account,platform,surface,post,title,url,published,metric,at,value,source";
  expect(csv.startsWith(`${header}\n`)).toBe(true);
  expect(csv).toContain(`,"'=cmd|1: ""day 2""\nof the flood",https://`);
  expect(csv).not.toMatch(/[,"]=cmd/);
});

it.each([
  ["another format", ["--format", "xml"], 2, /"xml" is not a format/],
  ["a file among the sources", ["-o", "data/anchors.csv"], 1, /holds sources only/],
  ["a file in no folder", ["-o", "no/such/folder.csv"], 1, /cannot be written/],
])("refuses %s", async (_, args, exit, says) => {
  const options = { cwd: project.root };
  const { code, stdout, stderr } = await project.run("observations", args, options);
  expect([code, stdout]).toEqual([exit, ""]);
  expect(stderr).toMatch(says);
  expect(stderr).toMatch(/^ {2}Try: /m);
  expect(existsSync(project.path("no"))).toBe(false);
});

it("stops without a word when the reader of the pipe has enough", () => {
  const program = join(REPOSITORY, "bin/followthrough.js");
  const { status, stdout, stderr } = spawnSync(
    "sh",
    [
      "-c",
      '"$0" "$1" observations --project "$2" --posts | head -n 1',
      process.execPath,
      program,
      REPOSITORY,
    ],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n")).toHaveLength(2);
});

it("writes Parquet with the same rows, in the same order", async () => {
  const long = "data/exports/_all/2026-10-03/counts.csv";
  mkdirSync(dirname(project.path(long)), { recursive: true });
  project.write(
    long,
    `date,platform,account,surface,metric,value\n${["2026-09-02", "2026-09-01"]
      .map((day, i) => `${day},youtube,example-youtube,account,views,${i}\n`)
      .join("")}`,
  );
  const { stdout } = await run();
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const file = project.path("all.parquet");
  const { code, stdout: said, stderr } = await run("--format", "parquet", "-o", file);
  expect([code, said, stderr]).toEqual([0, "", ""]);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const found = await connection.runAndReadAll(
    `SELECT account, platform, surface, metric, "from"::VARCHAR AS "from", "at"::VARCHAR AS "at", value, unit,
       source, status FROM read_parquet('${file}')`,
  );
  expect(found.getRowObjectsJS()).toEqual(rows);
  expect(rows.filter((r) => r.account === "example-youtube" && r.metric === "views")).toHaveLength(
    2,
  );
  connection.closeSync();
  instance.closeSync();
  rmSync(project.path("data/exports/_all"), { recursive: true });
});

it("asks for a file where Parquet would go to the terminal", async () => {
  const { code, stderr } = await run("--format", "parquet");
  expect(code).toBe(2);
  expect(stderr).toContain("--format parquet -o FILE");
});
