import type { IsoDate } from "../calendar/dates.ts";
import type { Figure } from "../figures/figure.ts";
import type { CountedDay } from "./calendar-input.ts";
import type { DateWords } from "./time-axis.ts";

/** A daily flow around something that happened. */
export interface EventInput {
  /** In the order of dates; a day without an entry, or with null, is a gap. */
  readonly days: readonly CountedDay[];
  readonly event: { readonly from: IsoDate; readonly label: string };
  /** Days on each side of which the median is taken. */
  readonly width: number;
  /** Medians of these days; a figure without value is not drawn, its words say why. */
  readonly before: Figure;
  readonly after: Figure;
  /** After less before. */
  readonly difference: Figure;
  /** The same difference at each earlier day on which nothing is known to have happened; may be empty. */
  readonly ordinary: readonly OrdinaryDay[];
}

export interface OrdinaryDay {
  readonly date: IsoDate;
  readonly difference: number;
}

export interface EventWords extends DateWords {
  readonly tick: (value: number) => string;
  /** `before: median 1,204` */
  readonly before: string;
  readonly after: string;
  /** What the strip shows: `The same difference at 61 days before the event` */
  readonly strip: string;
  /** `at the event: +1,240` */
  readonly observed: string;
  /** `as large on 3 of 61 ordinary days`; where there is no strip, why. */
  readonly verdict: string;
  readonly columns: Readonly<Record<"date" | "value" | "difference", string>>;
}
