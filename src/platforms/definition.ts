import type { IsoDate } from "../calendar/dates.ts";
import type { Precision } from "../calendar/period.ts";
import type { Platform } from "../observations/observation.ts";

export const COUNTED = [
  "event",
  "unique accounts",
  "stock of accounts",
  "flow of accounts",
  "duration",
] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const REPEATS = ["yes", "no", "partly", "unknown"] as const;

/** What a platform counts under one name, on some of its surfaces, for a time. One row of `definitions.csv`. */
export interface Definition {
  readonly id: string;
  readonly platform: Platform;
  /** The row's own words for the count and for where it holds, from which come `metric` and `surfaces`. */
  readonly wording: { readonly metric: string; readonly surface: string };
  /**
   * What the platform calls the count: in English on its screens and in its exports, and as a field of its
   * interface for programs. null: no source that was read says so.
   */
  readonly called: { readonly screen: string | null; readonly api: string | null };
  /** Our name of the count. */
  readonly metric: string;
  /** Our surfaces; empty: everywhere on the platform but in `OUTSIDE`. */
  readonly surfaces: readonly string[];
  /** What one of them is, as a noun that follows "is": `a start or replay of a video`. */
  readonly short: string;
  readonly text: string;
  readonly countedAs: (typeof COUNTED)[number];
  /** Seconds that must be watched; null where none are known or none apply. */
  readonly minWatchS: { readonly lo: number; readonly hi: number } | null;
  readonly countsRepeats: (typeof REPEATS)[number];
  /** null: since when, or until when, is not known or not limited. Both days belong to it. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** How exactly the dates are known; null where there are none. */
  readonly precision: Precision | null;
  /** Counts of one group may be set side by side and added; those of two may not. */
  readonly group: string;
  /** Publishers' own addresses. */
  readonly sources: readonly string[];
  /** Where a copy was read in place of the source. Named, never linked. */
  readonly readVia: string | null;
  readonly sourceType: string;
  readonly confidence: (typeof CONFIDENCES)[number];
  /** Which of its facts nobody but our memory vouches for; such a fact is never shown as certain. */
  readonly fromMemory: readonly ("text" | "valid_from")[];
  readonly note: string | null;
  readonly line: number;
}

/** May be shown without "probably": sourced, and the sources leave no doubt. */
export function isCertain({ confidence, fromMemory }: Definition): boolean {
  return confidence === "high" && fromMemory.length === 0;
}
