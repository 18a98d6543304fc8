import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { Observation } from "../observations/observation.ts";
import type { DateWords } from "./time-axis.ts";

/** One account or platform over time, with the words that stand at the end of its line. */
export interface SeriesInput {
  /** `Instagram` */
  readonly name: string;
  /** One metric of one account, at most one count a day, in any order; null is a gap. */
  readonly observations: readonly Observation[];
  /** The last count as it is shown, `12,366`; where there is none at all, why. */
  readonly value: string;
  /** Longest way in days between two counts that are still joined: 1 (as when left out) for a daily series. */
  readonly every?: number;
  /** Stretches that were worked out, not read off a platform: drawn dashed. */
  readonly dashed?: readonly Period[];
}

/** A day on which something changed, so that what follows does not continue what went before. */
export interface SeriesBreak {
  /** First day of the new kind of count. */
  readonly at: IsoDate;
  /** Two or three words: `counting rule changed` */
  readonly label: string;
}

/** A series in a plot of its own. */
export interface PanelInput extends SeriesInput {
  /** Splits the line in two that are never joined. */
  readonly rupture?: SeriesBreak;
}

export interface SeriesWords extends DateWords {
  readonly tick: (value: number) => string;
  /** What stands below the plot, such as what the dashes mean; may be empty. */
  readonly note: string;
  readonly columns: { readonly date: string };
}

/** What says that a scale is logarithmic. */
export interface LogScale {
  readonly type: "log";
  /** `Logarithmic scale: equal distances are equal multiples` */
  readonly axis: string;
  /** Added where counts of zero, for which such a scale has no place, are left out of the picture. */
  readonly zero: string;
}

export interface FollowersWords extends SeriesWords {
  /** In place of a scale from zero. */
  readonly scale?: LogScale;
  /** Draw each account as percent of its own count on this day. `note` must say so: `1 July 2026 = 100`. */
  readonly index?: { readonly base: IsoDate };
}
