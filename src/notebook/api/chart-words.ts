import { formatDate } from "../../i18n/format.ts";
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
  return formatDate(date, { language: lang(), precision: "month" }).replace(
    /^(\p{L}{3})\p{L}+/u,
    "$1",
  );
}

/** How time axes name their ticks. */
export function monthAndYear() {
  return {
    month: (date: string) => shortMonth(date).split(" ")[0] ?? "",
    year: (date: string) => date.slice(0, 4),
  };
}
