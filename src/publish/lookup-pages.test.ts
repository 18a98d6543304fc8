import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { RULES } from "../caveats/index.ts";
import { ruleWords } from "../i18n/catalogue.ts";
import { directionOf, LANGUAGES, type Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import { CALENDARS, DEFINITIONS, PLATFORM_EVENTS } from "../platforms/registry.ts";
import { eventText, shortOf } from "./registry-words.ts";
import { sampleSentence } from "./rule-samples/index.ts";
import { attributesOf, wordsOf } from "./test-html.ts";
import { wrongLinks } from "./test-links.ts";
import { TestProject } from "./test-project.ts";

let project: TestProject;

beforeAll(async () => {
  project = new TestProject();
  const settings = project.read("followthrough.yml");
  project.write("followthrough.yml", `${settings}caveats:\n  unequal-account-age: {ratio: 1.75}\n`);
  project.edit("reports/said.md", "title: What was said", "lang: ar\ntitle: What was said");
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
});
afterAll(() => project.remove());

const joined = (text: string) => text.replace(/\s+/g, " ").trim();
const folder = (language: Language) => (language === "en" ? "_site" : `_site/${language}`);
const page = (path: string) => project.read(`${path}/index.html`);

describe.each(LANGUAGES)("in %s", (language) => {
  test("every rule has its page with title, limits and sentences", () => {
    for (const { id, defaults, branches } of RULES) {
      const html = page(`${folder(language)}/caveats/${id}`);
      expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
      const words = wordsOf(html);
      const { title, catches, why, instead, params } = ruleWords(language, id);
      const sentences = branches.map((branch) => sampleSentence(language, id, branch));
      const limits = Object.keys(defaults).map((name) => params[name] ?? "");
      for (const text of [title, catches, why, instead, ...limits, ...sentences])
        expect(words, id).toContain(joined(text));
    }
  });

  test("the list of rules leads to each of them", () => {
    const html = page(`${folder(language)}/caveats`);
    const links = attributesOf(html, "href");
    expect(links).toEqual(expect.arrayContaining(RULES.map(({ id }) => `${id}/index.html`)));
    expect(html).not.toContain(translate(language, "page.protects.others", {}));
  });

  test("each page leads to the same page in the other languages", () => {
    const html = page(`${folder(language)}/caveats/missing-days`);
    for (const other of LANGUAGES) {
      const path = `${other === "en" ? "" : `${other}/`}caveats/missing-days/`;
      expect(html).toContain(
        `<link rel="alternate" hreflang="${other}" href="https://federation.example/reports/${path}">`,
      );
      if (other !== language)
        expect(attributesOf(html, "href").join()).toMatch(new RegExp(`\\.\\./${path}index.html`));
    }
  });

  test("the page of definitions names counts as the platforms do, interface names as code", () => {
    const html = page(`${folder(language)}/definitions`);
    const code = html.match(/<code>\w+<\/code>/g) ?? [];
    expect(code).toContain("<code>follower_count</code>");
    expect(wordsOf(html)).toContain("2-Second Video Views");
    // Names of this product's registry, and code names anywhere else, tell a reader nothing.
    expect(wordsOf(html.replaceAll(/<code>\w+<\/code>/g, ""))).not.toMatch(/\w_\w|own videos/);
  });

  test("every definition and event is on the page of definitions", () => {
    const words = wordsOf(page(`${folder(language)}/definitions`));
    for (const d of DEFINITIONS) expect(words, d.id).toContain(joined(shortOf(d, language)));
    const told = PLATFORM_EVENTS.filter((e) => e.kind !== "definition");
    for (const e of told) expect(words, e.id).toContain(joined(eventText(e, language)));
  });
});

describe("the page of definitions", () => {
  it("links publishers and nothing else", () => {
    const facts = [...DEFINITIONS, ...PLATFORM_EVENTS, ...CALENDARS];
    const links = attributesOf(page("_site/definitions"), "href").filter((l) => /^https?:/.test(l));
    const [canonical = "", ...rest] = links.filter((l) => !l.includes("federation.example/"));
    expect(facts.flatMap((f) => f.sources)).toEqual(expect.arrayContaining([canonical, ...rest]));
  });

  it("shows what only memory vouches for as not confirmed, and copies as copies", () => {
    const html = page("_site/definitions");
    const said = (text: string) => html.split(text).length - 1;
    const remembered = DEFINITIONS.filter((d) => d.fromMemory.length > 0);
    const unsourced = PLATFORM_EVENTS.filter((e) => !e.sourced);
    expect(said("not confirmed by a document that we could read")).toBe(
      remembered.length + unsourced.length,
    );
    const own = DEFINITIONS.filter((d) => d.readVia !== null).length;
    expect(said("read in a copy or quotation")).toBeGreaterThanOrEqual(own);
  });

  it("draws the changes whose days are known", () => {
    const timelines = page("_site/definitions").split('<figure class="chart timeline">').slice(1);
    const youtube = timelines.find((t) => t.includes('aria-label="YouTube')) ?? "";
    expect(wordsOf(youtube)).toMatch(/live streams 24 August 2026 Views: Shorts 31 March 2025/);
    // Nothing is known to have changed there.
    expect(timelines.some((t) => /aria-label="Snapchat/.test(t))).toBe(false);
  });
});

describe("a rule", () => {
  it("shows the project's own limit beside the default", () => {
    const words = wordsOf(page("_site/caveats/unequal-account-age"));
    expect(words).toMatch(/ratio 1\.75 1\.5 /);
  });

  it("says where it speaks now, and where it does not", () => {
    const age = page("_site/caveats/unequal-account-age");
    const links = attributesOf(age, "href");
    expect(links).toContain("../../growth/index.html");
    expect(links).toContain("../../growth/charts/growth-per-day/index.html");
    expect(wordsOf(page("_site/caveats/chart-lint"))).toContain(
      "No report on this site carries it now.",
    );
  });

  it("is reached from every caveat of reports and charts", () => {
    for (const at of ["growth", "growth/charts/growth-per-day"]) {
      const items =
        page(`_site/${at}`).match(/<li class="(?:block|warn|note)"[^>]*>.*?<\/li>/gs) ?? [];
      expect(items.length).toBeGreaterThan(0);
      for (const item of items)
        expect(item).toMatch(/<a href="[./]+caveats\/[a-z-]+\/index\.html">/);
    }
  });
});

test("no link of the site is broken, and every page is reached", () => {
  expect(wrongLinks(project.site)).toEqual([]);
});

describe("a report in another language than the site", () => {
  it("has its frame and the pages of its rules in its own language", () => {
    const html = page("_site/said");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    const words = wordsOf(html);
    for (const id of ["page.evidence", "page.claims", "page.sources", "page.privacy"])
      expect(words).toContain(joined(translate("ar", id, {})));
    expect(words).not.toMatch(/What each figure rests on|All reports|Guide\b/);
    expect(attributesOf(html, "href").join()).toContain("../ar/caveats/");
  });
});
