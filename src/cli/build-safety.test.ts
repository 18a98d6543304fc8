import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { withLock } from "../publish/lock.ts";
import { hashFolder, start, TestProject } from "../publish/test-project.ts";

let project: TestProject;
let published: Record<string, string>;

beforeAll(async () => {
  project = new TestProject();
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  published = hashFolder(project.site);
});
afterEach(() => project.restore());
afterAll(() => project.remove());

/** What a killed or refused build could leave beside the site. */
function leftovers(): string[] {
  return readdirSync(project.root).filter((name) => /staging|previous/.test(name));
}

describe("--json", () => {
  it("prints what was built to stdout alone", async () => {
    const { code, stdout } = await project.build("--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      published: true,
      diagnostics: [],
      reports: ["growth", "said"],
      charts: 1,
      ran: [],
      out: project.site,
    });
  });

  it("prints each problem with its code, place, excerpt and hint, and the messages to stderr", async () => {
    project.edit("data/anchors.csv", "36500", "many");
    const { code, stdout, stderr } = await project.build("--json");
    expect(code).toBe(1);
    expect(stderr).toContain("data/anchors.csv:2:34: error:");
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      published: false,
      diagnostics: [
        {
          code: "not-a-count",
          severity: "error",
          message: '"many" is not a whole number.',
          at: { file: "data/anchors.csv", line: 2, column: 34 },
          excerpt: "tiktok,example-tiktok,2024-01-01,many,profile page,A. Example",
          hint: "write the digits only, such as 3400000.",
        },
      ],
      reports: [],
      charts: 0,
      ran: [],
      out: project.site,
    });
  });
});

describe("the lock", () => {
  it("ends a build with 75 while another one runs, and leaves site and lock to that one", async () => {
    await withLock(project.root, async () => {
      const ended = await project.build();
      expect(ended).toMatchObject({ code: 75, stdout: "" });
      expect(ended.stderr).toContain(`(process ${process.pid})`);
      expect(existsSync(project.path(".followthrough/build.lock"))).toBe(true);
      expect(hashFolder(project.site)).toEqual(published);
    });
  });

  it("is taken over when its process is gone", async () => {
    const gone = spawnSync(process.execPath, ["--version"]).pid;
    project.write(".followthrough/build.lock", String(gone));
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(existsSync(project.path(".followthrough/build.lock"))).toBe(false);
  });
});

describe("--out", () => {
  it("refuses a folder with files of somebody else and leaves them alone", async () => {
    const out = project.path("photos");
    mkdirSync(out);
    writeFileSync(join(out, "manifest.json"), '{"name": "A web app, not a site of ours"}');
    writeFileSync(join(out, "one.jpg"), "one");
    const before = hashFolder(out);
    const { code, stderr } = await project.build("--out", out);
    expect(code).toBe(1);
    expect(stderr).toMatch(/did not write \(manifest\.json, one\.jpg\)[\s\S]*Try: /);
    expect(hashFolder(out)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it("refuses its own site when somebody has put a file there", async () => {
    project.write("_site/CNAME", "federation.example");
    const { code, stderr } = await project.build();
    expect(code).toBe(1);
    expect(stderr).toContain("(CNAME)");
    expect(project.read("_site/CNAME")).toBe("federation.example");
    rmSync(project.path("_site/CNAME"));
  });

  it("refuses a file", async () => {
    project.write("one.txt", "one");
    const { code, stderr } = await project.build("--out", project.path("one.txt"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/is a file[\s\S]*Try: /);
    expect(project.read("one.txt")).toBe("one");
  });
});

describe("a build that is killed", () => {
  it("leaves the published site whole, and the next build works and tidies up", async () => {
    // A changed number: an unfinished build must not let it through.
    project.edit("data/anchors.csv", "36500", "73000");
    const child = start(["build", "--project", project.root]);
    while (leftovers().length === 0 && child.exitCode === null) await setTimeout(2);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");
    expect(leftovers()).not.toEqual([]);
    expect(hashFolder(project.site)).toEqual(published);

    expect(await project.build()).toMatchObject({ code: 0 });
    expect(leftovers()).toEqual([]);
    expect(project.read("_site/growth/index.html")).toContain("200 a day");
  });
});
