import { daysBetween, type IsoDate } from "../calendar/dates.ts";

/** As wide as the widest column of a page. */
export const TIMELINE_WIDTH = 736;

/** Fewer years than this are not drawn wider. */
const LEAST_YEARS = 4;

/** More years than this get a label only every other year. */
const LABELLED_YEARS = 9;

/** Days on a line of whole years. */
export class TimeScale {
  readonly #first: number;
  readonly #last: number;

  /** @param last The last year, which is shown to its end. */
  constructor(days: readonly IsoDate[], last: number) {
    const earliest = Number(days.toSorted()[0]?.slice(0, 4) ?? last);
    this.#first = Math.min(earliest, last - LEAST_YEARS + 1);
    this.#last = last;
  }

  /** From the left, in units of the picture. */
  at(day: IsoDate): number {
    const start = `${this.#first}-01-01`;
    const whole = daysBetween(start, `${this.#last + 1}-01-01`);
    return (daysBetween(start, day) / whole) * TIMELINE_WIDTH;
  }

  /** The years that are labelled. */
  years(): number[] {
    const count = this.#last - this.#first + 1;
    const step = count > LABELLED_YEARS ? 2 : 1;
    const all = Array.from({ length: count }, (_, i) => this.#first + i);
    return all.filter((_, i) => i % step === 0);
  }
}
