import { describe, expect, it, test } from "vitest";
import { RULES } from "../caveats/index.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { DEFINITIONS } from "../platforms/registry.ts";
import { countsOf } from "./counting-rules.ts";
import { groupRules, RULE_GROUPS } from "./rule-groups.ts";
import { ruleLists, rulePages } from "./rule-pages.ts";

const input = { site: "fr", limits: {}, reports: [] } as const;

test("the site's own language has no folder of its own", () => {
  const pages = rulePages(input).filter((p) => p.id === "time-zone");
  expect(pages.map((p) => p.path)).toEqual(
    LANGUAGES.map((l) => `${l === "fr" ? "" : `${l}/`}caveats/time-zone/`),
  );
  expect(ruleLists([], "fr").find((l) => l.lang === "fr")?.path).toBe("caveats/");
});

test("an example stands on its rule's page, in its language", () => {
  const picture = (caption: string) => ({ svg: "<svg/>", caption });
  const examples = (language: string) => ({
    "time-zone": { misleading: picture(`${language} a`), better: picture(`${language} b`) },
  });
  const shown = rulePages({ ...input, examples }).filter((p) => p.example !== null);
  expect(shown.map((p) => `${p.id} ${p.example?.better.caption}`)).toEqual(
    LANGUAGES.map((l) => `time-zone ${l} b`),
  );
});

test("each rule protects one thing", () => {
  const placed = Object.values(RULE_GROUPS).flat();
  expect(new Set(placed).size).toBe(placed.length);
  expect(placed.toSorted()).toEqual(RULES.map((rule) => rule.id).toSorted());
});

test("a rule that nobody has placed comes last, and is not lost", () => {
  const groups = groupRules([{ id: "new" }, { id: "time-zone" }]);
  expect(groups.map((g) => [g.group, g.rules.map((r) => r.id)])).toEqual([
    ["comparison", ["time-zone"]],
    ["others", ["new"]],
  ]);
});

test("every sentence of every rule has sample values in place of its placeholders", () => {
  const bare = rulePages(input).flatMap((page) =>
    page.sentences.filter((s) => /[‹›{}]/.test(s)).map((s) => `${page.lang} ${page.id}: ${s}`),
  );
  expect(bare).toEqual([]);
});

describe("what platforms count", () => {
  it("has each definition once", () => {
    const platforms = [...new Set(DEFINITIONS.map((d) => d.platform))];
    const shown = platforms.flatMap((p) => countsOf(p).flatMap((c) => c.rules));
    expect(shown.map((r) => r.definition.id).toSorted()).toEqual(
      DEFINITIONS.map((d) => d.id).toSorted(),
    );
  });

  const rule = (id: string) => {
    const definition = DEFINITIONS.find((d) => d.id === id);
    const counts = definition ? countsOf(definition.platform) : [];
    return counts.flatMap((c) => c.rules).find((r) => r.definition.id === id);
  };

  it.each([
    // The day before the next one, as exactly as that is known.
    ["fb-views-video-2024", "2024-11-14", "2025-06-16", "month", false],
    ["fb-views-allvideo-2025", "2025-06-17", null, "month", true],
    ["yt-long-views-pre2026", null, "2026-08-23", "day", false],
    ["yt-long-views-2026", "2026-08-24", null, "day", true],
    // Only memory gives its first day.
    ["yt-shorts-views-pre2025", null, "2025-03-30", "day", false],
  ])("%s holds from %s to %s", (id, from, to, toPrecision, changed) => {
    expect(rule(id)).toMatchObject({ from, to, toPrecision, changed });
  });
});
