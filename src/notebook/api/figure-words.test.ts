import { beforeAll, describe, expect, it } from "vitest";
import { type Figure, isFigure } from "../../figures/figure.ts";
import { messageIds, pattern } from "../../i18n/catalogue.ts";
import { LANGUAGES, type Language } from "../../i18n/language.ts";
import * as index from "../../index.ts";
import { isChart } from "../chart.ts";
import { CHARTS, EVERY, MEASURES } from "../fixtures/every-measure.ts";
import { inRun } from "../fixtures/project-of.ts";
import { reportOf } from "../fixtures/report-of.ts";

/** What reports import that gives no figure of its own. */
const NO_MEASURES =
  "account charts claim claims compact frame frameFromRecords groupBy join periodName quarter quarterBefore quartersTo range say sort table tableOfFrame toCsv withRange yearBefore";
/** Names that stay as they are, and the signs of formulas. */
const NAMES = /Q[a-z]+|Instagram|The Paper|data\/\S+|y = b0.*?D\b|b[23]|\(t - t0\) D?|\bln\b/g;

/** Every figure in what a call gave, with what it was worked out from. */
function figuresIn(value: unknown): Figure[] {
  if (isFigure(value))
    return [value, ...value.parts.flatMap(figuresIn), ...figuresIn(value.instead)];
  if (isChart(value)) return value.figures.flatMap(figuresIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(figuresIn);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What readers are told of every measure and every chart, by the function that makes it. */
async function told(language: Language): Promise<Record<string, string[]>> {
  const report = reportOf("");
  const own = { ...report, frontMatter: { ...report.frontMatter, lang: language } };
  return inRun(
    EVERY,
    async () => {
      const said: Record<string, string[]> = {};
      for (const [name, measure] of Object.entries(MEASURES)) said[name] = textsOf(measure());
      for (const [name, chart] of Object.entries(CHARTS)) {
        const made = await chart(kebab(name));
        const spoken = [made].flat().flatMap((m) => (isChart(m) ? m.spoken : []));
        said[`charts.${name}`] = [...textsOf(made), ...spoken];
      }
      return said;
    },
    own,
  );
}

function textsOf(value: unknown): string[] {
  return figuresIn(value).flatMap((f) => [f.label, f.formula ?? ""]);
}

/** Words of three letters and more that English figures are told in, and this language's are not. */
function englishOnly(language: Language): Set<string> {
  const words = (of: Language) =>
    new Set(
      messageIds(of)
        .filter((id) => /^(figure|formula|metric|period|chart)\./.test(id))
        .flatMap(
          (id) =>
            pattern(of, id)
              .replace(/\{\s*\w+/g, "")
              .match(/[A-Za-z]{3,}/g) ?? [],
        )
        .map((word) => word.toLowerCase()),
    );
  const own = words(language);
  return new Set([...words("en")].filter((word) => !own.has(word)));
}

let said: Record<Language, Record<string, string[]>>;
beforeAll(async () => {
  const all = [];
  for (const language of LANGUAGES) all.push([language, await told(language)] as const);
  said = Object.fromEntries(all) as typeof said;
});

describe("the words of figures", () => {
  it("are walked for everything that a report can import", () => {
    const functions = Object.entries(index).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    const measures = functions.filter((name) => !NO_MEASURES.split(" ").includes(name));
    expect(measures.toSorted()).toEqual(Object.keys(MEASURES).toSorted());
    expect(Object.keys(index.charts).toSorted()).toEqual(Object.keys(CHARTS).toSorted());
  });

  it("are those of English", () => {
    expect(said.en.netNew?.slice(0, 2)).toEqual([
      "Qalpha: net new followers, Q3 2026",
      "followers at the end - followers on the day before the first",
    ]);
    expect(said.en.engagementRate?.[1]).toBe(
      "(likes + comments) / followers, of the average of 5 posts",
    );
  });

  it.each(["fr", "es", "ar"] as const)(
    "are all of them %s in a report of that language",
    (language) => {
      const english = englishOnly(language);
      const left = Object.entries(said[language]).flatMap(([name, texts]) =>
        texts.flatMap((text, i) => {
          const bare = text.replace(NAMES, "");
          const words = (bare.match(/[A-Za-z]{3,}/g) ?? []).filter((w) =>
            english.has(w.toLowerCase()),
          );
          const same = /\p{L}{3}/u.test(bare) && text === said.en[name]?.[i];
          return words.length > 0 || same ? [`${name}: ${text} (${words.join(" ")})`] : [];
        }),
      );
      expect([...new Set(left)]).toEqual([]);
      const figures = (texts: Readonly<Record<string, string[]>>) =>
        Object.entries(texts).map(([name, list]) => [name, list.length]);
      expect(figures(said[language])).toEqual(figures(said.en));
    },
  );
});
