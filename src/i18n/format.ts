import { DateTime } from "luxon";
import { type Precision, periodOf } from "../calendar/period.ts";
import { render } from "./catalogue.ts";
import { type Language, localeOf } from "./language.ts";
import { pickDecimals, roundTo } from "./rounding.ts";
import { typeset } from "./typography.ts";

export interface NumberOptions {
  readonly language: Language;
  /** As in `Figure.unit`; a plain count (`followers`, `views`) adds no word, the label says what it is. */
  readonly unit?: string;
  /** Decimals to show at most, in place of a sensible number of them. */
  readonly digits?: number;
  /** `3.4 million` in place of `3,400,000`. */
  readonly compact?: boolean;
}

const INTL_UNITS: Readonly<Record<string, string>> = {
  years: "year",
  months: "month",
  weeks: "week",
  days: "day",
  hours: "hour",
  minutes: "minute",
  seconds: "second",
};

const PERS: readonly string[] = ["day", "week", "month", "year", "post", "video", "country"];

/** The sign of typography: it neither looks like a hyphen nor lets a line end between it and its number. */
const MINUS = "\u2212";

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/**
 * A number as readers see it. Counts and anything from 10 up as whole numbers, smaller ones with two
 * significant digits. Units: `fraction` as percent, `times`, `years` ... `seconds`, `EUR` and other ISO
 * currencies, `<count>/day` (also week, month, year, post, video, country, or another thing by its name),
 * plain counts. Money has its cents only where there are some.
 * @example formatNumber(5362.8, { unit: "followers/day", language: "en" }) is "5,363 a day"
 * @example formatNumber(0.0625, { unit: "fraction", language: "en" }) is "6.3%"
 */
