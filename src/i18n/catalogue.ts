import { IntlMessageFormat } from "intl-messageformat";
import type { Catalogue } from "./catalogue-type.ts";
import { LANGUAGES, type Language, localeOf } from "./language.ts";
import { messages as ar } from "./messages/ar/index.ts";
import { messages as en } from "./messages/en/index.ts";
import { messages as es } from "./messages/es/index.ts";
import { messages as fr } from "./messages/fr/index.ts";
import { RULE_WORDS } from "./rules/index.ts";
import type { Words } from "./rules/rule-words.ts";
import { typeset } from "./typography.ts";

const MESSAGES: Readonly<Record<Language, Catalogue>> = { en, fr, es, ar };

const WORDS: ReadonlyMap<string, Words> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(RULE_WORDS).map(
      ([rule, words]) => [`${language} ${rule}`, typesetWords(words[language], language)] as const,
    ),
  ),
);

/** By language: the words of pages, and the sentences of rules as `caveat.<rule>.<branch>`. */
const CATALOGUES: ReadonlyMap<Language, Catalogue> = new Map(
  LANGUAGES.map((language) => [
    language,
    { ...typesetAll(MESSAGES[language], language), ...sentences(language) },
  ]),
);

const compiled = new Map<string, IntlMessageFormat>();

export function messageIds(language: Language): string[] {
  return Object.keys(CATALOGUES.get(language) ?? {});
}

export function hasMessage(id: string): boolean {
  return CATALOGUES.get("en")?.[id] !== undefined;
}

/** What readers are told of a rule. @throws RangeError when there is none of that id. */
export function ruleWords(language: Language, rule: string): Words {
  const words = WORDS.get(`${language} ${rule}`);
  if (words === undefined) throw new RangeError(`No words for the rule "${rule}" in "${language}"`);
  return words;
}

/** The message with its placeholders. @throws RangeError when there is none of that id. */
export function pattern(language: Language, id: string): string {
  const text = CATALOGUES.get(language)?.[id];
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

function sentences(language: Language): Catalogue {
  return Object.fromEntries(
    Object.keys(RULE_WORDS).flatMap((rule) =>
      Object.entries(ruleWords(language, rule).says).map(([branch, text]) => [
        `caveat.${rule}.${branch}`,
        text,
      ]),
    ),
  );
}

function typesetWords(words: Words, language: Language): Words {
  const set = (text: string) => typeset(text, language);
  return {
    title: set(words.title),
    catches: set(words.catches),
    why: set(words.why),
    instead: set(words.instead),
    params: typesetAll(words.params, language),
    says: typesetAll(words.says, language),
  };
}

function typesetAll(texts: Catalogue, language: Language): Catalogue {
  return Object.fromEntries(Object.entries(texts).map(([id, t]) => [id, typeset(t, language)]));
}
