import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, onDisk, onServer, overflow, type Site, withPage } from "./test-browser.ts";
import { wrongLinks } from "./test-links.ts";
import { REPOSITORY, TestProject } from "./test-project.ts";

const REPORT = "ifrc-tiktok-2021/index.html";
const PAGES = [
  "index.html",
  "data/index.html",
  "caveats/index.html",
  "caveats/rounded-figures/index.html",
  "definitions/index.html",
  "ar/caveats/rounded-figures/index.html",
  "ar/definitions/index.html",
  REPORT,
  "ifrc-tiktok-2021/charts/time-to-followers/index.html",
];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

const FIGURES = [
  "5,363 a day",
  "5,284 to 6,284",
  "137 a day",
  "117 to 159",
  "55 a day",
  "39 to 72",
  "39 times",
  "33 to 54",
  "98 times",
  "73 to 161",
  "1,200 a video",
];

let project: TestProject;
let browser: Browser;
let disk: Site;
let server: Site;

beforeAll(async () => {
  project = new TestProject(REPOSITORY);
  const out = project.path("public");
  const { code, stderr } = await project.build("--out", out);
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
  disk = onDisk(out);
  server = await onServer(out);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  project.remove();
});

const joined = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a picture shows: its text elements, not the title and description that only assistive technology reads. */
async function shownIn(picture: Locator): Promise<string> {
  return joined((await picture.locator("text").allTextContents()).join(" "));
}

/** How far the furthest text of a picture stands outside of it, in pixels. */
function spill(picture: Locator): Promise<number> {
  return picture.evaluate((svg) => {
    const edge = svg.getBoundingClientRect();
    const out = [...svg.querySelectorAll("text")].map((text) => {
      const box = text.getBoundingClientRect();
      return Math.max(
        edge.left - box.left,
        box.right - edge.right,
        edge.top - box.top,
        box.bottom - edge.bottom,
      );
    });
    return Math.max(...out);
  });
}

describe.each([
  ["from disk", () => disk],
  ["from a server", () => server],
])("the report %s, with JavaScript off", (_, site) => {
  describe.each([
    ["1280", WIDE, "wide", "narrow"],
    ["320", NARROW, "narrow", "wide"],
  ])("at %s pixels", (_, viewport, shown, hidden) => {
    const open = <T>(work: Parameters<typeof withPage<T>>[4]) =>
      withPage(browser, site(), REPORT, { viewport, javaScriptEnabled: false }, work);

    it("shows the charts of this width, whole, with their caveats inside the picture", () =>
      open(async ({ page }) => {
        const { charts } = JSON.parse(project.read(`public/ifrc-tiktok-2021/figures.json`)) as {
          charts: { id: string; inPicture: string[] }[];
        };
        expect(charts).toHaveLength(3);
        for (const { id, inPicture } of charts) {
          const picture = page.locator(`#chart-${id} .${shown} svg`);
          expect(await picture.isVisible(), id).toBe(true);
          expect(await page.locator(`#chart-${id} .${hidden} svg`).isVisible(), id).toBe(false);
          const box = await picture.boundingBox();
          expect(box?.width).toBeGreaterThan(viewport.width * 0.5);
          expect(box?.height).toBeGreaterThan(150);
          expect(await spill(picture), id).toBeLessThanOrEqual(1);
          const text = await shownIn(picture);
          expect(inPicture.length).toBeGreaterThan(0);
          for (const sentence of inPicture) expect(text).toContain(joined(sentence));
        }
      }));

    it("shows the figures in its text", () =>
      open(async ({ page }) => {
        const prose = joined(await page.locator(".body").innerText());
        for (const figure of FIGURES) expect(prose).toContain(figure);
      }));

    it("fits the window, loads its fonts, and has no mistake in the console or the network", () =>
      open(async ({ page, mistakes }) => {
        const fonts = await page.evaluate<string[]>(
          "document.fonts.ready.then((all) => [...all].filter((f) => f.status !== 'unloaded').map((f) => [f.family, f.weight, f.status].join(' ')))",
        );
        expect(fonts).toEqual(["IBM Plex Sans 400 loaded", "IBM Plex Sans 600 loaded"]);
        expect(await overflow(page)).toBe(0);
        expect(mistakes).toEqual([]);
      }));
  });
});

describe("a table with more columns than the window has room for", () => {
  it.each(["ltr", "rtl"])("has a shadow at the edge that they wait behind, in %s", (dir) =>
    withPage(
      browser,
      disk,
      REPORT,
      { viewport: NARROW, javaScriptEnabled: false },
      async ({ page }) => {
        await page.locator("html").evaluate((e, to) => e.setAttribute("dir", to), dir);
        const wide = await page.evaluate<string[]>(
          "[...document.querySelectorAll('.table')].filter((t) => t.scrollWidth > t.clientWidth).map((t) => getComputedStyle(t).backgroundAttachment)",
        );
        expect(wide.length).toBeGreaterThan(0);
        // Paper over both ends scrolls with the columns, the shadows below it stay where they are.
        expect(new Set(wide)).toEqual(new Set(["local, local, scroll, scroll"]));
      },
    ),
  );
});

describe("every page", () => {
  it.each(PAGES)("%s fits into 320 pixels, also set from right to left", (path) =>
    withPage(browser, disk, path, { viewport: NARROW }, async ({ page, mistakes }) => {
      for (const details of await page.locator("details").all())
        await details.evaluate((e) => e.setAttribute("open", ""));
      expect(await overflow(page)).toBe(0);
      await page.locator("html").evaluate((e) => e.setAttribute("dir", "rtl"));
      expect(await overflow(page)).toBe(0);
      await page.setViewportSize(WIDE);
      expect(await overflow(page)).toBe(0);
      expect(mistakes).toEqual([]);
    }),
  );

  it("leads only to pages, files and places that exist, and to all pages", () => {
    expect(wrongLinks(project.path("public"))).toEqual([]);
  });
});
