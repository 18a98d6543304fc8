import { addDays, daysBetween } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { previousQuarter, quarterAt } from "../../calendar/quarter.ts";
import { render } from "../../i18n/catalogue.ts";
import { formatDate } from "../../i18n/format.ts";
import { lang } from "./chart-words.ts";

/** A quarter, or days that are named by their first and last. */
export type Window = Period & { readonly id?: string };

/** For labels: `Q3 2026`, or `1 July 2026 to 23 August 2026`, in the language of the report. */
export function windowName({ id, from, to }: Window): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(id ?? "") ?? [];
  const days = [from, to].map((day) => formatDate(day, { language: lang() }));
  return year && quarter
    ? period("quarter", { quarter, year })
    : period("days", { from: days[0] ?? "", to: days[1] ?? "" });
}

function period(id: "quarter" | "days", words: Readonly<Record<string, string>>): string {
  return render(lang(), `period.${id}`, words);
}

/** The quarter before a whole quarter, else as many days as the window has, up to the day before it. */
export function windowBefore({ from, to }: Period): Window {
  const own = quarterAt(from);
  if (own.from === from && own.to === to) return previousQuarter(own);
  const days = daysBetween(from, to) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}
