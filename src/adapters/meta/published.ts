import { type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import { show, Unreadable } from "../cells.ts";

/**
 * Day of a publish time, `MM/DD/YYYY HH:MM`, as it stands in the file. Its clock is that of the US Pacific coast
 * with its summer time, by comparison with posts of the same videos elsewhere; Meta does not say so.
 * @returns null for an empty cell, which Meta leaves for some posts
 * @throws Unreadable
 */
export function readPublished(text: string): IsoDate | null {
  if (text.trim() === "") return null;
  const match = /^(\d{2})\/(\d{2})\/(\d{4}) ([01]\d|2[0-3]):[0-5]\d$/.exec(text.trim());
  const date = match ? `${match[3]}-${match[1]}-${match[2]}` : "";
  if (!isIsoDate(date)) throw new Unreadable(`${show(text)} is not a time as MM/DD/YYYY HH:MM.`);
  return date;
}
