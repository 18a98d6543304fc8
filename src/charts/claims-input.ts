import type { Claim } from "../claims/claim.ts";

/** What one source says of a number, in the words that show it. */
export interface SourceClaim {
  /** With a value or an interval. */
  readonly claim: Claim;
  /** `Devex` */
  readonly source: string;
  /** `more than 250,000, February 2021` */
  readonly stated: string;
}

/** One fact with what each source says of it; all in one unit. */
export interface ClaimedFact {
  /** `Followers of the IFRC on TikTok` */
  readonly label: string;
  readonly claims: readonly SourceClaim[];
  /** That and by how much the sources differ; null where all can be true. */
  readonly conflict: string | null;
}

export interface ClaimsWords {
  readonly tick: (value: number) => string;
  /** What dots, bars and open ends are; that each fact has a scale of its own. */
  readonly note: string;
  readonly columns: Readonly<
    Record<"fact" | "source" | "stated" | "value" | "low" | "high", string>
  >;
}
