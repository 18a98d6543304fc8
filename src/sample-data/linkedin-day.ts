import { addDays, type IsoDate } from "../calendar/dates.ts";
import { AUTUMN, type Download, FIRST_DAY } from "./days.ts";

/** A year in summer; the quarter and a week in autumn. */
export function firstLinkedInDay(download: Download): IsoDate {
  return download === AUTUMN ? addDays("2026-07-01", -7) : FIRST_DAY;
}

/** Month first, as text: LinkedIn stores no date in its workbooks. */
export function linkedInDay(day: IsoDate): string {
  const [year, month, date] = day.split("-");
  return `${month}/${date}/${year}`;
}

/** A part of a whole as LinkedIn has it, 0 to 1; nothing where there is no whole. */
export function rateOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1e9) / 1e9;
}
