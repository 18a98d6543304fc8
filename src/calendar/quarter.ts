import { DateTime } from "luxon";
import { addDays, daysBetween, type IsoDate, isIsoDate } from "./dates.ts";
import type { Period } from "./period.ts";

/** A calendar quarter as written in reports: `2026-Q3`. */
export type QuarterId = `${number}-Q${1 | 2 | 3 | 4}`;

export interface Quarter extends Period {
  readonly id: QuarterId;
  readonly days: number;
}

/** How a quarter is written: year and number. */
export const QUARTER_ID = /^(\d{4})-Q([1-4])$/;

/** @throws RangeError when the text is not a year and a quarter such as `2026-Q3`. */
export function quarter(id: string): Quarter {
  const match = QUARTER_ID.exec(id);
  if (!match) throw new RangeError(`"${id}" is not a quarter; write it as 2026-Q3`);
  const start = DateTime.utc(Number(match[1]), Number(match[2]) * 3 - 2, 1);
  const from = start.toISODate() as IsoDate;
  const to = start.endOf("quarter").toISODate() as IsoDate;
  return { id: id as QuarterId, from, to, days: daysBetween(from, to) + 1 };
}

export function previousQuarter(q: Quarter): Quarter {
  return quarterAt(addDays(q.from, -1));
}

export function quarterAt(date: IsoDate): Quarter {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is not a date as YYYY-MM-DD`);
  const d = DateTime.fromISO(date, { zone: "utc" });
  return quarter(`${d.year}-Q${d.quarter}`);
}

/**
 * The part of an earlier quarter that has as many days as a running one has so far,
 * so that an unfinished quarter is never set against a finished one. It ends with the earlier quarter
 * where that one is the shorter (92 days after 90): its next day is already a day of the running one, so
 * compare the daily averages.
 * @returns the days of the running part, and the days to set them against
 */
export function likeForLike(
  running: Period,
  previousStart: IsoDate,
): { days: number; comparison: Period } {
  const days = daysBetween(running.from, running.to) + 1;
  const sameLength = addDays(previousStart, days - 1);
  const end = quarterAt(previousStart).to;
  return { days, comparison: { from: previousStart, to: sameLength < end ? sameLength : end } };
}
