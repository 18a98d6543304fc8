import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ReportResult } from "../notebook/result.ts";

/** Lists every file of a site with its hash, and marks a folder as one that we wrote. */
export const MANIFEST = "manifest.json";

/** Files that a site must have for its reports; a build without one of them is not published. */
export function expectedFiles(reports: readonly ReportResult[]): string[] {
  return [
    "index.html",
    "assets/site.css",
    "assets/charts.css",
    ...reports.flatMap((r) => [
      `${r.slug}/index.html`,
      `${r.slug}/figures.json`,
      ...r.charts.flatMap((c) =>
        ["index.html", "chart.svg", "data.csv"].map((file) => `${r.slug}/charts/${c.id}/${file}`),
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
  const manifest = { generator: "Followthrough", files: Object.fromEntries(files) };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
