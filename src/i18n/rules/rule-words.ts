import type { Language } from "../language.ts";

/** All that readers are told of one caveat rule, in one language. */
export interface Words {
  /** A few words, as the heading of the rule's page. */
  readonly title: string;
  /** What it catches, in one sentence. */
  readonly catches: string;
  /** Why the rule and its defaults are as they are, with the source. */
  readonly why: string;
  /** What to report instead. */
  readonly instead: string;
  /** One line for each parameter. */
  readonly params: Readonly<Record<string, string>>;
  /** The sentence of each branch, in ICU MessageFormat; true of what fired it. */
  readonly says: Readonly<Record<string, string>>;
}

/** In every language of the reports. */
export type RuleWords = Readonly<Record<Language, Words>>;
