import type { Language } from "../../i18n/language.ts";
import { NUMBER_WORDS, type NumberWords } from "./number-words.ts";
import { alternatives, type Reading, type TypedNumber, WORD_SLACK } from "./reading.ts";
import { SHARE_WORDS } from "./share-words.ts";
import { folds, shares, thingsBehind } from "./typed-shares.ts";

/** A small whole number says how many things a sentence speaks of, not what was counted. */
const SMALL = 12;
/** "Two million" is not said of one and a half. */
const MOST_SLACK = 0.1;
/**
 * The numbers in a stretch of prose: digits with what may follow them (million, %), and words that are numbers
 * (tenfold, half a million). Years, days, quarters, times of day, numbers inside names and small whole numbers
 * are left out.
 */
export function typedNumbers(prose: string, language: Language): TypedNumber[] {
  const words = NUMBER_WORDS[language];
  const text = foldDigits(prose).toLowerCase();
  const masked = maskDates(text, language);
  const found = [
    ...digits(masked, words),
    ...spelled(masked, words),
    ...shares(masked, SHARE_WORDS[language]),
    ...folds(masked, words, SHARE_WORDS[language]),
  ];
  return found
    .filter((n) => !found.some((m) => isPartOf(n, m)))
    .map((n) => ({
      ...n,
      text: prose.slice(n.at, n.at + n.text.length),
      things: thingsBehind(text, n, SHARE_WORDS[language]),
    }))
    .sort((a, b) => a.at - b.at);
}

/** "half a million" holds "a million". */
function isPartOf(n: Reading, m: Reading): boolean {
  const [end, other] = [n.at + n.text.length, m.at + m.text.length];
  return m.at <= n.at && end <= other && m.text.length > n.text.length;
}

/** Arabic and Persian digits as ours; one character each, so places stay. */
function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (d) => String("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹".indexOf(d) % 10));
}

function digits(text: string, words: NumberWords): Reading[] {
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
): Reading {
  const percent = unit !== undefined && words.percent.includes(unit);
  const scale = percent ? 0.01 : unit === undefined ? 1 : (words.scales[unit] ?? 1);
  const value = bare * scale;
  const half = (scale * 10 ** -decimals) / 2;
  const slack = scale > 1 ? Math.min(half, value * MOST_SLACK) : half;
  return { text, at, value, slack, kind: percent ? "fraction" : "count" };
}

function spelled(text: string, words: NumberWords): Reading[] {
  const whole = (kind: "times" | "count", list: Readonly<Record<string, number>>) => {
    const pattern = new RegExp(
      `(?<![\\p{L}])(${alternatives(Object.keys(list))})(?![\\p{L}])`,
      "gu",
    );
    return [...text.matchAll(pattern)].map(({ index: at, 0: word }): Reading => {
      const value = list[word] ?? 1;
      return { text: word, at, value, slack: value * WORD_SLACK, kind };
    });
  };
  const units = [...Object.keys(words.scales).filter((s) => s.length > 2), ...words.percent];
  const small = alternatives(Object.keys(words.small));
  const pairs = `(?:(${small})[ \\u00a0-])?(${small})[ \\u00a0](${alternatives(units)})`;
  const scaled = [...text.matchAll(new RegExp(`(?<![\\p{L}-])${pairs}(?![\\p{L}])`, "gu"))].map(
    (match) => {
      const [all, first, last = "", unit = ""] = match;
      const value = together(words.small[first ?? ""], words.small[last] ?? 1);
      return measured(all, match.index, value, 0, unit, words);
    },
  );
  return [...whole("times", words.times), ...whole("count", words.counts), ...scaled];
}

/** Twenty-five, two hundred. */
function together(first: number | undefined, last: number): number {
  if (first === undefined) return last;
  return last >= 100 ? first * last : first + last;
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
