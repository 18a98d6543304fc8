/** A day of the year as TikTok Studio writes it: without a year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const LOCALES = ["en-US", "en-GB", "es", "fr", "de", "pt"];

/**
 * `February 28`, `28 August`, `8 de marzo`: exactly as the browser's own formatter writes the day in one of
 * the languages above. Anything else is null.
 */
export function readMonthDay(text: string): MonthDay | null {
  return LONG.get(keyOf(text)) ?? null;
}

/**
 * `Dec 18, 2022`, `14 sept 2026`, `18.12.2022` (German): a publish date of YouTube Studio.
 * @returns null for anything else; numeric dates with slashes have no certain order.
 */
export function readDatedDay(text: string): (MonthDay & { readonly year: number }) | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (german) return { day: Number(german[1]), month: Number(german[2]), year: Number(german[3]) };
  const match = /^(.*?),?(?: de)? (\d{4})$/.exec(text.trim());
  const monthDay = match && SHORT.get(keyOf(match[1] ?? ""));
  return monthDay ? { ...monthDay, year: Number(match[2]) } : null;
}

const LONG = formattedDays("long");
const SHORT = formattedDays("short");

/** Every day of a leap year in every language. No text means two days, as each names its month. */
function formattedDays(month: "long" | "short"): Map<string, MonthDay> {
  const table = new Map<string, MonthDay>();
  for (const locale of LOCALES) {
    const format = new Intl.DateTimeFormat(locale, { day: "numeric", month, timeZone: "UTC" });
    for (let at = new Date(Date.UTC(2024, 0, 1)); at.getUTCFullYear() === 2024; ) {
      const monthDay = { month: at.getUTCMonth() + 1, day: at.getUTCDate() };
      table.set(keyOf(format.format(at)), monthDay);
      at = new Date(at.getTime() + 86_400_000);
    }
  }
  return table;
}

/** Whether a language puts a full stop behind a short month differs between editions of its data. */
function keyOf(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\.(?= |$)/g, "");
}
