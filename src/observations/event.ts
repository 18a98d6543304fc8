import type { IsoDate } from "../calendar/dates.ts";
import type { Position } from "../diagnostics/diagnostic.ts";

/**
 * What an event can explain. The first three are visibility that the platform itself gave; `paid` is
 * visibility that was bought, such as advertisements or boosted posts.
 */
export const EVENT_TAGS = [
  "partnership",
  "featured",
  "official-information",
  "campaign",
  "paid",
  "emergency",
  "world-event",
] as const;
export type EventTag = (typeof EVENT_TAGS)[number];

/** Something that happened to an account. One entry of `data/events.yml`. */
export interface AccountEvent {
  readonly id: string;
  readonly account: string;
  readonly from: IsoDate;
  /** null: no end is known. */
  readonly to: IsoDate | null;
  readonly tags: readonly EventTag[];
  /** A noun phrase that fits into a sentence: `a two-year partnership with TikTok`. */
  readonly label: string;
  /** Claims that this rests on. */
  readonly claims: readonly string[];
  readonly at: Position;
}
