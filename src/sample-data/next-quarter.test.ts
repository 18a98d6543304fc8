import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../calendar/dates.ts";

const PACKAGE = resolve(import.meta.dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "followthrough-next-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const part of ["data", "followthrough.yml", "reports/2026-q3.md"]) {
  cpSync(join(PACKAGE, part), join(root, part), { recursive: true });
}

const PLATFORMS = ["tiktok", "youtube", "facebook", "instagram", "x", "linkedin"];
const ACCOUNTS = [
  ...PLATFORMS.map((p) => ["moonlit", p] as const),
  ...["tiktok", "youtube", "instagram"].map((p) => ["teaselmark", p] as const),
  ...["facebook", "instagram", "x"].map((p) => ["pebble", p] as const),
];

function followthrough(...args: string[]) {
  const program = join(PACKAGE, "bin/followthrough.js");
  return spawnSync(process.execPath, [program, ...args, "--project", root], { encoding: "utf8" });
}

/** X and LinkedIn count how often a post was shown. */
function seenOn(platform: string): string {
  return platform === "x" || platform === "linkedin" ? "impressions" : "views";
}

/** As `data/accounts.yml` has them: a list of another account's posts is refused. */
const HANDLES: Readonly<Record<string, string>> = {
  moonlit: "moonlitferries_synthetic",
  teaselmark: "teaselferries_synthetic",
};

/** The fourth quarter's counts of an account, as a tidy table. */
function tidy(account: string, platform: string): string {
  const first = "2026-10-01";
  const days = Array.from({ length: daysBetween(first, "2026-12-31") + 1 }, (_, i) =>
    addDays(first, i),
  );
  const rows = days.flatMap((day, i) => [
    `${day},${platform},${account},account,followers,${30_000 + 12 * i}`,
    `${day},${platform},${account},account,${seenOn(platform)},${400 + (i % 7) * 20}`,
    ...(platform === "youtube"
      ? [`${day},${platform},${account},account,engaged_views,${200 + i}`]
      : []),
  ]);
  return ["date,platform,account,surface,metric,value", ...rows, ""].join("\n");
}

/** TikTok Studio's list of posts, with a few of the quarter, of an account whose handle it names. */
function tiktokContent(handle: string): string {
  const head =
    '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"';
  const rows = [3, 9, 14, 21, 25, 28].map((day, i) => {
    // A post id carries the clock of its upload, which the adapter holds against the post time.
    const id = BigInt(Date.UTC(2026, 11, day, 12) / 1000) << 32n;
    return `"January 4","A ferry","https://www.tiktok.com/@${handle}/video/${id}","December ${day}",${i},0,0,${900 + 300 * i}`;
  });
  return `\uFEFF${[head, ...rows].join("\n")}`;
}

describe("next quarter's report", () => {
  it("is written once, says what is missing, and builds as soon as the exports are there", () => {
    const written = followthrough("new", "2026-Q4");
    expect(written.status).toBe(0);
    expect(written.stdout + written.stderr).toContain("moonlit-youtube");
    expect(followthrough("new", "2026-Q4").status).toBe(1);

    const early = followthrough("check");
    expect(early.status).toBe(1);
    expect(early.stderr).toMatch(
      /reports\/2026-q4\.md:\d+:\d+: error: No source has .* from 2026-10-01 to 2026-12-31/,
    );
    expect(early.stderr).toMatch(
      /reports\/2026-q4\.md:8:12: error: moonlit-youtube: no export has a day of 2026-Q4\. [\s\S]*Try: download it after 2026-12-31 .* into data\/exports\/moonlit-youtube\//,
    );

    for (const [who, platform] of ACCOUNTS) {
      const folder = join(root, "data/exports", `${who}-${platform}`, "2027-01-04");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "tidy.csv"), tidy(`${who}-${platform}`, platform));
      if (platform === "tiktok")
        writeFileSync(join(folder, "posts.csv"), tiktokContent(HANDLES[who] ?? who));
    }
    const late = followthrough("check");
    expect(late.stderr).toBe("");
    expect(late.status).toBe(0);
  }, 300_000);
});
