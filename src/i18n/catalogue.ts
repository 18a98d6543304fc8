import { IntlMessageFormat } from "intl-messageformat";
import type { Catalogue } from "./catalogue-type.ts";
import { LANGUAGES, type Language, localeOf } from "./language.ts";
import { numbers as enNumbers } from "./messages/en/numbers.ts";
import { site as enSite } from "./messages/en/site.ts";
import { RULE_WORDS } from "./rules/index.ts";
import type { Words } from "./rules/rule-words.ts";

const MESSAGES: Readonly<Record<Language, Catalogue>> = {
  en: { ...enNumbers, ...enSite },
};

/** By language: the words of pages, and the sentences of rules as `caveat.<rule>.<branch>`. */
const CATALOGUES = Object.fromEntries(
  LANGUAGES.map((language) => [language, { ...MESSAGES[language], ...sentences(language) }]),
) as Readonly<Record<Language, Catalogue>>;

const compiled = new Map<string, IntlMessageFormat>();

export function messageIds(language: Language): string[] {
  return Object.keys(CATALOGUES[language]);
}

/** What readers are told of a rule. @throws RangeError when there is none of that id. */
export function ruleWords(language: Language, rule: string): Words {
  const words = RULE_WORDS[rule]?.[language];
  if (words === undefined) throw new RangeError(`No words for the rule "${rule}" in "${language}"`);
  return words;
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

function sentences(language: Language): Catalogue {
  return Object.fromEntries(
    Object.entries(RULE_WORDS).flatMap(([rule, words]) =>
      Object.entries(words[language].says).map(([b, text]) => [`caveat.${rule}.${b}`, text]),
    ),
  );
}
