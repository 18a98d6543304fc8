import {
  type Direction,
  directionOf,
  isLanguage,
  LANGUAGES,
  type Language,
} from "../i18n/language.ts";

/** A page that the site has in every language. */
export interface LocalPage {
  readonly lang: Language;
  readonly dir: Direction;
  /** From the site's root, with a closing slash: `caveats/`, `fr/caveats/`. */
  readonly path: string;
  /** The same page in all languages, itself among them. */
  readonly languages: readonly {
    readonly lang: Language;
    readonly name: string;
    readonly path: string;
  }[];
}

/** Where a page stands in a language: the site's own needs no folder of its own. */
export function localPath(page: string, language: Language, site: Language): string {
  return language === site ? page : `${language}/${page}`;
}

/** @param page Without its language: `caveats/`. */
export function localPage(page: string, language: Language, site: Language): LocalPage {
  return {
    lang: language,
    dir: directionOf(language),
    path: localPath(page, language, site),
    languages: LANGUAGES.map((lang) => ({
      lang,
      name: nameOf(lang),
      path: localPath(page, lang, site),
    })),
  };
}

/** A report's language; reports are only run in languages that we have. */
export function languageOf(text: string): Language {
  if (!isLanguage(text)) throw new RangeError(`"${text}" is no language of the site`);
  return text;
}

/** As its speakers write it: `français`. */
function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
