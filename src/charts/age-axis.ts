import { YEAR_DAYS } from "../calendar/dates.ts";
import { linearAxis, type NumberAxis } from "./number-axis.ts";

/** An axis of ages in days. Its ticks are round numbers of its unit. */
export interface AgeAxis extends NumberAxis {
  readonly unit: "days" | "years";
  /** How long one of the unit is, in days. */
  readonly days: number;
}

/** Up to here an age is read in days, from here on in years. */
const DAYS_UNTIL = 2 * YEAR_DAYS;

/** From the day on which an account was opened. @param ages in days; the axis ends at the greatest, or after it where `rounded` */
export function ageAxis(ages: readonly number[], rounded = false): AgeAxis {
  const last = Math.max(1, ...ages);
  const unit = last > DAYS_UNTIL ? "years" : "days";
  const days = unit === "years" ? YEAR_DAYS : 1;
  const { ticks, domain } = linearAxis([last / days]);
  const end = rounded ? domain[1] * days : last;
  const inside = ticks.map((t) => t * days).filter((t) => t <= end + 1e-6);
  return { type: "linear", domain: [0, end], ticks: inside, unit, days };
}
