import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReportResult } from "../notebook/result.ts";
import { expectedFiles, foreignFiles, verifySite, writeManifest } from "./manifest.ts";

const PAGE = "<!doctype html>\n<title>A page</title>\n</html>\n";
const REPORTS = [{ slug: "q3", charts: [{ id: "growth" }] }] as unknown as ReportResult[];

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "followthrough-manifest-"));
  for (const file of expectedFiles(REPORTS)) write(file, file.endsWith(".html") ? PAGE : "text");
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

describe("verifySite", () => {
  it("expects the pages, figures and charts of every report", () => {
    expect(expectedFiles(REPORTS)).toEqual(
      expect.arrayContaining([
        "index.html",
        "q3/index.html",
        "q3/figures.json",
        "q3/charts/growth/index.html",
        "q3/charts/growth/chart.svg",
        "q3/charts/growth/data.csv",
      ]),
    );
  });

  it("accepts a whole site", () => {
    expect(() => verifySite(site, REPORTS)).not.toThrow();
  });

  it.each([
    ["missing", "q3/figures.json", () => rmSync(join(site, "q3/figures.json"))],
    ["empty", "assets/site.css", () => write("assets/site.css", "")],
    ["cut off", "q3/index.html", () => write("q3/index.html", PAGE.slice(0, -9))],
  ])("names a file that is %s", (_, file, damage) => {
    damage();
    expect(() => verifySite(site, REPORTS)).toThrow(`missing or cut off: ${file}.`);
  });
});

describe("writeManifest", () => {
  it("lists every file with its hash, sorted, with forward slashes, and not itself", () => {
    writeManifest(site);
    const first = readFileSync(join(site, "manifest.json"), "utf8");
    const { files } = JSON.parse(first) as { files: Record<string, string> };
    expect(Object.keys(files)).toEqual(expectedFiles(REPORTS).sort());
    expect(files["q3/index.html"]).toBe(createHash("sha256").update(PAGE).digest("hex"));
    rmSync(join(site, "manifest.json"));
    writeManifest(site);
    expect(readFileSync(join(site, "manifest.json"), "utf8")).toBe(first);
  });
});

describe("foreignFiles", () => {
  it("finds none in a site of ours, only what somebody has put there", () => {
    writeManifest(site);
    expect(foreignFiles(site)).toEqual([]);
    write("q3/notes.txt", "mine");
    expect(foreignFiles(site)).toEqual(["q3/notes.txt"]);
  });

  it.each([
    ["of a web app", '{"name": "App"}'],
    ["that is cut off", '{"generator": "Follow'],
    ["that is no object", "null"],
  ])("takes a manifest %s for a stranger's", (_, text) => {
    write("manifest.json", text);
    expect(foreignFiles(site)).toContain("manifest.json");
    expect(foreignFiles(site)).toContain("index.html");
  });
});