export function formatNumber(value: number, options: NumberOptions): string {
  const { language, unit = "" } = options;
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be shown as a number`);
  if (unit === "fraction") return plain(value * 100, options, { percent: true });
  const intlUnit = INTL_UNITS[unit];
  if (intlUnit !== undefined) return plain(value, options, { unit: intlUnit });
  const [counted = "", per] = unit.split("/");
  const text = plain(value, options, CURRENCIES.has(counted) ? { currency: counted } : {});
  if (unit === "times") {
    const count = roundTo(value, options.digits ?? pickDecimals(value));
    return render(language, "number.times", { value: text, count });
  }
  if (per === undefined) return text;
  // Any other thing that something can be counted by is named as the unit names it.
  const id = PERS.includes(per) ? `number.per-${per}` : "number.per";
  return render(language, id, { value: text, per });
}

/**
 * Both ends of what a number may be, the unit said once. An end that is `null` is not known.
 * @example formatRange(5283.9, 6284.2, { language: "en" }) is "5,284 to 6,284"
 * @example formatRange(300, null, { language: "en" }) is "at least 300"
 */
export function formatRange(lo: number | null, hi: number | null, options: NumberOptions): string {
  const { language } = options;
  const whole = (value: number) => formatNumber(value, options);
  if (lo === null && hi === null) return render(language, "number.unbounded", {});
  if (hi === null) return render(language, "number.at-least", { value: whole(lo as number) });
  if (lo === null) return render(language, "number.at-most", { value: whole(hi) });
  const digits = options.digits ?? sharedDecimals(lo, hi, options);
  const even = digits === undefined ? options : { ...options, digits };
  const last = formatNumber(hi, even);
  if (formatNumber(lo, even) === last) return last;
  // Signs belong to both numbers; a word such as "years" or "a day" follows the last one only.
  const { unit = "", ...bare } = even;
  const sign = unit.split("/")[0] ?? "";
  const signed = sign === "fraction" || CURRENCIES.has(sign);
  const first = formatNumber(lo, signed ? { ...bare, unit: sign } : bare);
  return render(language, "number.range", { lo: first, hi: last });
}

/** Small ranges show both ends with the same decimals: 9.5 to 10.5, not 9.5 to 11. */
function sharedDecimals(lo: number, hi: number, { unit = "" }: NumberOptions): number | undefined {
  const currency = unit.split("/")[0] ?? "";
  if (CURRENCIES.has(currency)) return Math.max(centsOf(lo, currency), centsOf(hi, currency));
  const scale = unit === "fraction" ? 100 : 1;
  const ends = [lo * scale, hi * scale];
  return ends.every((end) => Math.abs(end) < 100)
    ? Math.max(...ends.map((end) => pickDecimals(end)))
    : undefined;
}

function plain(value: number, { language, digits, compact }: NumberOptions, kind: Kind): string {
  const short = compact === true && Math.abs(value) >= 1e6;
  const decimals = digits ?? (short ? 1 : pickDecimals(value));
  const cents = kind.currency && !short ? centsOf(value, kind.currency, digits) : null;
  const format = numberFormat(localeOf(language), {
    ...styleOf(kind),
    ...(short ? { notation: "compact", compactDisplay: "long" } : {}),
    minimumFractionDigits: cents ?? 0,
    maximumFractionDigits: cents ?? decimals,
    signDisplay: "negative",
  });
  return typeset(withMinus(format, kind.percent ? value / 100 : value), language);
}

/** Intl writes a hyphen before negative numbers; print in all our languages has the sign as wide as a plus. */
function withMinus(format: Intl.NumberFormat, value: number): string {
  if (value >= 0) return format.format(value);
  const parts = format.formatToParts(value);
  return parts
    .map((part) => (part.type === "minusSign" ? part.value.replace("-", MINUS) : part.value))
    .join("");
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes a hundred times as long as using it; there are a few dozen kinds. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

interface Kind {
  readonly percent?: boolean;
  readonly unit?: string;
  readonly currency?: string;
}

function styleOf({ percent, unit, currency }: Kind): Intl.NumberFormatOptions {
  if (percent) return { style: "percent" };
  if (unit) return { style: "unit", unit, unitDisplay: "long" };
  return currency ? { style: "currency", currency } : {};
}

/** None for whole amounts, else as many as the currency has; more for parts of a cent. */
function centsOf(value: number, currency: string, digits?: number): number {
  if (digits !== undefined) return digits;
  if (Number.isInteger(value)) return 0;
  const style = numberFormat("en", { style: "currency", currency }).resolvedOptions();
  const own = style.maximumFractionDigits ?? 2;
  return Math.abs(value) < 10 ** -own ? pickDecimals(value) : own;
}

export interface DateOptions {
  readonly language: Language;
  /** As exact as the text is written, when left out: `2021-02` is a month. */
  readonly precision?: Precision;
}

/**
 * @param iso a day, month or year: `2021-02-17`, `2021-02`, `2021`
 * @example formatDate("2021-02-17", { language: "en" }) is "17 February 2021"
 * @throws RangeError when the text is no such date.
 */
export function formatDate(iso: string, { language, precision }: DateOptions): string {
  const period = periodOf(iso);
  if (period === null) throw new RangeError(`"${iso}" is not a day, month or year`);
  const shown = precision ?? period.precision;
  const start = DateTime.fromISO(period.from, { zone: "utc", locale: localeOf(language) });
  const parts = start.toLocaleParts({
    year: "numeric",
    ...(shown === "year" ? {} : { month: "long" }),
    ...(shown === "day" ? { day: "numeric" } : {}),
  });
  return parts.map((part) => (isFirst(part, language) ? "1er" : part.value)).join("");
}

/** French says "le 1er février" and "le 2 février"; Intl does not know it. */
function isFirst({ type, value }: Intl.DateTimeFormatPart, language: Language): boolean {
  return language === "fr" && type === "day" && value === "1";
}

/** @example formatList(["a", "b", "c"], { language: "en" }) is "a, b and c" */
export function formatList(
  items: readonly string[],
  { language, join = "and" }: { language: Language; join?: "and" | "or" },
): string {
  const type = join === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(localeOf(language), { type }).format(items);
}
