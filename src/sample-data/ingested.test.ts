import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { openProject } from "../project/project.ts";
import { PROFILES } from "./profiles.ts";
import { DELETED, RESAVED } from "./story.ts";

const { store } = openProject(resolve(import.meta.dirname, "../.."));
const files = store.files.filter((f) => PROFILES.some((p) => p.id === f.path.split("/")[2]));
const tables = files.flatMap((f) => f.tables);
const checkOf = (path: string, id: string) =>
  tables.find((t) => t.path.includes(path))?.checks.find((c) => c.id === id);

describe("the sample as the adapters read it", () => {
  test("every row of every table is loaded or quarantined, and none is quarantined", () => {
    expect(files.flatMap((f) => f.diagnostics)).toEqual([]);
    expect(tables.length).toBeGreaterThan(150);
    for (const { path, rows, quarantine } of tables) {
      expect(rows.read, path).toBe(rows.loaded + rows.quarantined);
      expect(quarantine, path).toEqual([]);
      expect(rows.read, path).toBeGreaterThan(0);
    }
  });

  test("exports of all six platforms are known by their kind", () => {
    const kinds = new Set(tables.map((t) => t.adapter));
    const wanted = ["tiktok-studio-viewers", "youtube-studio-breakdown", "meta-audience"].concat(
      ["tiktok-studio-overview", "youtube-studio-dates", "meta-daily", "meta-content"],
      ["x-overview", "x-content", "linkedin-followers", "linkedin-content", "linkedin-visitors"],
    );
    expect([...kinds]).toEqual(expect.arrayContaining(wanted));
  });

  test("a file that a spreadsheet had saved is taken apart, and says so", () => {
    const path = `${RESAVED.account}/${RESAVED.on}/${RESAVED.file}.csv`;
    expect(checkOf(path, "unwrapped")?.message).toContain("366 of 366 lines");
  });

  test("cut tables say so: 500 videos on YouTube, 15 on TikTok", () => {
    const youtube = checkOf("moonlit-youtube/2026-10-03/Content", "truncated");
    expect(youtube).toMatchObject({ ok: false });
    expect(checkOf("teaselmark-youtube/2026-10-03/Content", "truncated")?.ok).toBe(true);
    const tiktok = tables.find((t) => t.path.includes("moonlit-tiktok/2026-10-03/Content"));
    expect(tiktok?.checks.find((c) => !c.ok)?.message).toContain("these 15 are no count");
  });
});

describe("counts that two downloads have", () => {
  test("mostly agree, and change late in one week of X and on one day of TikTok", () => {
    const late = store.revisions.filter((r) => !r.expected);
    const of = (metric: string) =>
      late
        .filter((r) => r.current.metric === metric)
        .map((r) => `${r.current.account} ${r.current.at}`)
        .toSorted();
    expect(new Set(late.map((r) => r.current.metric))).toEqual(new Set(["views", "impressions"]));
    expect(of("views")).toEqual(["moonlit-tiktok 2026-05-21"]);
    expect(of("impressions")).toEqual(
      [13, 14, 15, 16, 17, 18, 19].map((day) => `moonlit-x 2026-04-${day}`),
    );
    for (const { earlier, current } of late)
      expect(Number(earlier.value)).toBeGreaterThan(1.005 * Number(current.value));
  });

  test("a post that was taken down stays as its last list had it", () => {
    const posts = store.counts().posts.filter((p) => p.account === DELETED.account);
    const gone = posts.filter((p) => p.publishedOn === DELETED.publishedOn);
    const last = new Set(gone.filter((p) => p.title === DELETED.title).map((p) => p.at));
    expect([...last]).toEqual(["2026-08-17"]);
  });
});
