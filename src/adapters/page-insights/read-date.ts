import { addDays, type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import { show, Unreadable } from "../cells.ts";

/** Day 0 of a spreadsheet's calendar, and the years that Page Insights can speak of: 2004 to 2036. */
const SERIAL_ZERO = "1899-12-30";
const SERIALS = [38_000, 50_000] as const;

/**
 * Day of a cell: `2020-07-01` with or without a time, `07/01/20` and `7/1/2020 21:00` in the American order, or the
 * serial number that a spreadsheet leaves.
 * @throws Unreadable
 */
export function readInsightDate(written: string): IsoDate {
  const text = written.trim();
  const date = iso(text) ?? american(text) ?? serial(text);
  if (date === null || !isIsoDate(date))
    throw new Unreadable(`${show(text)} is not a day as MM/DD/YY or YYYY-MM-DD.`);
  return date;
}

function iso(text: string): string | null {
  return /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.exec(text)?.[1] ?? null;
}

function american(text: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(20\d{2}|\d{2})( \d{1,2}:\d{2}(:\d{2})?( [AP]M)?)?$/i.exec(
    text,
  );
  if (!match) return null;
  const [, month = "", day = "", year = ""] = match;
  return `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function serial(text: string): string | null {
  const days = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return days >= SERIALS[0] && days < SERIALS[1] ? addDays(SERIAL_ZERO, days) : null;
}
