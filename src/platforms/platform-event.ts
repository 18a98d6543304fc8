import type { IsoDate } from "../calendar/dates.ts";
import type { Platform } from "../observations/observation.ts";

export const EVENT_KINDS = [
  "purge",
  "incident",
  "restatement",
  "definition",
  "rounding",
  "api",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A purge, outage or change of rules that a platform made. One row of `platform-events.csv`. */
export interface PlatformEvent {
  readonly id: string;
  readonly platform: Platform;
  readonly from: IsoDate;
  /** Same as `from` for what happened on one day or began then and stayed. */
  readonly to: IsoDate;
  /** Our metric names that it touches. */
  readonly metrics: readonly string[];
  /** Where on the platform; empty: everywhere. */
  readonly surfaces: readonly string[];
  readonly kind: EventKind;
  /** What happened, as a clause that follows the platform's name: `removed locked accounts ...`. */
  readonly effect: string;
  /** Publishers' own addresses. */
  readonly sources: readonly string[];
  /** Where a copy was read in place of the source. Named, never linked. */
  readonly readVia: string | null;
  /** False where the only source is somebody's memory: such a row is never shown as certain. */
  readonly sourced: boolean;
}
