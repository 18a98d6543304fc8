import type { IsoDate } from "../calendar/dates.ts";
import type { Precision } from "../calendar/period.ts";
import type { Position } from "../diagnostics/diagnostic.ts";

/** Whether anybody can check a number that we did not measure. */
export type ClaimStatus =
  | "platform-export"
  | "archived-public-count"
  | "third-party"
  | "self-reported"
  | "opinion"
  | "unverifiable";

/** Whose activity the number counts. */
export type ClaimScope = "account" | "hashtag" | "platform" | "organisation" | "campaign";

/** Where the number stands between effort and effect (AMEC integrated evaluation framework). */
export type MetricClass =
  | "input"
  | "activity"
  | "output"
  | "outtake"
  | "outcome"
  | "impact"
  | "context";

/** What the speaker does: `interview` and `press` cannot be audited, an `export` can. */
export type SourceType = "interview" | "article" | "press" | "report" | "filing" | "comment";

export interface ClaimSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: IsoDate;
  readonly type: SourceType;
}

/** `null` at an end means that no bound is known there ("more than 250,000" has no upper end). */
export interface NumberInterval {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** When the statement holds. `undated`: the source gives no date. */
export interface AsOf {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly precision: Precision | "publication" | "undated";
}

/** A number, date or statement that we did not measure. One entry of `data/claims.yml`. */
export interface Claim {
  readonly id: string;
  /** Our own sentence for what is claimed. */
  readonly statement: string;
  /** What the claim is about, for readers: `IFRC on TikTok`, `#ForClimate`. */
  readonly subject: string;
  /** The account of `data/accounts.yml` that it is about, where there is one. */
  readonly account: string | null;
  /** Name of what is counted or dated: `followers`, `views`, `created-on`. Claims of one subject and fact can conflict. */
  readonly metric: string;
  readonly scope: ClaimScope;
  readonly class: MetricClass;
  /** The source's own words for it, where digits would say more than it does: `hundreds of hours`. */
  readonly stated: string | null;
  /** The number as stated; null when the claim is a date or has no number. */
  readonly value: number | null;
  readonly unit: string | null;
  /** Bounds from the rounding or wording of the source; equal to the value when it is exact. */
  readonly interval: NumberInterval | null;
  /** Why the bounds are what they are: `rounded to 0.1 million`, `"more than"`. */
  readonly reading: string | null;
  /** For claims of a date: the days that it can mean. */
  readonly date: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly precision: Precision;
  } | null;
  readonly asOf: AsOf;
  readonly source: ClaimSource;
  readonly statedBy: string;
  /** The source's own words, at most 25, where the wording is the claim. */
  readonly quote: string | null;
  readonly status: ClaimStatus;
  readonly conflictsWith: readonly string[];
  readonly note: string | null;
  /** Where the entry stands in `data/claims.yml`. */
  readonly at: Position;
}
