import { readFileSync, rmSync } from "node:fs";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, onDisk, overflow, type Site, withPage } from "./test-browser.ts";
import { REPOSITORY, TestProject } from "./test-project.ts";

const REPORT = "2026-q3/index.html";
const HOSTILE = '<img src=x onerror="document.title=1">';
const WIDE = { viewport: { width: 1280, height: 900 } };
const NARROW = { viewport: { width: 360, height: 740 } };

let project: TestProject;
let browser: Browser;
let site: Site;

beforeAll(async () => {
  project = new TestProject(REPOSITORY);
  for (const other of ["2026-q2", "ifrc-tiktok-2021"]) rmSync(project.path(`reports/${other}.md`));
  const report = project.read("reports/2026-q3.md");
  project.write("reports/2026-q3-ar.md", report.replace(/^lang: en$/m, "lang: ar"));
  project.edit(
    "data/accounts.yml",
    "name: Upper Pebble on Facebook (synthetic)",
    `name: '${HOSTILE}'`,
  );
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
  site = onDisk(project.site);
});
afterAll(async () => {
  await browser?.close();
  project.remove();
});

const open = (
  path: string,
  options: BrowserContextOptions,
  work: (page: Page, mistakes: readonly string[]) => Promise<void>,
) =>
  withPage(browser, site, path, options, async ({ page, mistakes }) => {
    await work(page, mistakes);
    expect(mistakes).toEqual([]);
  });

const said = (box: Locator) => box.locator(".tip > *").allTextContents();

/** Moves the pointer to a place in the plot of a picture, given as shares of its width and height. */
async function point(page: Page, box: Locator, across: number, down: number) {
  const plot = box.locator("g").first();
  await plot.scrollIntoViewIfNeeded();
  const area = await plot.boundingBox();
  if (!area) throw new Error("a plot that nobody sees");
  await page.mouse.move(area.x + area.width * across, area.y + area.height * down);
}

describe.each([
  ["wide", REPORT, WIDE],
  ["narrow", REPORT, NARROW],
  ["wide, from right to left", "2026-q3-ar/index.html", WIDE],
  ["narrow, from right to left", "2026-q3-ar/index.html", NARROW],
  ["wide, on the chart's own page", "2026-q3/charts/facebook-followers/index.html", WIDE],
])("a pointer over a picture, %s", (_, path, options) => {
  it("is told what cells of the table say, in a box that stays within the page", () =>
    open(path, options, async (page) => {
      const boxes = await page.locator("[data-points]:visible").all();
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) {
        const table = box.locator("xpath=ancestor::*[.//table][1]").locator("table").first();
        const cells = await table.locator("th, td").allTextContents();
        const told = new Set<string>();
        for (const [across, down] of [
          [0.02, 0.3],
          [0.4, 0.5],
          [0.98, 0.7],
        ] as const) {
          await point(page, box, across, down);
          const words = await said(box);
          expect(words.length).toBeGreaterThanOrEqual(3);
          for (const word of words) expect(cells).toContain(word);
          told.add(words.join(" "));
          expect(await overflow(page)).toBe(0);
        }
        expect(told.size).toBeGreaterThan(1);
      }
      await page.mouse.move(1, 1);
      expect(await page.locator(".tip:visible").count()).toBe(0);
    }));
});

describe("the keys", () => {
  it.each([
    ["2026-q3/index.html", "ArrowRight", "ArrowLeft", "30 June 2025", "30 September 2025"],
    ["2026-q3-ar/index.html", "ArrowLeft", "ArrowRight", "30 يونيو 2025", "30 سبتمبر 2025"],
  ])(
    "of %s lead from point to point, and to another account on the same day",
    (path, on, back, june, september) =>
      open(path, WIDE, async (page) => {
        const first = ["Moonlit Ferries on Facebook", june, "96,300"];
        const second = ["Moonlit Ferries on Facebook", september, "97,423"];
        const other = [HOSTILE, september, "8,717"];
        const box = page.locator("#chart-facebook-followers .wide");
        await box.focus();
        expect(await said(box)).toEqual([]);
        for (const [key, words] of [
          [on, first],
          [on, second],
          ["ArrowDown", other],
          ["ArrowDown", other],
          ["ArrowUp", second],
          [back, first],
          [back, first],
          ["Escape", []],
        ] as const) {
          await page.keyboard.press(key);
          expect(await said(box), key).toEqual(words);
        }
        // A name from data is text, whatever it looks like.
        expect(await box.locator("img").count()).toBe(0);
      }),
  );

  it("have a name, a role and a live region for those who cannot see the picture", () =>
    open(REPORT, WIDE, async (page) => {
      const box = page.locator("#chart-facebook-followers .wide");
      const title = "On Facebook one account grows slowly and the other shrinks";
      expect(await box.getAttribute("role")).toBe("application");
      expect(await box.getAttribute("aria-label")).toBe(title);
      expect(await box.getAttribute("tabindex")).toBe("0");
      expect(await box.locator(".tip").getAttribute("role")).toBe("status");
      // The narrow one is not shown: keys pass it by.
      await page.locator("#chart-facebook-followers summary").focus();
      await page.keyboard.press("Shift+Tab");
      expect(await box.evaluate((e) => e.matches(":focus"))).toBe(true);
    }));
});

it("a finger is told too, until it touches something else", () =>
  open(REPORT, { ...NARROW, hasTouch: true }, async (page) => {
    const box = page.locator("#chart-x-impressions .narrow");
    const plot = box.locator("g").first();
    // What is above may still grow when the letters come in: then the finger is beside the plot.
    const touch = async () => {
      await plot.scrollIntoViewIfNeeded();
      const area = await plot.boundingBox();
      await page.touchscreen.tap((area?.x ?? 0) + 150, (area?.y ?? 0) + 60);
      return said(box);
    };
    await expect.poll(touch, { timeout: 20_000 }).toHaveLength(3);
    await page.locator("#chart-x-impressions summary").tap();
    expect(await said(box)).toEqual([]);
  }));

describe("nothing is there", () => {
  it("on paper", () =>
    open(REPORT, WIDE, async (page) => {
      const box = page.locator("#chart-x-impressions .wide");
      await point(page, box, 0.5, 0.5);
      expect(await box.locator(".tip").isVisible()).toBe(true);
      await page.emulateMedia({ media: "print" });
      expect(await box.locator(".tip").isVisible()).toBe(false);
    }));

  it("without script", () =>
    open(REPORT, { ...WIDE, javaScriptEnabled: false }, async (page) => {
      const boxes = page.locator("[data-points]");
      expect(await boxes.count()).toBeGreaterThan(0);
      expect(await page.locator("[data-points][tabindex]").count()).toBe(0);
      expect(await page.locator(".tip:visible").count()).toBe(0);
    }));

  it("in an embed", () => {
    const embed = project.read("_site/2026-q3/charts/x-impressions/embed.html");
    expect(embed).not.toMatch(/points|class="tip"/);
  });
});

it("no page of a report allows more than scripts of the site itself", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/;
  const page = readFileSync(project.path(`_site/${REPORT}`), "utf8");
  expect(policy.exec(page)?.[1]).toBe(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'",
  );
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script defer src="../assets/points.js">']);
});
