import { epochMs, type IsoDate } from "../calendar/dates.ts";
import { allQuoted } from "./export-file.ts";

/** A day as TikTok writes it: in the user's language, without a year. */
export type Label = (day: IsoDate) => string;

export function labelsIn(language: "en" | "es"): Label {
  const locale = language === "en" ? "en-US" : "es-ES";
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return (day) => format.format(epochMs(day));
}

/** Every cell in quotation marks, and no newline at the end. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(allQuoted).join("\n");
}
