import { describe, expect, test } from "vitest";
import { METRICS } from "../observations/metric.ts";
import { isCertain } from "./definition.ts";
import { definitionAt, definitionsIn } from "./definition-at.ts";
import { DEFINITION_METRICS, DEFINITION_SURFACES, OWN_METRICS } from "./definition-wording.ts";
import { readDefinitions } from "./read-definitions.ts";
import { DEFINITIONS } from "./registry.ts";
import { factsFile, readFacts } from "./table.ts";

const keyOf = (d: (typeof DEFINITIONS)[number]) =>
  `${d.platform} ${d.wording.metric}` in DEFINITION_METRICS
    ? `${d.platform} ${d.wording.metric}`
    : d.wording.metric;

describe("the mapping", () => {
  test("reaches every definition, and nothing in it is left over", () => {
    expect(DEFINITIONS).toHaveLength(55);
    expect(new Set(DEFINITIONS.map(keyOf))).toEqual(new Set(Object.keys(DEFINITION_METRICS)));
    const surfaces = new Set(DEFINITIONS.map((d) => d.wording.surface));
    expect(surfaces).toEqual(new Set(Object.keys(DEFINITION_SURFACES)));
  });

  test("leads to metrics that exist", () => {
    const known = [...Object.keys(METRICS), ...OWN_METRICS];
    expect(known).toEqual(expect.arrayContaining(Object.values(DEFINITION_METRICS)));
  });

  test("finds each definition on its own surface in its own time", () => {
    for (const d of DEFINITIONS) {
      const day = d.validFrom ?? d.validTo ?? "2026-07-01";
      const surface = d.surfaces[0] ?? "account";
      const found = definitionsIn(d.platform, surface, d.metric, { from: day, to: day });
      expect(found.map((f) => f.id)).toContain(d.id);
    }
  });
});

describe("what is said of a definition", () => {
  test("is in our words, from publishers; copies are named, not linked", () => {
    for (const d of DEFINITIONS) {
      expect(`${d.short} ${d.text} ${d.note}`).not.toMatch(/["“”]|\/tmp|CHANGED|memory/);
      expect(d.short).toMatch(/^[a-z0-9].*[a-z]$/);
      expect(d.sources.join()).not.toMatch(/pathoyeast|kren-a|tdnews|serverhump|handporn/);
      expect(d.readVia ?? "").not.toMatch(/https?:|\.[a-z]{2,3}\//);
    }
  });

  test("names a count as screens do, or as a field of an interface, never as this table does", () => {
    for (const { called } of DEFINITIONS) {
      expect(called.screen ?? "Views").toMatch(/^[A-Z0-9][\w -]+$/);
      expect(called.screen ?? "").not.toContain("_");
      expect(called.api ?? "views").toMatch(/^\w+$/);
    }
    const two = DEFINITIONS.find((d) => d.id === "tt-ads-2s-views")?.called;
    expect(two).toEqual({ screen: "2-Second Video Views", api: null });
    // The source is a third party, which does not say what TikTok's screens do.
    const reach = DEFINITIONS.find((d) => d.id === "tt-reach")?.called;
    expect(reach).toEqual({ screen: null, api: null });
  });

  test("is never certain where only memory vouches for it", () => {
    const remembered = DEFINITIONS.filter((d) => d.fromMemory.length > 0);
    expect(remembered.map((d) => d.id)).toEqual([
      "yt-shorts-views-pre2025",
      "ig-reels-plays",
      "ig-followers",
    ]);
    expect(remembered.map(isCertain)).toEqual([false, false, false]);
    expect(DEFINITIONS.filter(isCertain).length).toBeGreaterThan(30);
  });

  const table = readFacts("definitions.csv").lines;
  const row = (from: string, to: string) =>
    `${table[0]}\n${table.find((l) => l.startsWith("tt-reach"))?.replace(from, to)}`;
  test.each([
    ["an unknown metric", "unique_viewers", "people", /people/],
    ["an unknown surface", "own videos", "all of it", /all of it/],
    ["an unknown confidence", "medium", "sure", /sure/],
    ["a date without precision", "no,,", "no,2020-01-01,", /precision/],
    ["a source without address", "https://okgrow", "okgrow", /web address/],
    ["a missing cell", "own videos,", "", /21/],
  ])("%s is refused", (_, from, to, message) => {
    expect(() => readDefinitions(factsFile("t.csv", row(from, to)))).toThrow(message);
  });
});

describe("definitionAt", () => {
  test("follows the dates", () => {
    const on = (date: string) => definitionAt("youtube", "video", "views", date)?.id;
    expect(on("2026-08-23")).toBe("yt-long-views-pre2026");
    expect(on("2026-08-24")).toBe("yt-long-views-2026");
    expect(definitionAt("youtube", "short", "views", "2026-08-24")?.id).toBe(
      "yt-shorts-views-2025",
    );
    expect(definitionAt("tiktok", "account", "views", "2026-08-24")?.group).toBe("play-start");
  });

  test("takes the newer of two for the same surfaces", () => {
    expect(definitionAt("facebook", "video", "views", "2026-07-01")?.id).toBe(
      "fb-views-allvideo-2025",
    );
  });

  test("has none for what mixes several or is unknown", () => {
    expect(definitionAt("facebook", "account", "views", "2026-07-01")).toBeNull();
    expect(definitionAt("mastodon", "account", "views", "2026-07-01")).toBeNull();
  });

  test("keeps adverts, hashtags and public counts apart from an account's own", () => {
    expect(definitionAt("tiktok", "ads", "views", "2026-07-01")?.id).toBe("tt-ads-video-views");
    expect(definitionAt("tiktok", "hashtag", "views", "2020-07-01")?.id).toBe("tt-hashtag-views");
    expect(definitionAt("youtube", "account", "followers", "2026-07-01")?.group).toBe(
      "followers-exact",
    );
  });
});
