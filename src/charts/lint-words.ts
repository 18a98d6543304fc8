import { LANGUAGES, localeOf } from "../i18n/language.ts";
import type { Flaw } from "./lint-flaw.ts";
import type { Picture } from "./lint-picture.ts";
import { plainText } from "./plain-text.ts";

/**
 * Words that do not say what they should: a text of the frame that is not whole, a number cut short, months
 * without their year. A name or a title that comes from data may end in the ellipsis that `fitLines` gives it,
 * for no picture has room for every name; a number may not, for what is left of it is another number.
 * @param whole texts that must stand in the picture to their last word
 */
export function wordFlaws({ texts }: Picture, whole: readonly string[]): Flaw[] {
  const frame = squashed(whole.join(""));
  const said = squashed(texts.map((t) => t.text).join(""));
  return [
    ...whole
      .map(plainText)
      .filter((text) => !said.includes(squashed(text)))
      .map((text): Flaw => ({ kind: "cut", texts: [text] })),
    ...texts
      .filter((t) => /\p{Nd}…/u.test(t.text))
      .map((t): Flaw => ({ kind: "cut", texts: [t.text] })),
    ...undated(texts.map((t) => bare(t.text)).filter((t) => !isOfFrame(t, frame))),
  ];
}

/** A line that the frame broke off, `September 2026`: its year dates no axis. Ticks are shorter: `Jul 2026`. */
function isOfFrame(text: string, frame: string): boolean {
  return text.length > 8 && frame.includes(squashed(text));
}

/** Two months of an axis or more want a year beside them: `2026`, `Jul 2026`. */
function undated(texts: readonly string[]): Flaw[] {
  const months = new Set(texts.filter(isMonth));
  const dated = texts.some((t) => t.length <= 24 && /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(t));
  return months.size > 1 && !dated ? [{ kind: "undated", texts: [...months] }] : [];
}

const MONTHS: readonly string[] = LANGUAGES.flatMap((language) =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(localeOf(language), { month: "long", timeZone: "UTC" })
      .format(Date.UTC(2026, i, 1))
      .toLowerCase(),
  ),
);

/** A month's name or the start of it, with or without a day. */
function isMonth(text: string): boolean {
  const word = text.toLowerCase().replace(/^\p{Nd}{1,2} |[.]$/gu, "");
  return word.length >= 3 && MONTHS.some((m) => m.startsWith(word));
}

function squashed(text: string): string {
  return bare(text).replace(/\s+/gu, "");
}

/** Without the marks of direction that a picture puts around its lines. */
function bare(text: string): string {
  return text.replace(/[\u2067\u2069]/g, "");
}
