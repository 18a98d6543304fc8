import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { REPOSITORY, TestProject } from "../publish/test-project.ts";

const FIXTURES = join(REPOSITORY, "src/adapters/fixtures");
const BROKEN = "data/exports/example-tiktok/2026-09-03/FollowerHistory.csv";

let project: TestProject;

beforeEach(() => {
  project = new TestProject();
});
afterEach(() => project.remove());

function put(fixture: string, at: string): void {
  mkdirSync(dirname(project.path(at)), { recursive: true });
  cpSync(join(FIXTURES, fixture), project.path(at));
}

it("tells each table, and each row in quarantine with its place and text, and ends with 3", async () => {
  put("tiktok-studio-followers/unreadable-rows.csv", BROKEN);
  const zip = "data/exports/example-tiktok/2026-01-05/Followers_samplefed.zip";
  put("tiktok-studio-followers/Followers_samplefed.zip", zip);
  const { code, stdout, stderr } = await project.run("ingest", ["--json"]);
  expect(code, stderr).toBe(3);
  const told = JSON.parse(stdout);
  expect(told.files.map((f: { path: string }) => f.path)).toEqual([
    `${zip}#FollowerHistory.csv`,
    BROKEN,
  ]);
  expect(told.files[1]).toMatchObject({
    adapter: "tiktok-studio-followers",
    platform: "tiktok",
    account: "example-tiktok",
    window: { from: "2026-08-30", to: "2026-09-02" },
    rows: { read: 8, loaded: 2, quarantined: 6 },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(told.quarantine).toHaveLength(6);
  expect(told.quarantine[0]).toEqual({
    path: BROKEN,
    line: 2,
    column: 2,
    reason: '"1,200" is not a whole number written in digits only.',
    raw: '"28 August","1,200","10"',
  });
  expect(told.observations).toBeGreaterThan(2);
  expect(told.posts).toBe(0);

  const plain = await project.run("ingest");
  expect(plain.code).toBe(3);
  expect(plain.stdout).toContain(`${BROKEN}:2:2: "1,200" is not a whole number`);
  expect(plain.stdout).toContain('    2 | "28 August","1,200","10"');
  expect(plain.stdout).toMatch(/read: \d+ loaded, 6 quarantined\./);
});

it("ends with 0 where nothing is wrong, and says so where there is nothing", async () => {
  const { code, stdout, stderr } = await project.run("ingest");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("0 tables, 0 rows read");
});

it("lists every error, tells the rest all the same, and ends with 1", async () => {
  put("tiktok-studio-followers/unreadable-rows.csv", BROKEN);
  put("meta-daily/Visits.csv", "data/exports/exmple-tiktok/2026-09-03/Visits.csv");
  put("meta-daily/Visits.csv", "data/exports/example-youtube/2026-09-03/Visits.csv");
  const { code, stdout, stderr } = await project.run("ingest", ["--json"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/did you mean "example-tiktok"\?/);
  expect(stderr).toMatch(/example-youtube is on youtube/);
  expect(stderr).toContain("2 errors, 0 warnings");
  expect(JSON.parse(stdout).quarantine).toHaveLength(6);
});

const LONG = "data/exports/_all/2026-10-03/counts.csv";

function putLong(): void {
  mkdirSync(dirname(project.path(LONG)), { recursive: true });
  project.write(
    LONG,
    [
      "date,platform,account,surface,metric,value",
      "2026-09-01,tiktok,example-tiktok,account,views,10",
      "2026-09-01,youtube,example-youtube,account,views,11",
      "2026-09-01,youtube,example-tiktok,account,views,12",
      '2026-09-02,tiktok,example-tiktok,account,views,"1,3"',
      "",
    ].join("\n"),
  );
}

it("tells of a table of a whole organisation as of any other, and lists its quarantine", async () => {
  putLong();
  const { code, stdout, stderr } = await project.run("ingest", ["--json"]);
  expect(code, stderr).toBe(3);
  const told = JSON.parse(stdout);
  expect(told.files).toEqual([
    {
      ...{ path: LONG, adapter: "tidy", account: null, platform: null, checks: [] },
      title: expect.stringContaining("tidy table"),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      window: { from: "2026-09-01", to: "2026-09-01" },
      rows: { read: 4, loaded: 2, quarantined: 2 },
    },
  ]);
  expect(told.quarantine.map((q: { line: number; column: number }) => [q.line, q.column])).toEqual([
    [4, 2],
    [5, 6],
  ]);
  const plain = await project.run("ingest");
  expect(plain.code).toBe(3);
  expect(plain.stdout).toContain("a whole organisation; 2026-09-01 to 2026-09-01");
  expect(plain.stdout).toContain(`${LONG}:5:6: "1,3" is not a whole number`);
});
