import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { Observation } from "../observations/observation.ts";
import type { DateWords } from "./time-axis.ts";

/** A day with what it brought and the counts that say so; null where nobody counted it. */
export interface CountedDay {
  readonly date: IsoDate;
  readonly value: number | null;
  readonly observations: readonly Observation[];
}

/** Days that stand out for one cause, with what they brought and what is known of it. */
export interface CalendarMark {
  readonly dates: readonly IsoDate[];
  readonly label: string;
}

export interface CalendarInput {
  readonly window: Period;
  /** At most one entry a day; a day of the window without one was not counted. */
  readonly days: readonly CountedDay[];
  readonly marks: readonly CalendarMark[];
}

export interface CalendarWords extends DateWords {
  /** 1 is Monday, 7 is Sunday: `Mon` */
  readonly weekday: (day: number) => string;
  /** A step of the legend: `1 to 4`, `5`; without an upper end `at least 50`. */
  readonly step: (low: number, high: number | null) => string;
  readonly zero: string;
  /** `below zero` */
  readonly loss: string;
  /** `not counted` */
  readonly missing: string;
  /** What the numbered days are, or why there are none; may be empty. */
  readonly note: string;
  readonly columns: Readonly<Record<"date" | "value" | "mark", string>>;
}
