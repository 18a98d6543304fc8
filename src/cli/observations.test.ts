import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
