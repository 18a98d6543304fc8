import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../test-browser.ts";
import { REPOSITORY, TestProject } from "../test-project.ts";

const CHART = "growth/charts/growth-per-day";
/** What newsrooms have on their pages for Datawrapper's charts, in its own words reduced to what it does. */
const DATAWRAPPER_LISTENER = `addEventListener("message",e=>{const h=e.data["datawrapper-height"];if(h===undefined)return;for(const f of document.querySelectorAll("iframe"))for(const id in h)if(f.contentWindow===e.source)f.style.height=h[id]+"px"})`;

let project: TestProject;
let browser: Browser;
let site: Server;
let host: Server;
/** The page around, which each test sets: it lies on an origin of its own. */
let hostPage = "";
const at = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

beforeAll(async () => {
  project = new TestProject();
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
  const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };
  site = createServer((request, response) => {
    const path = join(project.site, (request.url ?? "/").split(/[?#]/)[0] ?? "/");
    const type = types[extname(path)] ?? "application/octet-stream";
    if (!existsSync(path)) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": type }).end(readFileSync(path));
  });
  host = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end(hostPage);
  });
  for (const server of [site, host])
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  await browser?.close();
  for (const server of [site, host]) server?.close();
  project.remove();
});

async function open(body: string, width: number, work: (page: Page) => Promise<void>) {
  hostPage = `<!doctype html><body style="margin:0">${body}`;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const mistakes: string[] = [];
  page.on("console", (m) => mistakes.push(m.text()));
  page.on("pageerror", (e) => mistakes.push(e.message));
  try {
    await page.goto(at(host));
    await work(page);
    expect(mistakes).toEqual([]);
  } finally {
    await page.close();
  }
}

/** The frame is as high as what it shows, at whatever width it has. */
async function expectFit(page: Page) {
  const shown = () =>
    page
      .frames()
      .find((f) => f.url().includes("embed.html"))
      ?.locator("body")
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const frameHeight = () =>
    page.locator("iframe").evaluate((f) => f.getBoundingClientRect().height);
  await expect.poll(async () => (await frameHeight()) === (await shown())).toBe(true);
  expect(await frameHeight()).toBeGreaterThan(150);
}

const frame = (attributes = "") =>
  `<iframe src="${at(site)}${CHART}/embed.html${attributes}" sandbox="allow-scripts allow-popups" style="width:100%;border:0" height="100"></iframe>`;

describe("an embed in a frame without an origin has its own height", () => {
  test.each([1100, 640, 340])("in a page %i wide, with our listener", async (width) => {
    const body = `${frame()}<script async src="${at(site)}assets/embed.js"></script>`;
    await open(body, width, expectFit);
  });

  test.each([1100, 340])("in a page %i wide that knows Datawrapper alone", async (width) => {
    await open(`<script>${DATAWRAPPER_LISTENER}</script>${frame()}`, width, expectFit);
  });

  test("as an element of its own", async () => {
    const body = `<followthrough-chart src="${at(site)}${CHART}/embed.html">A chart</followthrough-chart><script async src="${at(site)}assets/embed.js"></script>`;
    await open(body, 640, async (page) => {
      await expectFit(page);
      const attributes = await page.locator("iframe").evaluate((f) => ({
        title: f.title,
        sandbox: f.getAttribute("sandbox"),
      }));
      expect(attributes).toEqual({ title: "A chart", sandbox: "allow-scripts allow-popups" });
    });
  });

  test("and tells WordPress, with the secret of the address", async () => {
    const listener = `window.heard=[];addEventListener("message",e=>{if(e.data.message)heard.push(e.data)})`;
    await open(`<script>${listener}</script>${frame("#?secret=s3cr3t")}`, 640, async (page) => {
      const heard = () => page.evaluate<unknown[]>("window.heard");
      await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
      expect((await heard())[0]).toMatchObject({ message: "height", secret: "s3cr3t" });
    });
  });
});

test("a height from any other window changes no frame", async () => {
  const body = `${frame()}<script async src="${at(site)}assets/embed.js"></script>`;
  await open(body, 640, async (page) => {
    await expectFit(page);
    const before = await page.locator("iframe").evaluate((f) => f.style.height);
    await page.evaluate(`window.postMessage({ followthrough: { height: 5 } }, "*")`);
    await page.waitForTimeout(100);
    expect(await page.locator("iframe").evaluate((f) => f.style.height)).toBe(before);
  });
});

test("an element with an address that is a script makes no frame", async () => {
  const body = `<followthrough-chart src="javascript:document.title='run'">A chart</followthrough-chart><script src="${at(site)}assets/embed.js"></script>`;
  await open(body, 640, async (page) => {
    expect(await page.locator("iframe").count()).toBe(0);
    expect(await page.title()).toBe("");
  });
});

test("the embed without script shows the picture, its words and where it comes from", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${at(site)}${CHART}/embed.html`);
  const picture = page.locator(".wide svg");
  expect(await picture.isVisible()).toBe(true);
  const { charts } = JSON.parse(readFileSync(join(project.site, "growth/figures.json"), "utf8"));
  const words = (await picture.locator("text").allTextContents()).join(" ");
  for (const sentence of charts[0].inPicture) expect(words).toContain(sentence);
  expect(await page.locator("a").getAttribute("href")).toMatch(/growth\/charts\/growth-per-day\/$/);
  await context.close();
});

test("the guide's own copy of the listener is the one that is published", () => {
  const published = readFileSync(join(project.site, "assets/embed.js"), "utf8");
  expect(published).toBe(readFileSync(join(REPOSITORY, "site/assets/embed.js"), "utf8"));
});
