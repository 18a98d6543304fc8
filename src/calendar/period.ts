import { DateTime } from "luxon";
import { type IsoDate, isIsoDate } from "./dates.ts";

/** Inclusive: both days belong to it. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How exactly a source gives a date. */
export type Precision = "day" | "month" | "year";

/**
 * The days that a date of a source can mean: `2019-05-25` one day, `2019-06` thirty, `2019` a year.
 * @returns null when the text is none of these.
 */
export function periodOf(text: string): (Period & { readonly precision: Precision }) | null {
  if (isIsoDate(text)) return { from: text, to: text, precision: "day" };
  const precision = /^\d{4}-\d{2}$/.test(text) ? "month" : /^\d{4}$/.test(text) ? "year" : null;
  if (precision === null) return null;
  const start = DateTime.fromISO(text, { zone: "utc" });
  if (!start.isValid) return null;
  return {
    from: start.startOf(precision).toISODate(),
    to: start.endOf(precision).toISODate(),
    precision,
  };
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}
