/** Languages that a report can be written in: each has a catalogue of messages. */
export const LANGUAGES = ["en", "fr", "es", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Direction = "ltr" | "rtl";

/**
 * The region whose habits dates and numbers follow, so that the machine's own settings never decide.
 * English is written as in Britain: 17 February 2021, no comma before "and".
 * Spanish is international in its words. Its numbers follow Spain's rules, which are those of the academies:
 * four digits stand together (1234), and the comma is the decimal sign, as in most of South America.
 * Arabic has the month names of Egypt, Sudan and the Gulf (فبراير), which 15 of the 22 states of the Arab League
 * have in CLDR; شباط and فيفري are those of five and two. Its digits are Western ones, as in the exports and
 * in the pictures beside the text.
 */
const FACTS: Readonly<Record<Language, { locale: string; direction: Direction }>> = {
  en: { locale: "en-GB", direction: "ltr" },
  fr: { locale: "fr-FR", direction: "ltr" },
  es: { locale: "es-ES", direction: "ltr" },
  ar: { locale: "ar-EG-u-nu-latn", direction: "rtl" },
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
