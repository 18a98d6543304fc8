import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "./manifest.ts";
import { launchBrowser, onDisk, type Site, withPage } from "./test-browser.ts";
import { REPOSITORY, TestProject } from "./test-project.ts";

const PAGES = [
  "index.html",
  "data/index.html",
  "caveats/index.html",
  "caveats/rounded-figures/index.html",
  "definitions/index.html",
  "ar/caveats/rounded-figures/index.html",
  "ar/definitions/index.html",
  "ifrc-tiktok-2021/index.html",
  "ifrc-tiktok-2021/charts/time-to-followers/index.html",
];

let project: TestProject;
let browser: Browser;
let site: Site;

beforeAll(async () => {
  project = new TestProject(REPOSITORY);
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
  site = onDisk(project.site);
});
afterAll(async () => {
  await browser?.close();
  project.remove();
});

describe.each(PAGES)("%s", (path) => {
  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 320],
  ] as const)("can be read by everybody (WCAG 2 A and AA), %s at %i pixels", (colorScheme, width) =>
    withPage(
      browser,
      site,
      path,
      { colorScheme, viewport: { width, height: 900 } },
      async ({ page }) => {
        // What is folded away is read too.
        for (const details of await page.locator("details").all())
          await details.evaluate((e) => e.setAttribute("open", ""));
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
          .analyze();
        const found = violations.flatMap((v) =>
          v.nodes.map((n) => `${v.id}: ${n.html}: ${n.failureSummary}`),
        );
        expect(found).toEqual([]);
      },
    ),
  );
});

describe("the HTML", () => {
  it("of all pages is valid", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-trailing-whitespace": "off", "long-title": "off" },
    });
    const pages = filesIn(project.site).filter(
      // Mail programs need attributes that pages have long done without.
      (file) => file.endsWith(".html") && !file.endsWith("email.html"),
    );
    expect(pages.length).toBeGreaterThan(PAGES.length);
    for (const page of pages) {
      const { results } = await validator.validateFile(page);
      const found = results.flatMap((r) =>
        r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`),
      );
      expect(found, page).toEqual([]);
    }
  });
});
