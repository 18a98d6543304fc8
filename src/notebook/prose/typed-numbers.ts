import type { Language } from "../../i18n/language.ts";
import { NUMBER_WORDS, type NumberWords } from "./number-words.ts";

/** A number that somebody typed into a sentence. */
export interface TypedNumber {
  readonly text: string;
  /** Index of its first character. */
  readonly at: number;
  /** In ones; a percentage as a fraction. */
  readonly value: number;
  /** How far off a count may be that still reads so: half of the last digit. */
  readonly slack: number;
  readonly kind: "count" | "fraction" | "times";
}

/** A small whole number says how many things a sentence speaks of, not what was counted. */
const SMALL = 12;
/** A word such as "doubled" is kept by anything near it. */
const WORD_SLACK = 0.05;

/**
 * The numbers in a stretch of prose: digits with what may follow them (million, %), and words that are numbers
 * (tenfold, half a million). Years, days, quarters, times of day, numbers inside names and small whole numbers
 * are left out.
 */
export function typedNumbers(prose: string, language: Language): TypedNumber[] {
  const words = NUMBER_WORDS[language];
  const text = foldDigits(prose).toLowerCase();
  const masked = maskDates(text, language);
  return [...digits(masked, words), ...spelled(masked, words)]
    .map((n) => ({ ...n, text: prose.slice(n.at, n.at + n.text.length) }))
    .sort((a, b) => a.at - b.at);
}

/** Arabic and Persian digits as ours; one character each, so places stay. */
function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (d) => String("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹".indexOf(d) % 10));
}

function digits(text: string, words: NumberWords): TypedNumber[] {
  const { group, decimal } = words;
  const number = `(?<![\\p{L}\\d#/@.,:_-])(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:[${decimal}](\\d+))?`;
  const behind = `(?:[ \\u00a0\\u202f-]?(${alternatives([...Object.keys(words.scales), ...words.percent])})(?![\\p{L}]))?`;
  return [...text.matchAll(new RegExp(`${number}${behind}`, "gu"))].flatMap((match) => {
    const [whole, integer = "", decimals = "", unit] = match;
    const next = text[match.index + whole.length] ?? "";
    // 3rd, 12:30, 24/7, 4K: a part of something else.
    if (unit === undefined && /[\p{L}\d:/_-]/u.test(next)) return [];
    const bare = Number(`${integer.replace(/\D/g, "")}.${decimals || "0"}`);
    const isYear = /^(19|20)\d\d$/.test(integer) && decimals === "" && unit === undefined;
    if (isYear || (unit === undefined && decimals === "" && bare <= SMALL)) return [];
    return [measured(whole, match.index, bare, decimals.length, unit, words)];
  });
}

function measured(
  text: string,
  at: number,
  bare: number,
  decimals: number,
  unit: string | undefined,
  words: NumberWords,
): TypedNumber {
  const percent = unit !== undefined && words.percent.includes(unit);
  const scale = percent ? 0.01 : unit === undefined ? 1 : (words.scales[unit] ?? 1);
  const slack = (scale * 10 ** -decimals) / 2;
  return { text, at, value: bare * scale, slack, kind: percent ? "fraction" : "count" };
}

function spelled(text: string, words: NumberWords): TypedNumber[] {
  const found: TypedNumber[] = [];
  const each = (
    list: readonly string[],
    make: (word: string, m: RegExpExecArray) => TypedNumber,
  ) => {
    if (list.length === 0) return;
    const pattern = new RegExp(`(?<![\\p{L}])(${alternatives(list)})(?![\\p{L}])`, "gu");
    for (const match of text.matchAll(pattern)) found.push(make(match[1] ?? "", match));
  };
  each(Object.keys(words.times), (word, { index }) => {
    const value = words.times[word] ?? 1;
    return { text: word, at: index, value, slack: value * WORD_SLACK, kind: "times" };
  });
  each(Object.keys(words.counts), (word, { index }) => {
    const value = words.counts[word] ?? 0;
    return { text: word, at: index, value, slack: value * WORD_SLACK, kind: "count" };
  });
  const units = [...Object.keys(words.scales).filter((s) => s.length > 2), ...words.percent];
  const pairs = `(${alternatives(Object.keys(words.small))})[ \\u00a0](${alternatives(units)})`;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])${pairs}(?![\\p{L}])`, "gu"))) {
    const [whole, small = "", unit = ""] = match;
    if (found.some((n) => n.at <= match.index && match.index < n.at + n.text.length)) continue;
    found.push(measured(whole, match.index, words.small[small] ?? 1, 0, unit, words));
  }
  // "half a million" holds "a million".
  return found.filter(
    (n) => !found.some((m) => m !== n && m.at < n.at && n.at < m.at + m.text.length),
  );
}

function maskDates(text: string, language: Language): string {
  const months = Array.from({ length: 12 }, (_, m) =>
    new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" })
      .format(Date.UTC(2026, m, 1))
      .toLowerCase(),
  );
  const month = `(?:${alternatives(months)})`;
  const date = [
    `\\d{4}-\\d{2}(?:-\\d{2})?`,
    `\\d{4}-q[1-4]`,
    `q[1-4](?:[ \\u00a0]\\d{4})?`,
    `\\d{1,2}(?:er|\\.)?[ \\u00a0](?:de[ \\u00a0])?${month}(?:[ \\u00a0](?:de[ \\u00a0])?\\d{4})?`,
    `${month}[ \\u00a0](?:de[ \\u00a0])?\\d{1,2}(?:,? \\d{4})?`,
    `${month}[ \\u00a0](?:de[ \\u00a0])?\\d{4}`,
    `(?:19|20)\\d\\d[-–/](?:19|20)?\\d\\d`,
  ].join("|");
  return text.replace(new RegExp(`(?<![\\p{L}\\d])(?:${date})(?![\\d])`, "gu"), (d) =>
    " ".repeat(d.length),
  );
}

function alternatives(list: readonly string[]): string {
  return list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
