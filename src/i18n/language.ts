/** Languages that a report can be written in: each has a catalogue of messages. */
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Direction = "ltr" | "rtl";

/**
 * The region whose habits dates and numbers follow, so that the machine's own settings never decide.
 * English is written as in Britain: 17 February 2021, no comma before "and".
 */
const FACTS: Readonly<Record<Language, { locale: string; direction: Direction }>> = {
  en: { locale: "en-GB", direction: "ltr" },
};

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

export function localeOf(language: Language): string {
  return FACTS[language].locale;
}

export function directionOf(language: Language): Direction {
  return FACTS[language].direction;
}
