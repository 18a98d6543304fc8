import { type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import { show, Unreadable } from "../cells.ts";

/**
 * `09/30/2026`, month first whatever the language, or the date that a spreadsheet made of it.
 * @throws Unreadable
 */
export function readLinkedInDay(text: string): IsoDate {
  const written = text.trim().replace(/T00:00:00$/, "");
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const [, month = "", day = "", year = ""] = match ?? [];
  const date = match ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : written;
  if (!isIsoDate(date)) throw new Unreadable(`${show(text)} is not a day as MM/DD/YYYY.`);
  return date;
}
