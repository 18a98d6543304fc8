import type { Figure } from "../figures/figure.ts";

export interface KnownFigure extends Figure {
  readonly value: number;
}

/** The two counts that a change was worked out from. */
export interface Ends {
  readonly start: KnownFigure;
  readonly end: KnownFigure;
}

/**
 * The parts of a figure that was worked out from two counts of one measure, unit and account, the earlier
 * one first. null for a figure that was made in another way, or where a count is missing.
 */
export function endsOf({ parts }: Figure): Ends | null {
  const [start, end] = parts.toSorted((a, b) => compare(a.asOf ?? "", b.asOf ?? ""));
  if (!start || !end || parts.length !== 2 || !isKnown(start) || !isKnown(end)) return null;
  const alike =
    start.measure === end.measure && start.unit === end.unit && start.account === end.account;
  return alike ? { start, end } : null;
}

function isKnown(figure: Figure): figure is KnownFigure {
  return figure.value !== null;
}

function compare(a: string, b: string): number {
  // A date that is not known leaves the parts as they were given: earlier first.
  if (a === "" || b === "" || a === b) return 0;
  return a < b ? -1 : 1;
}
