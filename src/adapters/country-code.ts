/** Languages whose country names exports were seen with. */
const LANGUAGES = ["en", "es"];

/** Names that platforms write and the standard lists do not, or no longer. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "czech republic": "CZ",
  turkey: "TR",
  macedonia: "MK",
  "hong kong": "HK",
  macau: "MO",
  myanmar: "MM",
  palestine: "PS",
  "ivory coast": "CI",
  "the gambia": "GM",
  "the bahamas": "BS",
  swaziland: "SZ",
  "democratic republic of the congo": "CD",
  "republic of the congo": "CG",
};

const CODES = todaysCodes();
const NAMES = countryNames();

/** ISO 3166-1 code of a country by its English or Spanish name; null for a name that is in no list. */
export function countryCode(name: string): string | null {
  return NAMES.get(keyOf(name)) ?? null;
}

/** The code as it is written, for a code in any case of a country or area of today; null for others. */
export function knownCountry(code: string): string | null {
  const upper = code.toUpperCase();
  return CODES.has(upper) ? upper : null;
}

function todaysCodes(): Set<string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const english = namesIn("en", "long");
  // Codes of states that are no more stand for their successors.
  const isToday = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
  return new Set(codes.filter((code) => isToday(code) && english.of(code) !== undefined));
}

function countryNames(): Map<string, string> {
  const lists = LANGUAGES.flatMap((language) =>
    (["short", "long"] as const).map((style) => namesIn(language, style)),
  );
  const names = lists.flatMap((list) =>
    [...CODES].map((code) => [keyOf(list.of(code) ?? ""), code] as const),
  );
  return new Map([...names, ...Object.entries(OTHER_NAMES)].filter(([name]) => name !== ""));
}

function namesIn(language: string, style: "short" | "long"): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
}

function keyOf(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(" & ", " and ")
    .replace(/^st\. /, "saint ");
}
