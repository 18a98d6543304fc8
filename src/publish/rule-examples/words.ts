import { date, number, text } from "../../caveats/message-value.ts";
import { formatDate, formatNumber, formatRange } from "../../i18n/format.ts";
import { type Language, localeOf } from "../../i18n/language.ts";
import { translate } from "../../i18n/message.ts";
import type { Name } from "./picture.ts";

/** A name in full, with the year of its date. */
export function nameOf(name: Name, language: Language): string {
  if (typeof name === "string") return translate(language, `example.word.${name}`, {});
  if ("word" in name) {
    const { word, month, date: day } = name;
    const named = translate(language, `example.word.${word}`, {
      ...(month === undefined ? {} : { month: date(month) }),
      ...(day === undefined ? {} : { date: date(day) }),
    });
    return capital(named, language);
  }
  if ("month" in name) return capital(formatDate(name.month, { language }), language);
  if ("quarter" in name) return `${shortName(name, language)} ${name.year}`;
  return String(name.year);
}

/** A label that a month begins: French and Spanish write months small. */
function capital(label: string, language: Language): string {
  return label.slice(0, 1).toLocaleUpperCase(localeOf(language)) + label.slice(1);
}

/** A name below a column, without its year where it has more than that. */
export function shortName(name: Name, language: Language): string {
  if (typeof name === "object" && "quarter" in name)
    return translate(language, "example.quarter", { n: number(name.quarter) });
  if (typeof name === "object" && "month" in name && !("word" in name)) {
    const month = new Intl.DateTimeFormat(localeOf(language), { month: "short", timeZone: "UTC" });
    return month.format(Date.parse(`${name.month}-01`));
  }
  return nameOf(name, language);
}

/** The year that belongs below a short name; null where the name says it, or has none. */
export function yearOf(name: Name): string | null {
  if (typeof name === "string" || "word" in name) return null;
  if ("month" in name) return name.month.slice(0, 4);
  return "quarter" in name ? String(name.year) : null;
}

export function numberOf(value: number, unit: string | undefined, language: Language): string {
  return formatNumber(value, { language, compact: true, ...(unit === undefined ? {} : { unit }) });
}

export function spanOf(
  [lo, hi]: readonly [number, number],
  unit: string | undefined,
  language: Language,
): string {
  return formatRange(lo, hi, { language, ...(unit === undefined ? {} : { unit }) });
}

/** A name with its value, as it stands in a label or is read aloud. */
export function pairOf(name: string, value: string, language: Language): string {
  return translate(language, "example.pair", { name: text(name), value: text(value) });
}
