import { readFileSync, rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, onDisk, withPage } from "./test-browser.ts";
import { REPOSITORY, TestProject } from "./test-project.ts";

const REPORT = "2026-q3/index.html";

/** Beside the five charts of the report, which has tables, caveats and evidence too. */
const SIXTH = `
\`\`\`ts
charts.dailyFlow({
  id: "tiktok-views",
  title: "Views on TikTok, day by day",
  accounts: tiktok,
  metric: "views",
  from: before.from,
  to: q.to,
})
\`\`\`
`;

let project: TestProject;

beforeAll(async () => {
  project = new TestProject(REPOSITORY);
  for (const other of ["2026-q2", "ifrc-tiktok-2021"]) rmSync(project.path(`reports/${other}.md`));
  project.write("reports/2026-q3.md", project.read("reports/2026-q3.md") + SIXTH);
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
});
afterAll(() => project.remove());

const zipped = (file: string) => gzipSync(readFileSync(project.path(`_site/${file}`))).length;

describe("a report page with six charts", () => {
  it("has at most 40 KB of HTML, as it is sent", () => {
    const html = project.read(`_site/${REPORT}`);
    expect(html.match(/<figure class="chart"/g)).toHaveLength(6);
    expect(html.match(/<details><summary>The numbers/g)).toHaveLength(6);
    expect(html).toContain('class="caveats"');
    expect(zipped(REPORT)).toBeLessThanOrEqual(40 * 1024);
  });

  it.each([
    ["wide", { width: 1280, height: 900 }],
    ["narrow", { width: 360, height: 740 }],
  ])("asks five times, and nobody but its own site, %s", async (_, viewport) => {
    const browser = await launchBrowser();
    const site = onDisk(project.site);
    try {
      await withPage(browser, site, REPORT, { viewport }, async ({ page, mistakes }) => {
        const asked: string[] = [];
        page.on("request", (request) => asked.push(request.url().replace(site.base, "")));
        await page.reload();
        await page.evaluate("document.fonts.ready");
        for (const box of await page.locator("[data-points]:visible").all()) await box.hover();
        expect(asked.sort()).toEqual(
          [
            REPORT,
            "assets/plex-sans-400.woff2",
            "assets/plex-sans-600.woff2",
            "assets/points.js",
            "assets/site.css",
          ].sort(),
        );
        expect(mistakes).toEqual([]);
      });
    } finally {
      await browser.close();
    }
  });
});

it("the script of the tooltips has at most 1 KB, as it is sent", () => {
  expect(zipped("assets/points.js")).toBeLessThanOrEqual(1024);
});
