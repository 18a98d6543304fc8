import { daysBetween } from "../../calendar/dates.ts";
import type { Figure } from "../../figures/figure.ts";
import { monthly, annualised as perYear } from "../../growth/annualised.ts";
import { doublingTime as doubling } from "../../growth/doubling-time.ts";
import type { Bounded, Outcome } from "../../growth/outcome.ts";
import { account } from "./ledger.ts";
import { followersAround } from "./stocks.ts";
import { type Window, windowName } from "./window.ts";
import { worked } from "./worked.ts";

/** Growth of the followers in a year at the pace of a window, as a fraction. Shorter than a year, a rule blocks it. */
export function annualised(id: string, window: Window): Figure {
  return pace(id, window, {
    measure: "annualised",
    name: "growth a year",
    unit: "fraction",
    formula: "(followers at the end / followers at the start) ^ (365.25 / days) - 1",
    of: perYear,
  });
}

/** Growth of the followers in a month of 30.4375 days at the pace of a window, as a fraction. */
export function monthlyGrowth(id: string, window: Window): Figure {
  return pace(id, window, {
    measure: "monthly",
    name: "growth a month",
    unit: "fraction",
    formula: "(followers at the end / followers at the start) ^ (30.4375 / days) - 1",
    of: monthly,
  });
}

/**
 * Days in which the followers double at the pace of a window. Of a shrinking account it is the time in which
 * they halve, below 0.
 */
export function doublingTime(id: string, window: Window): Figure {
  return pace(id, window, {
    measure: "doubling_time",
    name: "days to double",
    unit: "days",
    formula: "days x ln 2 / ln(followers at the end / followers at the start)",
    of: doubling,
  });
}

interface Pace {
  readonly measure: string;
  readonly name: string;
  readonly unit: string;
  readonly formula: string;
  of(start: Bounded, end: Bounded, days: number): Outcome;
}

/** The days are those between the counts, which can be up to three days inside the window. */
function pace(id: string, window: Window, { of, name, ...rest }: Pace): Figure {
  const [start, end] = followersAround(id, window);
  const days = start.asOf && end.asOf ? daysBetween(start.asOf, end.asOf) : 0;
  return worked({
    ...rest,
    label: `${account(id).name}: ${name}, ${windowName(window)}`,
    outcome: of(start, end, days),
    parts: [start, end],
    from: window.from,
    asOf: window.to,
  });
}
