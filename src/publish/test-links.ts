import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { filesIn } from "./manifest.ts";
import { attributesOf } from "./test-html.ts";

interface Read {
  readonly ids: readonly string[];
  readonly links: readonly URL[];
}

/**
 * For tests only: everything that is wrong with the links of a site, from its first page on. Pages that none
 * leads to, files and places that are not there, ids that a page has twice.
 */
export function wrongLinks(folder: string): string[] {
  const seen = new Map<string, Read>();
  const queue = [pathToFileURL(`${folder}/index.html`)];
  for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
    if (seen.has(page.pathname) || !existsSync(page)) continue;
    const known = read(page);
    seen.set(page.pathname, known);
    for (const link of known.links)
      if (link.pathname.endsWith(".html")) queue.push(new URL(link.pathname, page));
  }
  const wrong = [...seen].flatMap(([from, { ids, links }]) => [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${from} has #${id} twice`),
    ...links.filter((link) => !leads(link, seen)).map((link) => `${from} leads to ${link}`),
  ]);
  const pages = filesIn(folder).filter((f) => f.endsWith(".html") && !isAlone(f, folder));
  const missed = pages.filter((f) => !seen.has(pathToFileURL(f).pathname));
  return [...wrong, ...missed.map((f) => `nothing leads to ${relative(folder, f)}`)];
}

function read(page: URL): Read {
  const html = readFileSync(page, "utf8");
  const links = attributesOf(html, "href", "src").map((link) => new URL(link, page));
  return { ids: attributesOf(html, "id"), links: links.filter((l) => l.protocol === "file:") };
}

function leads(link: URL, seen: ReadonlyMap<string, Read>): boolean {
  if (!existsSync(fileURLToPath(new URL(link.pathname, link)))) return false;
  const place = decodeURIComponent(link.hash.slice(1));
  return place === "" || seen.get(link.pathname)?.ids.includes(place) === true;
}

/** Pages that stand inside of others, or wait at an address that never changes: other sites lead to them. */
function isAlone(file: string, folder: string): boolean {
  return /[\\/](embed|email)\.html$/.test(file) || /^charts[\\/]/.test(relative(folder, file));
}
