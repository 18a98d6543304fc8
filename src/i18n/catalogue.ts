import { IntlMessageFormat } from "intl-messageformat";
import { type Language, localeOf } from "./language.ts";
import { en } from "./messages/en.ts";
import { enSite } from "./messages/en-site.ts";

/** Sentences in ICU MessageFormat by id: `caveat.<rule>.<branch>`, `number.<pattern>`. */
export type Catalogue = Readonly<Record<string, string>>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { ...en, ...enSite },
};

const compiled = new Map<string, IntlMessageFormat>();

export function messageIds(language: Language): string[] {
  return Object.keys(CATALOGUES[language]);
}

/** The message as the translator wrote it. @throws RangeError when there is none of that id. */
export function pattern(language: Language, id: string): string {
  const text = CATALOGUES[language][id];
  if (text === undefined) throw new RangeError(`No message "${id}" in language "${language}"`);
  return text;
}

/**
 * A message with its placeholders filled. Text goes in as it is; numbers only where the message chooses
 * a plural by them.
 * @throws when the id is unknown or a placeholder of the message has no value.
 */
export function render(
  language: Language,
  id: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const key = `${language} ${id}`;
  let message = compiled.get(key);
  if (!message) {
    const text = pattern(language, id);
    message = new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  try {
    return String(message.format(values));
  } catch (cause) {
    throw new Error(`Message "${id}" in language "${language}" cannot be filled`, { cause });
  }
}
