import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** For tests only: a real browser, a site as a reader gets it, and everything that went wrong on the way. */

/** A browser from npm, unless CHROME_PATH names another: the one from npm is made for 64-bit Linux alone. */
export async function launchBrowser(): Promise<Browser> {
  const fromNpm = () => import("@sparticuz/chromium").then((m) => m.default.executablePath());
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await fromNpm()),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

export interface Site {
  readonly name: string;
  /** Ends with a slash. */
  readonly base: string;
  close(): Promise<void>;
}

export function onDisk(folder: string): Site {
  return { name: "disk", base: `${pathToFileURL(folder)}/`, close: async () => {} };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
};

/** The folder on a server of this machine that does no more than hand out its files. */
export async function onServer(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, decodeURIComponent(pathname));
    const type = TYPES[extname(path)];
    if (!type || !existsSync(path) || !statSync(path).isFile()) response.writeHead(404).end();
    else createReadStream(path).pipe(response.writeHead(200, { "Content-Type": type }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    name: "a server",
    base: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

export interface Opened {
  readonly page: Page;
  /** Console messages, dialogs, failed requests and requests to anywhere else: all of these are mistakes. */
  readonly mistakes: readonly string[];
}

/** Opens a page in a context of its own and hands it to the work. */
export async function withPage<T>(
  browser: Browser,
  site: Site,
  path: string,
  options: BrowserContextOptions,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const mistakes: string[] = [];
    page.on("console", (message) => mistakes.push(`${message.type()}: ${message.text()}`));
    page.on("dialog", (dialog) => {
      mistakes.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on("pageerror", (error) => mistakes.push(`error: ${error.message}`));
    page.on("requestfailed", (request) => mistakes.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.base)) mistakes.push(`elsewhere: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) mistakes.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(site.base + path);
    return await work({ page, mistakes });
  } finally {
    await context.close();
  }
}

/** How far the page is wider than the window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.locator("html").evaluate((e) => e.scrollWidth - e.clientWidth);
}
