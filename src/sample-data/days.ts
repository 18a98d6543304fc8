import { addDays, epochMs, type IsoDate } from "../calendar/dates.ts";

/** The model knows one day more than the quarters: posts still collect views when files are downloaded. */
export const FIRST_DAY = "2025-07-01";
export const LAST_DAY = "2026-10-01";

export const DAYS: readonly IsoDate[] = everyDay(FIRST_DAY, LAST_DAY);

export interface Quarter {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const QUARTERS: readonly Quarter[] = [
  { id: "2025-Q3", from: "2025-07-01", to: "2025-09-30" },
  { id: "2025-Q4", from: "2025-10-01", to: "2025-12-31" },
  { id: "2026-Q1", from: "2026-01-01", to: "2026-03-31" },
  { id: "2026-Q2", from: "2026-04-01", to: "2026-06-30" },
  { id: "2026-Q3", from: "2026-07-01", to: "2026-09-30" },
];

/** One afternoon on which an analyst downloaded files. */
export interface Download {
  readonly on: IsoDate;
  /** Last day that a platform could show then: two days before. */
  readonly dataThrough: IsoDate;
  /** Last day of the quarter that the files are for. */
  readonly windowEnd: IsoDate;
}

export const SUMMER: Download = {
  on: "2026-07-02",
  dataThrough: "2026-06-30",
  windowEnd: "2026-06-30",
};
/** Halfway through the quarter somebody looked at the posts of one account. */
export const MIDSUMMER: Download = {
  on: "2026-08-17",
  dataThrough: "2026-08-15",
  windowEnd: "2026-08-15",
};
export const AUTUMN: Download = {
  on: "2026-10-03",
  dataThrough: "2026-10-01",
  windowEnd: "2026-09-30",
};

export function everyDay(from: IsoDate, to: IsoDate): IsoDate[] {
  const days = [from];
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    days.push(day);
  }
  return days;
}

/** For each of `DAYS`; 0 is Sunday. */
export const WEEKDAYS: readonly number[] = DAYS.map((day) => (epochMs(day) / 86_400_000 + 4) % 7);
