import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { ReportResult } from "../notebook/result.ts";

/** Lists every file of a site with its hash, and marks a folder as one that we wrote. */
export const MANIFEST = "manifest.json";
const GENERATOR = "Followthrough";

/** Files that a site must have for its reports; a build without one of them is not published. */
export function expectedFiles(reports: readonly ReportResult[]): string[] {
  return [
    "index.html",
    "data/index.html",
    "caveats/index.html",
    "definitions/index.html",
    "assets/site.css",
    ...reports.flatMap((r) => [
      `${r.slug}/index.html`,
      `${r.slug}/figures.json`,
      ...r.charts.flatMap((c) =>
        [
          "index.html",
          "chart.svg",
          "data.csv",
          "embed.html",
          "email.html",
          "oembed.json",
          "alt.txt",
        ].map((file) => `${r.slug}/charts/${c.id}/${file}`),
      ),
    ]),
  ];
}

/** @throws Error that names what is missing, empty or cut off. */
export function verifySite(folder: string, reports: readonly ReportResult[]): void {
  const wrong = expectedFiles(reports).filter((file) => {
    try {
      const text = readFileSync(join(folder, file), "utf8");
      return text === "" || (file.endsWith(".html") && !text.trimEnd().endsWith("</html>"));
    } catch {
      return true;
    }
  });
  if (wrong.length > 0)
    throw new Error(`The built site is not whole; missing or cut off: ${wrong.join(", ")}.`);
}

export function writeManifest(folder: string): void {
  const files = filesIn(folder).map((path) => {
    const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
    return [relative(folder, path).split(sep).join("/"), hash] as const;
  });
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = { generator: GENERATOR, files: Object.fromEntries(files) };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** What file browsers leave in any folder that they show. */
const DROPPINGS = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Files of a folder that no manifest of ours lists, with forward slashes: publishing there would lose them. */
export function foreignFiles(folder: string): string[] {
  const listed = listedFiles(folder);
  const ours = new Set(listed.length > 0 ? [MANIFEST, ...listed] : []);
  return filesIn(folder)
    .map((path) => relative(folder, path).split(sep).join("/"))
    .filter((file) => !DROPPINGS.has(basename(file)) && !ours.has(file))
    .sort();
}

/** A `manifest.json` of somebody else, such as a web app's, lists nothing of ours. */
function listedFiles(folder: string): string[] {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as {
      generator?: unknown;
      files?: Record<string, unknown>;
    };
    return manifest.generator === GENERATOR ? Object.keys(manifest.files ?? {}) : [];
  } catch {
    return [];
  }
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
