import { daysBetween } from "../../calendar/dates.ts";
import type { Subject } from "../../caveats/rule.ts";
import type { Figure } from "../../figures/figure.ts";
import { monthly, annualised as perYear } from "../../growth/annualised.ts";
import { doublingTime as doubling } from "../../growth/doubling-time.ts";
import type { Bounded, Outcome } from "../../growth/outcome.ts";
import { formula, named, word } from "./figure-words.ts";
import { account } from "./ledger.ts";
import { daysBehind, followersAround } from "./stocks.ts";
import type { Window } from "./window.ts";
import { worked } from "./worked.ts";

/** Growth of the followers in a year at the pace of a window, as a fraction. Shorter than a year, a rule blocks it. */
export function annualised(id: string, window: Window): Figure {
  return pace(id, window, {
    measure: "annualised",
    name: "growth-a-year",
    unit: "fraction",
    of: perYear,
  });
}

/** Growth of the followers in a month of 30.4375 days at the pace of a window, as a fraction. */
export function monthlyGrowth(id: string, window: Window): Figure {
  return pace(id, window, {
    measure: "monthly",
    name: "growth-a-month",
    unit: "fraction",
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
    name: "days-to-double",
    unit: "days",
    of: doubling,
  });
}

interface Pace {
  readonly measure: string;
  /** Of its words: what it is called, and how it is worked out. */
  readonly name: string;
  readonly unit: string;
  of(start: Bounded, end: Bounded, days: number): Outcome;
}

/** The days are those between the counts, which can be up to three days inside the window. */
function pace(id: string, window: Window, { of, name, ...rest }: Pace): Figure {
  const [start, end] = followersAround(id, window);
  const days = start.asOf && end.asOf ? daysBetween(start.asOf, end.asOf) : 0;
  return worked({
    ...rest,
    label: named(account(id).name, word(name), window),
    formula: formula(name, { ln: "ln" }),
    outcome: of(start, end, days),
    parts: [start, end],
    from: window.from,
    asOf: window.to,
    about: daysBehind(id, window).filter(isDaily),
  });
}

/** Counts of now and then, over years, are no daily series with gaps. */
function isDaily(subject: Subject): boolean {
  if (subject.scope !== "series") return false;
  const { observations, window } = subject;
  return 2 * observations.length > daysBetween(window.from, window.to);
}
