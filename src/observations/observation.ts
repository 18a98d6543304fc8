import type { IsoDate } from "../calendar/dates.ts";
import type { Position } from "../diagnostics/diagnostic.ts";

export const PLATFORMS = [
  "tiktok",
  "youtube",
  "facebook",
  "instagram",
  "x",
  "linkedin",
  "snapchat",
  "threads",
  "mastodon",
  "bluesky",
  "other",
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** How a value came about. Only `observed` and `restated` were read off a platform. */
export type ObservationStatus = "observed" | "derived" | "interpolated" | "restated" | "claimed";

/** One count, with the row that it was read from. All fields but `value` are its identity. */
export interface Observation {
  readonly account: string;
  readonly platform: Platform;
  /** Where on the platform: `account` for counts of the whole account. */
  readonly surface: string;
  readonly metric: string;
  /** First day of the window of a flow; null for a stock, which holds at one date. */
  readonly from: IsoDate | null;
  readonly at: IsoDate;
  /** Exact count, or null where the source leaves it out. Never 0 for missing. */
  readonly value: number | null;
  readonly unit: string;
  readonly source: Position;
  readonly retrievedOn: IsoDate | null;
  readonly definition: string | null;
  readonly status: ObservationStatus;
  readonly paid: "paid" | "organic" | "mixed" | "unknown";
  /** Who wrote a hand-kept total down. */
  readonly capturedBy: string | null;
}

export function isPlatform(text: string): text is Platform {
  return (PLATFORMS as readonly string[]).includes(text);
}
