/** Languages whose country names Meta's files were seen with. */
const LANGUAGES = ["en", "es"];

/** Names that Meta writes and the standard lists do not. */
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

const CODES = countryCodes();

/** ISO 3166-1 code of a country by its English or Spanish name; null for a name that is in no list. */
export function countryCode(name: string): string | null {
  const key = keyOf(name);
  return OTHER_NAMES[key] ?? CODES.get(key) ?? null;
}

function countryCodes(): Map<string, string> {
  const codes = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // Codes of states that are no more stand for their successors.
    if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    for (const language of LANGUAGES) {
      const name = new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code);
      if (name !== undefined) codes.set(keyOf(name), code);
    }
  }
  return codes;
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
