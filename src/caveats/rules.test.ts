import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messageIds, ruleWords } from "../i18n/catalogue.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { RULES } from "./index.ts";

const files = readdirSync(new URL("rules/", import.meta.url));

test("every file of rules/ is in the index under its own name, and has a test", () => {
  const named = files.filter((name) => !name.endsWith(".test.ts")).map((name) => name.slice(0, -3));
  expect(RULES.map((rule) => rule.id).toSorted()).toEqual(named.toSorted());
  expect(files).toEqual(expect.arrayContaining(named.map((name) => `${name}.test.ts`)));
});

test.each(LANGUAGES)(
  "in %s every branch has its sentence and every sentence its branch",
  (language) => {
    const branches = RULES.flatMap((rule) => rule.branches.map((b) => `caveat.${rule.id}.${b}`));
    const sentences = messageIds(language).filter((id) => id.startsWith("caveat."));
    expect(sentences.toSorted()).toEqual(branches.toSorted());
  },
);

describe.each(RULES)("$id", (rule) => {
  test("tells readers what it is about, in sentences of its own", () => {
    const { title, catches, why, instead } = ruleWords("en", rule.id);
    expect(title).toMatch(/^[A-Z].{8,60}[^.]$/);
    for (const words of [catches, why, instead]) {
      expect(words).toMatch(/\S.{20,}\.$/s);
      expect(words).not.toMatch(/memory|\bTODO\b|IMHO/i);
    }
    expect(rule.branches.length).toBeGreaterThan(0);
  });

  test("explains every parameter and none that it lacks", () => {
    const { params } = ruleWords("en", rule.id);
    expect(Object.keys(params)).toEqual(Object.keys(rule.defaults));
    for (const [name, value] of Object.entries(rule.defaults)) {
      expect(params[name]).toMatch(/\S{2}/);
      expect(value).toBeGreaterThan(0);
    }
  });
});
