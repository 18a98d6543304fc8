import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import * as api from "../index.ts";
import { openProject } from "../project/project.ts";
import { instagramList, xList } from "../store/fixtures/post-lists.ts";
import { cell, FRONT } from "./fixtures/report-of.ts";
import { runReports } from "./run-reports.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "followthrough-gone-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The page as a reader sees it, and what its figures are. */
async function published(platform: string, ...shows: readonly string[]) {
  write(
    "data/accounts.yml",
    `accounts:\n  - {id: alpha, name: A, organisation: Sample Federation, platform: ${platform}}\n`,
  );
  write(
    "reports/a.md",
    `${FRONT}${cell(`import { published, quarter, typicalEngagements, typicalViews } from "followthrough";\nconst q = quarter("2026-Q3");`)}${shows.map((code) => cell(code)).join("")}`,
  );
  const { results, diagnostics } = await runReports(openProject(root), async () => api);
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  const page = results[0]?.html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") ?? "";
  const figures = results[0]?.figures;
  return {
    page,
    values: figures?.map((f) => f.value),
    evidence: figures?.map((f) => f.evidence.length),
  };
}

const X = [
  ["101", "2026-07-02", 500],
  ["102", "2026-07-20", 700],
  ["103", "2026-08-10", 900],
] as const;
const X_OCTOBER = "data/exports/alpha/2026-10-03/content.csv";

it("a post that left the list of X is told of on the page, and is counted by what it was last seen with", async () => {
  write("data/exports/alpha/2026-08-15/content.csv", xList(X));
  write(X_OCTOBER, xList(X));
  const shows = "typicalEngagements('alpha', q)";
  const whole = await published("x", shows);
  expect(whole.page).not.toContain("no longer in");
  write(X_OCTOBER, xList(X.filter(([id]) => id !== "102")));
  const { page, evidence } = await published("x", shows);
  expect(page).toContain(
    "One post of this time is no longer in the newest export; last seen with 2 engagements.",
  );
  // Likes, replies, reposts and bookmarks of all three.
  expect(evidence).toEqual([12]);
});

it("so is one on Instagram, beside the number of posts that were published", async () => {
  const posts = [
    ["1001", "2026-07-02", "IG image"],
    ["1002", "2026-07-20", "IG image"],
    ["1003", "2026-08-10", "IG image"],
  ] as const;
  write("data/exports/alpha/2026-08-15/posts.csv", instagramList(posts));
  write("data/exports/alpha/2026-10-03/posts.csv", instagramList([posts[0], posts[2]]));
  const { page, values } = await published(
    "instagram",
    "published('alpha', q)",
    "typicalViews('alpha', q)",
  );
  expect(values).toEqual([3, 300]);
  expect(page).toContain("One post of this time is no longer in the newest export.");
  expect(page).toContain("last seen with 300 views.");
});
