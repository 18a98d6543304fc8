import { daysBetween, YEAR_DAYS } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Figure } from "../../figures/figure.ts";
import { MONTH_DAYS } from "../../growth/annualised.ts";
import { evidenceBehind, observationsBehind } from "../behind.ts";
import { lengthOf } from "../daily.ts";
import { endsOf } from "../ends.ts";
import { number, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";

/** A number that was worked out by hand or in a DataFrame says by the name of its measure what it is. */
const PROJECTION = /(^|_)(projected|projection|forecast)(_|$)/;

interface Reach {
  readonly branch: "year" | "month" | "doubling" | "projection";
  /** Days that were counted, and days that the figure speaks of. */
  readonly counted: number;
  readonly told: number;
}

/**
 * Only what speaks of more time than was counted. A monthly rate of a quarter, or a doubling that the
 * window saw, goes beyond nothing.
 */
export const extrapolation: Rule<{ days: number; frac: number }> = {
  id: "extrapolation",
  severity: "block",
  defaults: { days: 365, frac: 0.25 },
  branches: ["year", "month", "doubling", "projection"],
  find(subject, _context, { days, frac }) {
    if (subject.scope !== "figure" || subject.figure.value === null) return [];
    const { figure } = subject;
    const reach = reachOf(figure);
    if (reach === null) return [];
    const { branch, counted, told } = reach;
    const ahead = told - counted;
    if (branch === "year" ? counted >= days : ahead <= frac * counted) return [];
    return [
      {
        branch,
        data: {
          counted: number(counted, "days"),
          ahead: number(Math.round(ahead), "days"),
          way: text(subject.figure.value < 0 ? "down" : "up"),
        },
        evidence: evidenceBehind(figure),
        effect: Math.min(1, Math.max(0, ahead / told)),
      },
    ];
  },
};

function reachOf(figure: Figure): Reach | null {
  const { measure, unit, value } = figure;
  if (PROJECTION.test(measure)) return projected(figure);
  const window = countedIn(figure);
  const counted = window === null ? 0 : lengthOf(window);
  if (counted < 1) return null;
  if (measure === "annualised") return { branch: "year", counted, told: YEAR_DAYS };
  if (measure === "monthly") return { branch: "month", counted, told: MONTH_DAYS };
  if (measure !== "doubling_time" || unit !== "days") return null;
  return { branch: "doubling", counted, told: Math.abs(value ?? 0) };
}

/** The figure's own time, else from one of the counts that it was worked out from to the other. */
function countedIn(figure: Figure): Period | null {
  const ends = endsOf(figure);
  const from = figure.from ?? ends?.start.asOf ?? null;
  const to = figure.asOf ?? ends?.end.asOf ?? null;
  return from === null || to === null ? null : { from, to };
}

/** From the first counted day to the day that is spoken of. */
function projected(figure: Figure): Reach | null {
  const dates = observationsBehind(figure)
    .flatMap((o) => [o.from ?? o.at, o.at])
    .toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || figure.asOf === null) return null;
  const counted = daysBetween(first, last) + 1;
  return { branch: "projection", counted, told: counted + daysBetween(last, figure.asOf) };
}
