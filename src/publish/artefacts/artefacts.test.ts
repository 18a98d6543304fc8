import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../i18n/language.ts";
import { escapeHtml, textOfHtml } from "../../notebook/html.ts";
import { launchBrowser, overflow } from "../test-browser.ts";
import { TestProject } from "../test-project.ts";

const CHART = "growth-per-day";
const slugOf = (language: string) => (language === "en" ? "growth" : `growth-${language}`);

let project: TestProject;
let browser: Browser;

beforeAll(async () => {
  project = new TestProject();
  const report = project.read("reports/growth.md");
  for (const language of LANGUAGES.filter((l) => l !== "en"))
    project.write(
      `reports/${slugOf(language)}.md`,
      report.replace(/^---\n/, `---\nlang: ${language}\n`),
    );
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  project.remove();
});

const fileOf = (language: string, file: string) =>
  readFileSync(join(project.site, slugOf(language), file), "utf8");
const artefact = (language: string, file: string) => fileOf(language, `charts/${CHART}/${file}`);
const inPicture = (language: string): string[] =>
  JSON.parse(fileOf(language, "figures.json")).charts.find((c: { id: string }) => c.id === CHART)
    .inPicture;
/** What a picture shows: lines are elements of their own, and direction marks are not words. */
const shown = (html: string) =>
  textOfHtml(html.replace(/<(title|desc|style)\b[\s\S]*?<\/\1>/g, "").replace(/<\/text>/g, " "))
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/ +/g, " ");

describe.each(LANGUAGES)("in %s", (language) => {
  test("each sentence of the picture goes with it wherever it goes", () => {
    const sentences = inPicture(language);
    expect(sentences.length).toBeGreaterThan(0);
    const { html, caveats } = JSON.parse(artefact(language, "oembed.json"));
    expect(caveats).toEqual(sentences);
    for (const sentence of sentences) {
      expect(shown(artefact(language, "chart.svg"))).toContain(sentence);
      const [wide = "", narrow = ""] = artefact(language, "embed.html").split('class="narrow"');
      expect(shown(wide)).toContain(sentence);
      expect(shown(narrow)).toContain(sentence);
      expect(artefact(language, "email.html")).toContain(escapeHtml(sentence));
      expect(artefact(language, "alt.txt")).toContain(sentence);
      expect(html).toContain(escapeHtml(sentence));
      expect(artefact(language, "spec.vl.json")).toContain(JSON.stringify(sentence).slice(1, -1));
    }
  });

  test("no sentence is the English one", () => {
    if (language === "en") return;
    for (const sentence of inPicture(language)) expect(inPicture("en")).not.toContain(sentence);
  });

  test("the mail is valid and reads in a column of 320 and of 600, with pictures off too", async () => {
    const html = artefact(language, "email.html");
    const validate = new HtmlValidate(
      new FileSystemConfigLoader({ extends: ["html-validate:recommended"] }),
    );
    const { results } = await validate.validateString(html, {
      extends: ["html-validate:recommended"],
      // Mail programs keep neither style sheets nor classes; and they know only this way to lay out a table.
      rules: {
        "no-inline-style": "off",
        "attribute-boolean-style": "off",
        "no-deprecated-attr": "off",
        "long-title": "off",
      },
    });
    expect(
      results.flatMap((r) => r.messages.map((m) => `${m.line}: ${m.ruleId} ${m.message}`)),
    ).toEqual([]);
    for (const width of [320, 600]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.route("**/*.png", (route) => route.abort());
      await page.setContent(html);
      expect(await overflow(page)).toBe(0);
      for (const sentence of inPicture(language))
        expect(await page.getByText(sentence).isVisible()).toBe(true);
      expect(await page.getByRole("img").getAttribute("alt")).toMatch(/\S/);
      await page.close();
    }
  });
});

test("the pictures of pixels are as large as they say", () => {
  const size = (file: string) => {
    const bytes = readFileSync(join(project.site, "growth/charts", CHART, file));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  expect(size("og.png")).toEqual([1200, 630]);
  expect(size("email.png")[0]).toBe(1200);
  expect(size("chart@2x.png")[0]).toBe(1440);
});
