import type { NumberWords } from "./number-words.ts";
import { alternatives, type Reading, WORD_SLACK } from "./reading.ts";
import type { ShareWords } from "./share-words.ts";

/** What is counted stands right behind, or a word or two further: "two million new followers". */
const WORDS_BEHIND = 3;

/** Units of what a number counts, where a word behind it says so. */
export function thingsBehind(
  text: string,
  { at, text: own, kind }: Reading,
  { things }: ShareWords,
): readonly string[] | null {
  if (kind !== "count") return null;
  const [clause = ""] = text.slice(at + own.length).split(/[^\p{L}\p{M}\s’'-]/u);
  const behind = clause
    .trim()
    .split(/[\s’']+/u)
    .slice(0, WORDS_BEHIND);
  const word = behind.find((w) => Object.hasOwn(things, w));
  return word === undefined ? null : (things[word] ?? null);
}

/** Shares in words: "a third of them", "up by half". */
export function shares(text: string, words: ShareWords): Reading[] {
  const pattern = new RegExp(
    `(?<!\\p{L})(${alternatives(words.behind)})?(${alternatives(Object.keys(words.shares))})(?=(${alternatives(words.before)})?)(?!\\p{L})`,
    "gu",
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [, behind = "", word = "", before] = match;
    const at = match.index + behind.length;
    const next = text
      .slice(at + word.length)
      .split(/[^\p{L}\p{M}’']+/u)
      .slice(0, WORDS_BEHIND + 1);
    if (behind === "" && before === undefined) return [];
    if (words.notBehind.some((w) => text.slice(0, match.index).endsWith(w))) return [];
    if (next.some((w) => words.times.includes(w))) return [];
    const value = words.shares[word] ?? 0;
    return [{ text: word, at, value, slack: value * WORD_SLACK, kind: "fraction" as const }];
  });
}

/** Multiples: "five-fold", "5-fold", "three times as many". */
export function folds(text: string, { small }: NumberWords, words: ShareWords): Reading[] {
  const number = `(?<![\\p{L}\\d.,-])(\\d+|${alternatives(Object.keys(small))})`;
  const pattern = new RegExp(`${number}(?:${alternatives(words.folds)})(?!\\p{L})`, "gu");
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, count = ""] = match;
    const value = small[count] ?? Number(count);
    return {
      text: whole,
      at: match.index,
      value,
      slack: value * WORD_SLACK,
      kind: "times" as const,
    };
  });
}
