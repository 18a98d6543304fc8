import type { IsoDate } from "../../calendar/dates.ts";
import { metricName as metricMessage } from "../../caveats/message-value.ts";
import { hasMessage } from "../../i18n/catalogue.ts";
import { formatDate } from "../../i18n/format.ts";
import { formatValue, translate } from "../../i18n/message.ts";
import { lang } from "./chart-words.ts";
import { type Window, windowName } from "./window.ts";

// What figures are called, and how they are worked out, in the language of the report that is running.

/** Text stays as it is; a number can choose a plural. */
type Words = Readonly<Record<string, string | number>>;

/** `word("growth")` is "growth": the message `figure.<id>`. */
export function word(id: string, words: Words = {}): string {
  return filled(`figure.${id}`, words);
}

/** `formula("growth")`: the message `formula.<id>`. */
export function formula(id: string, words: Words = {}): string {
  return filled(`formula.${id}`, words);
}

/** `alpha: net new followers, Q3 2026`: whose figure it is, what, and of which time. */
export function named(name: string, what: string, window?: Window): string {
  return window
    ? word("of-in", { name, what, period: windowName(window) })
    : word("of", { name, what });
}

/** What is counted. A name that is not ours stays as it was written. */
export function metricName(metric: string): string {
  return formatValue(metricMessage(metric), lang());
}

/** Kinds of engagement added up: `likes + comments`. */
export function added(metrics: readonly string[]): string {
  return metrics.map(metricName).join(" + ");
}

/** One of a unit, as in "for each video". */
export function eachOf(unit: string): string {
  const one = unit.replace(/ies$/, "y").replace(/s$/, "");
  return hasMessage(`figure.each.${one}`) ? word(`each.${one}`) : one;
}

export function dayName(day: IsoDate): string {
  return formatDate(day, { language: lang() });
}

function filled(id: string, words: Words): string {
  const values = Object.entries(words).map(([name, value]) => [
    name,
    typeof value === "number" ? { type: "number", value } : { type: "text", value },
  ]);
  return translate(lang(), id, Object.fromEntries(values));
}
