import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { REPOSITORY, TestProject } from "../publish/test-project.ts";

const project = new TestProject();
afterAll(() => project.remove());

it.each([
  ["figures growth"],
  ["figures growth --json"],
  ["explain unequal-account-age"],
  ["ingest"],
  ["inspect data/anchors.csv --rows"],
  ["check --json"],
  ["help"],
])("%s stops without a word when the reader of the pipe is gone", (command) => {
  // `true` reads nothing and has ended before the program has its first line.
  const script = `"$0" "$1" ${command} --project "$2" | true`;
  const program = join(REPOSITORY, "bin/followthrough.js");
  const { stderr } = spawnSync("sh", ["-c", script, process.execPath, program, project.root], {
    encoding: "utf8",
    cwd: project.root,
  });
  expect(stderr).not.toMatch(/EPIPE|node:|^\s+at /m);
});
