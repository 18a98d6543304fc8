import { cpSync, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashFolder, TestProject } from "../publish/test-project.ts";

interface Built {
  readonly ran: readonly string[];
  readonly reports: readonly string[];
}

let project: TestProject;
let unchanged: string;

beforeAll(async () => {
  project = new TestProject();
  await build();
  unchanged = `${project.root}-unchanged`;
  cpSync(project.root, unchanged, { recursive: true });
});
beforeEach(() => {
  rmSync(project.root, { recursive: true });
  cpSync(unchanged, project.root, { recursive: true });
});
afterAll(() => {
  project.remove();
  rmSync(unchanged, { recursive: true });
});

async function build(on = project): Promise<Built> {
  const { code, stdout, stderr } = await on.build("--json");
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Built;
}

/** The words of a page or picture, whatever the markup between them. */
function words(file: string): string {
  return project
    .read(file)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

function perDay(): unknown {
  const { figures } = JSON.parse(project.read("_site/growth/figures.json")) as {
    figures: { id: string; value: number | null }[];
  };
  return figures.find((f) => f.id === "tiktok")?.value;
}

const PAGE = "_site/growth/index.html";
const PICTURE = "_site/growth/charts/growth-per-day/chart.svg";

describe("a build after a change", () => {
  it("re-runs nothing when no report reads what changed, and publishes the same bytes", async () => {
    const before = hashFolder(project.site);
    project.write("README.md", "Notes");
    project.write("data/notes.txt", "36501");
    project.write("reports/draft.txt", "Not a report");
    expect((await build()).ran).toEqual([]);
    expect(hashFolder(project.site)).toEqual(before);
  });

  it("moves a figure, its page and its picture with the one number that changed, and no other report", async () => {
    for (const file of [PAGE, PICTURE]) {
      expect(words(file)).toContain("100 a day");
      expect(words(file)).not.toContain("200 a day");
    }
    expect(words(PAGE)).toContain("5 times");
    expect(perDay()).toBe(100);

    const other = project.read("_site/said/index.html");
    project.edit("data/anchors.csv", "36500", "73000");
    expect((await build()).ran).toEqual(["growth"]);
    expect(project.read("_site/said/index.html")).toBe(other);
    for (const file of [PAGE, PICTURE]) {
      expect(words(file)).toContain("200 a day");
      expect(words(file)).not.toContain("100 a day");
    }
    expect(words(PAGE)).toContain("10 times");
    expect(perDay()).toBe(200);
    const csv = project.read("_site/growth/charts/growth-per-day/data.csv");
    expect(csv).toMatch(/^TikTok,.*,200,200,200\n/m);
    expect(csv).toMatch(/[^\n]\n$/);
  });

  it("re-runs only the report whose own text changed", async () => {
    project.edit("reports/said.md", "The team speaks of", "The team told us of");
    expect((await build()).ran).toEqual(["said"]);
    expect(words("_site/said/index.html")).toContain("The team told us of");
  });

  it("re-runs what a changed setting of a caveat rule concerns", async () => {
    expect(words(PICTURE)).toContain("1 and 2 years old");
    project.write(
      "followthrough.yml",
      `${project.read("followthrough.yml")}caveats:\n  unequal-account-age: {ratio: 3}\n`,
    );
    expect((await build()).ran).toContain("growth");
    expect(words(PICTURE)).not.toContain("years old");
  });

  it("takes a deleted report off the site", async () => {
    expect(project.read("_site/index.html")).toContain("What was said of the campaign");
    rmSync(project.path("reports/said.md"));
    expect((await build()).reports).toEqual(["growth"]);
    expect(existsSync(project.path("_site/said"))).toBe(false);
    expect(project.read("_site/index.html")).not.toContain("What was said of the campaign");
  });

  it("puts a damaged cache right", async () => {
    const before = hashFolder(project.site);
    project.write(".followthrough/reports/growth.json", '{"version": "cut o');
    expect((await build()).ran).toEqual(["growth"]);
    expect(hashFolder(project.site)).toEqual(before);
  });
});

describe("two builds of one project are the same byte for byte", () => {
  it("in another folder, time zone, locale and working directory, without any cache", async () => {
    const other = new TestProject();
    try {
      const { code, stderr } = await other.run("build", ["--out", other.path("public/site")], {
        env: { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
        cwd: tmpdir(),
      });
      expect(code, stderr).toBe(0);
      expect(hashFolder(other.path("public/site"))).toEqual(hashFolder(project.site));
    } finally {
      other.remove();
    }
  });
});
