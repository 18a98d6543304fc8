import { DateTime } from "luxon";
import type { IsoDate } from "../../calendar/dates.ts";
import { show, Unreadable } from "../cells.ts";

/**
 * `Tue, Aug 26, 2025`. The weekday must be that of the date: where it is not, one of the two is wrong, and
 * nobody can tell which.
 * @throws Unreadable
 */
export function readXDay(text: string): IsoDate {
  const zone = { locale: "en-US", zone: "utc" };
  const written = text.trim();
  const full = DateTime.fromFormat(written, "ccc, LLL d, yyyy", zone);
  if (full.isValid) return full.toISODate();
  const date = DateTime.fromFormat(written.replace(/^[a-z]+, /i, ""), "LLL d, yyyy", zone);
  if (date.isValid && /^(mon|tue|wed|thu|fri|sat|sun), /i.test(written))
    throw new Unreadable(
      `${show(text)} is no such day: ${date.toISODate()} was a ${date.weekdayLong}.`,
    );
  throw new Unreadable(`${show(text)} is not a day as "Tue, Aug 26, 2025".`);
}
