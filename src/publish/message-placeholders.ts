import { IntlMessageFormat } from "intl-messageformat";
import { pattern } from "../i18n/catalogue.ts";
import { type Language, localeOf } from "../i18n/language.ts";

/** What a message does with one of its placeholders: print it, or choose words by it. */
export interface Placeholder {
  readonly name: string;
  readonly use: "printed" | "plural" | "select";
}

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The placeholders of a message, those within its choices too, each use once. */
export function placeholdersOf(language: Language, id: string): Placeholder[] {
  const text = pattern(language, id);
  const message = new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
  const found = new Map<string, Placeholder>();
  const visit = (element: Element): void => {
    // A piece of text has a value too; only a placeholder that is printed stands as {name}.
    if ("options" in element) {
      const use = "pluralType" in element ? "plural" : "select";
      found.set(`${element.value} ${use}`, { name: element.value, use });
      for (const option of Object.values(element.options)) option.value.forEach(visit);
    } else if (element.type === ARGUMENT && "value" in element) {
      found.set(`${element.value} printed`, { name: String(element.value), use: "printed" });
    }
  };
  message.getAst().forEach(visit);
  return [...found.values()];
}

/** The parser's own number for `{name}`. */
const ARGUMENT = 1;
