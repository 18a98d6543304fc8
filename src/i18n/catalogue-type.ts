/** Sentences in ICU MessageFormat by id. */
export type Catalogue = Readonly<Record<string, string>>;
