import type { Platform } from "../observations/observation.ts";

/**
 * How sure a time zone is. `documented`: the platform says so. `measured`: exports or answers show it.
 * `reported`: others say so. `assumed`: nobody does.
 */
export const CERTAINTIES = ["documented", "measured", "reported", "assumed"] as const;

/** Where a platform's days begin and how long its counts still move. One row of `platform-calendar.csv`. */
export interface PlatformCalendar {
  readonly platform: Platform;
  /** As in the tz database: `America/Los_Angeles`. */
  readonly timeZone: string;
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly zoneEvidence: string;
  /** Days for which a count may still change; null where no source says. */
  readonly revisionDays: number | null;
  readonly revision: string | null;
  readonly rounding: string | null;
  readonly sources: readonly string[];
  readonly readVia: string | null;
  readonly deletedContent: string | null;
}
