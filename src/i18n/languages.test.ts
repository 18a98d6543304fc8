import { describe, expect, test } from "vitest";
import { messageIds, pattern, render, ruleWords } from "./catalogue.ts";
import { partsOf, samplesOf } from "./fixtures/message-parts.ts";
import { SAME_WORD } from "./fixtures/same-word.ts";
import { LANGUAGES, type Language, localeOf } from "./language.ts";
import { RULE_WORDS } from "./rules/index.ts";
import type { Words } from "./rules/rule-words.ts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** What readers see of a rule beside its sentences, by what it is. */
function told({ title, catches, why, instead, params }: Words): Record<string, string> {
  return { title, catches, why, instead, ...params };
}

/** Names that stay as they are written: of people, organisations, platforms, works, metrics' files and sites. */
const NAMES = new RegExp(
  `(?<![A-Za-z])(${[
    "Followthrough|IFRC|TikTok|YouTube|Facebook|Instagram|Twitter|X|LinkedIn|Snapchat|Snap|Spotlight|Shorts?",
    "Meta|Nasdaq|Rival IQ|M\\+R|AMEC|Devex|ICTworks|Center for Countering Digital Hate|Socialinsider|Buffer",
    "Sprout Social|Marketing 360|Network for Good|The Chronicle of Philanthropy|GivingTuesday",
    "Eric Ries|The Lean Startup|Iglewicz|Hoaglin|JSON|SVG|CSV|PNG",
    // The statistic of a test, and the folder that a report is written in.
    "p|«reports»",
  ].join("|")})(?![A-Za-z])|#ForClimate|[\\w-]+(?:\\.[\\w-]+)+(?:/\\w+)*`,
  "g",
);

describe.each(OTHERS)("%s", (language) => {
  test("has the messages of English and no others", () => {
    expect(messageIds(language).toSorted()).toEqual(messageIds("en").toSorted());
  });

  test.each(Object.keys(RULE_WORDS))("tells of %s in words of its own", (rule) => {
    const [own, english] = [ruleWords(language, rule), ruleWords("en", rule)];
    expect(Object.keys(own.params)).toEqual(Object.keys(english.params));
    expect(Object.keys(own.says)).toEqual(Object.keys(english.says));
    for (const [what, text] of Object.entries(told(own))) {
      expect(text, what).not.toBe(told(english)[what]);
    }
    expect(own.title).toMatch(/^\S.{5,80}[^.]$/);
    for (const words of [own.catches, own.why, own.instead]) expect(words).toMatch(/\S.{15,}\.$/s);
  });

  test("words every message otherwise than English does", () => {
    const worded = messageIds(language).filter((id) =>
      partsOf(pattern(language, id), language).literals.some((text) => /\p{L}/u.test(text)),
    );
    const same = worded.filter((id) => pattern(language, id) === pattern("en", id));
    const allowed = Object.keys(SAME_WORD).filter((key) => key.startsWith(`${language} `));
    expect(same.map((id) => `${language} ${id}`).toSorted()).toEqual(allowed.toSorted());
  });

  test("has the placeholders of English, and chooses by nothing that English does not", () => {
    for (const id of messageIds("en")) {
      const own = partsOf(pattern(language, id), language);
      const english = partsOf(pattern("en", id), "en");
      expect([...own.names].toSorted(), id).toEqual([...english.names].toSorted());
      for (const [name, options] of own.selects) {
        const known = [...(english.selects.get(name) ?? [])];
        expect(known, `${id}: ${name}`).toEqual(expect.arrayContaining([...options]));
      }
    }
  });
});

describe.each(LANGUAGES)("%s", (language) => {
  test("renders every message in every branch, and leaves nothing open", () => {
    for (const id of messageIds(language)) {
      const parts = partsOf(pattern(language, id), language);
      for (const sample of samplesOf({
        ...parts,
        selects: partsOf(pattern("en", id), "en").selects,
      })) {
        const shown = render(language, id, sample);
        expect(shown.replaceAll("#ForClimate", ""), id).not.toMatch(/[{}#]|undefined/);
        expect(shown, id).not.toMatch(/^\s|\s$| {2}|[\u202a-\u202e\u2066-\u2069]/);
        if (id.startsWith("caveat.")) expect(shown, id).toMatch(/[.?!…]$/);
      }
    }
  });

  test("words every category of number that the language tells apart", () => {
    const needed = categoriesOf(language);
    const incomplete = messageIds(language).flatMap((id) =>
      partsOf(pattern(language, id), language).plurals.flatMap(({ name, categories }) => {
        const missing = needed.filter((category) => !categories.includes(category));
        // One wording for all numbers chooses nothing: it is there for the number's format.
        const chooses = categories.filter((category) => !category.startsWith("=")).length > 1;
        return chooses && missing.length > 0 ? [`${id} ${name}: ${missing}`] : [];
      }),
    );
    expect(incomplete).toEqual([]);
  });
});

/**
 * French and Spanish have "many" for whole millions, which take "de" before a noun. No plural of ours but
 * `number.times`, which words it, counts millions.
 */
function categoriesOf(language: Language): string[] {
  const all = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories;
  return language === "ar" ? all : all.filter((category) => category !== "many");
}

/** The words of all messages without their placeholders, and all that is told of rules. */
function textsOf(language: Language): (readonly [string, string])[] {
  const messages = messageIds(language).flatMap((id) => {
    const { literals } = partsOf(pattern(language, id), language);
    return literals.length > 0 ? [[id, literals.join(" … ")] as const] : [];
  });
  const words = Object.keys(RULE_WORDS).flatMap((rule) =>
    Object.entries(told(ruleWords(language, rule))).map(
      ([what, text]) => [`${rule}: ${what}`, text] as const,
    ),
  );
  return [...messages, ...words];
}

test("Arabic has Arabic words and, names apart, no Latin ones", () => {
  const latin = textsOf("ar").flatMap(([id, text]) => {
    const left = text.replace(NAMES, "").match(/[A-Za-z]+/g) ?? [];
    return left.length > 0 ? [`${id}: ${left.join(" ")}`] : [];
  });
  expect(latin).toEqual([]);
  const other = textsOf("ar").filter(
    ([id, text]) =>
      /\p{L}/u.test(text) && !/\p{Script=Arabic}/u.test(text) && !SAME_WORD[`ar ${id}`],
  );
  expect(other).toEqual([]);
});

test.each(["fr", "es"] as const)("no English word is left in %s", (language) => {
  const english =
    /\b(the|and|of|with|which|from|days?|views|followers?|account|growth|count|is|was|were)\b/gi;
  const left = textsOf(language).flatMap(([id, text]) => {
    const words = text.replace(NAMES, "").match(english) ?? [];
    return words.length > 0 ? [`${id}: ${words.join(" ")}`] : [];
  });
  expect(left).toEqual([]);
});
