/** A day of the year as TikTok Studio writes it: without a year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What a text means as a day, and in which languages. */
interface Meaning {
  /** null where two languages mean different days by it. */
  readonly monthDay: MonthDay | null;
  readonly languages: ReadonlySet<string>;
}

/** Every spelling of every day of the year. */
export type DayTable = ReadonlyMap<string, Meaning>;

/** Languages of TikTok's users, and regions where these have names of months or an order of their own. */
export const DAY_LANGUAGES: readonly string[] = [
  ...["en-US", "en-GB", "es", "pt", "fr", "de", "it", "nl", "ca", "gl", "eu", "ro", "el", "sq"],
  ...[
    "da",
    "sv",
    "nb",
    "is",
    "fi",
    "et",
    "lv",
    "lt",
    "pl",
    "cs",
    "sk",
    "sl",
    "hr",
    "sr",
    "sr-Latn",
  ],
  ...[
    "bs",
    "mk",
    "bg",
    "ru",
    "uk",
    "be",
    "hu",
    "tr",
    "az",
    "uz",
    "kk",
    "ky",
    "mn",
    "ka",
    "hy",
    "he",
  ],
  ...["ar", "ar-EG", "ar-LB", "ar-DZ", "ar-MA", "ar-MR", "fa", "ur", "hi", "bn", "mr", "gu", "pa"],
  ...["ta", "te", "kn", "ml", "si", "ne", "th", "lo", "km", "my", "vi", "id", "ms", "jv", "fil"],
  ...["ceb", "zh", "ja", "ko", "sw", "am", "af"],
];

/** TikTok writes `18 tháng Sáu` where Intl has `18 tháng 6`. */
const VIETNAMESE = "một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai".split(" ");

/**
 * `February 28`, `28 August`, `8 de marzo`, `28 апреля`, `9月16日`, `18 tháng Sáu`: as the browser's own formatter
 * writes the day in one of the languages, in any digits. Anything else is null, and so is what two of the
 * languages mean as different days.
 */
export function readMonthDay(
  text: string,
  languages: readonly string[] = DAY_LANGUAGES,
): MonthDay | null {
  const meaning = longDays().get(keyOf(text));
  return meaning && languages.some((l) => meaning.languages.has(l)) ? meaning.monthDay : null;
}

/** The languages in which every one of some texts is a day. All of them for no text at all. */
export function languagesOf(texts: Iterable<string>): readonly string[] {
  let languages = DAY_LANGUAGES;
  for (const text of texts) {
    const meaning = longDays().get(keyOf(text));
    languages = languages.filter((l) => meaning?.languages.has(l));
  }
  return languages;
}

/**
 * `Dec 18, 2022`, `14 sept 2026`, `18.12.2022` (German): a publish date of YouTube Studio.
 * @returns null for anything else; numeric dates with slashes have no certain order.
 */
export function readDatedDay(text: string): (MonthDay & { readonly year: number }) | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (german) return { day: Number(german[1]), month: Number(german[2]), year: Number(german[3]) };
  const match = /^(.*?),?(?: de)? (\d{4})$/.exec(text.trim());
  const monthDay = match && shortDays().get(withoutStops(keyOf(match[1] ?? "")))?.monthDay;
  return monthDay ? { ...monthDay, year: Number(match[2]) } : null;
}

const longDays = once(() => dayTable("long", DAY_LANGUAGES));
const shortDays = once(() => dayTable("short", ["en-US", "en-GB", "es", "fr", "de", "pt"]));

/**
 * Every day of a leap year in some languages. Long names are told apart to the last full stop: `1 listopada` is
 * November in Polish, `1. listopada` October in Croatian. Whether a stop stands behind a short name differs
 * between editions of Intl's data, so there it is left out.
 */
export function dayTable(month: "long" | "short", languages: readonly string[]): DayTable {
  const table = new Map<string, { monthDay: MonthDay | null; languages: Set<string> }>();
  for (const language of languages)
    for (const { text, ...monthDay } of spellings(language, month)) {
      const key = month === "long" ? keyOf(text) : withoutStops(keyOf(text));
      const meaning = table.get(key);
      if (meaning === undefined) table.set(key, { monthDay, languages: new Set([language]) });
      else {
        meaning.languages.add(language);
        if (meaning.monthDay?.month !== monthDay.month || meaning.monthDay.day !== monthDay.day)
          meaning.monthDay = null;
      }
    }
  return table;
}

/** The 20th of each month is formatted, as no month has that number, and then each day put in its place. */
function* spellings(language: string, style: "long" | "short") {
  const options = { day: "numeric", month: style, timeZone: "UTC", calendar: "gregory" } as const;
  const format = new Intl.DateTimeFormat(language, options);
  for (let month = 1; month <= 12; month++) {
    const twentieths = [withLatinDigits(format.format(new Date(Date.UTC(2024, month - 1, 20))))];
    if (language === "vi" && style === "long")
      twentieths.push(`20 tháng ${VIETNAMESE[month - 1]?.replace("_", " ")}`);
    const days = new Date(Date.UTC(2024, month, 0)).getUTCDate();
    for (let day = 1; day <= days; day++)
      for (const text of twentieths) yield { text: text.replace("20", String(day)), month, day };
  }
}

/** Without what cannot be seen: marks of direction, kinds of blanks, ways to write one letter. */
function keyOf(text: string): string {
  return withLatinDigits(text)
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function withoutStops(key: string): string {
  return key.replace(/\.(?= |$)/g, "");
}

/** Digit zero of the scripts in which Intl or a phone writes numbers; nine more follow each. */
const ZEROS = [..."0٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐０"].map((zero) => zero.codePointAt(0) ?? 0);

function withLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code <= z + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Tables are made when the first day is read: many runs read none. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
