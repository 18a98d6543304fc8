import { show, Unreadable } from "../cells.ts";

/** Names are hostile text, and these become part of a metric's name. */
const ALLOWED = /^[\p{L}\p{M}\p{N}\p{Zs}._,;:'’"“”()&+%/|·–—-]+$/u;
const LONGEST = 80;

/** A name in snake case, as `youtube_search`; null where it cannot be written so. */
export function snakeCase(written: string): string | null {
  const text = written
    .normalize("NFC")
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .trim();
  if (!ALLOWED.test(text) || text.length > LONGEST) return null;
  const name = text
    .toLowerCase()
    .replaceAll("+", " plus ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
  return name === "" ? null : name;
}

/** `traffic source`, `city`: any name that YouTube gives a part. @throws Unreadable */
export function readName(text: string): string {
  if (/^YT_[A-Z]+\./.test(text.trim()))
    throw new Unreadable(`${show(text)} is a single video or channel, not a kind of traffic.`);
  const name = snakeCase(text);
  if (name === null) throw new Unreadable(`${show(text)} is not a name that can be kept.`);
  return name;
}

/** ISO 3166-1 alpha-2; YouTube has `ZZ` for places that it does not know. @throws Unreadable */
export function readCountry(text: string): string {
  const code = text.trim();
  if (!/^[A-Z]{2}$/.test(code))
    throw new Unreadable(`${show(text)} is not a country's code of two letters.`);
  return code;
}

/** `18–24 years`, `18 a 24 anos`, `65+ years`: `18_24` and `65_plus` in every language. @throws Unreadable */
export function readAge(text: string): string {
  const name = readName(text);
  const [from, to, ...more] = name.match(/\d+/g) ?? [];
  if (from === undefined || more.length > 0 || !name.startsWith(from)) return name;
  return `${from}_${to ?? "plus"}`;
}
