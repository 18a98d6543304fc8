import { localeOf } from "../../i18n/language.ts";
import { translate } from "../../i18n/message.ts";
import { currentRun } from "../run.ts";

/** Language of the report that is running. */
export function lang() {
  return currentRun().report.frontMatter.lang;
}

/** A chart's own words, `chart.<id>`, with text put into their places. */
export function say(id: string, data: Readonly<Record<string, string>> = {}): string {
  const values = Object.entries(data).map(([k, value]) => [k, { type: "text" as const, value }]);
  return translate(lang(), `chart.${id}`, Object.fromEntries(values));
}

/** `Dec 2018`: a label's length. */
export function shortMonth(date: string): string {
  return `${monthName(date)} ${date.slice(0, 4)}`;
}

/** Three letters where a language knows such short names; English alone says the same by cutting. */
function monthName(date: string): string {
  const month = lang() === "en" ? ("long" as const) : ("short" as const);
  const name = new Intl.DateTimeFormat(localeOf(lang()), { month, timeZone: "UTC" }).format(
    Date.parse(`${date.slice(0, 7)}-01`),
  );
  return lang() === "en" ? name.slice(0, 3) : name;
}

/** How time axes name their ticks. */
export function monthAndYear() {
  return {
    month: monthName,
    year: (date: string) => date.slice(0, 4),
  };
}
