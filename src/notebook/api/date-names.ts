import { addDays } from "../../calendar/dates.ts";
import type { AuthoredLocale } from "../../charts/vega-lite-input.ts";
import { type Language, localeOf } from "../../i18n/language.ts";
import { lang } from "./chart-words.ts";

const A_SUNDAY = "2026-07-05";

/** Monday is 1, Sunday is 7: `Mon` */
export function weekdayName(day: number): string {
  return named(addDays(A_SUNDAY, day), { weekday: "short" }, lang());
}

/** How axes write months and numbers in a language. */
export function plotLocale(language: Language): AuthoredLocale {
  const days = (weekday: "long" | "short") =>
    Array.from({ length: 7 }, (_, i) => named(addDays(A_SUNDAY, i), { weekday }, language));
  const months = (month: "long" | "short") =>
    Array.from({ length: 12 }, (_, i) =>
      named(`2026-${String(i + 1).padStart(2, "0")}-01`, { month }, language),
    );
  const parts = new Intl.NumberFormat(localeOf(language), { useGrouping: "always" }).formatToParts(
    1234567.5,
  );
  const part = (type: string, otherwise: string) =>
    parts.find((p) => p.type === type)?.value ?? otherwise;
  return {
    time: {
      dateTime: "%-d %B %Y",
      date: "%-d %B %Y",
      time: "%H:%M",
      periods: ["AM", "PM"],
      days: days("long"),
      shortDays: days("short"),
      months: months("long"),
      shortMonths: months("short"),
    },
    number: {
      decimal: part("decimal", "."),
      thousands: part("group", " "),
      grouping: [3],
      currency: ["", ""],
    },
  };
}

function named(day: string, options: Intl.DateTimeFormatOptions, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
