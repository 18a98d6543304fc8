import type { Language } from "./language.ts";

const SPACES = "[ \\u00a0\\u202f]";

/**
 * Spaces that must not break, by the habit of the language, so that translators type plain ones: narrow in
 * French, wide in Spanish. Numbers take the same ones, as Intl sets French percent sometimes wide.
 */
const RULES: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  fr: [
    [new RegExp(`${SPACES}+(?=[;:!?%»])`, "g"), "\u202f"],
    [new RegExp(`«${SPACES}+`, "g"), "«\u202f"],
    [new RegExp(`(?<=(?<!\\d)\\d{1,3})${SPACES}(?=\\d{3}(?!\\d))`, "g"), "\u202f"],
  ],
  es: [[new RegExp(`${SPACES}+(?=%)`, "g"), "\u00a0"]],
};

/** A message as a printer of the language would set it. */
export function typeset(text: string, language: Language): string {
  return (RULES[language] ?? []).reduce((line, [space, kept]) => line.replace(space, kept), text);
}
